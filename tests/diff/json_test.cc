// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "charta/diff/write.h"
#include "charta/doc/read.h"
#include "states.h"

namespace charta {
namespace {

std::string json_of(const Side& before, const Side& after) {
  std::string out;
  write_diff_json(compare(before, after), out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// Two states in which everything happens.
std::string full() {
  Side old = state(Outcome::pass, Outcome::unknown, "5", "[\"FR\"]");
  Side now = state(Outcome::fail, Outcome::pass, "6", "[\"US\"]");
  old.fields = {{{"x", "1"}}};
  now.fields = {{{"x", "2"}}};
  old.run.reports[0].findings[1].missing = {"data.kept"};
  now.run.rules[1].severity = "major";
  now.run.reports.push_back(report("b", {}, {}));
  now.run.verdicts.push_back(Verdict::undecided);
  now.fields.emplace_back();
  return json_of(old, now);
}

TEST_CASE("everything that the text says, and what it counts") {
  const std::string json = full();
  CHECK(holds(json, "\"$schema\": \"urn:charta:diff:1\""));
  CHECK(holds(json, "\"turn\": \"appeared\""));
  CHECK(holds(json, "\"direction\": \"worse\""));
  CHECK(holds(json, "\"path\": \"hosting.countries\""));
  CHECK(holds(json, "\"member\": \"severity\""));
  CHECK(holds(json, "\"unread\": [\n          \"x\"\n        ]"));
  CHECK(holds(json, "\"only_after\": [\n"));
  CHECK(holds(json, "\"findings_appeared\": 1"));
  const Source source{.name = "d.json", .text = json};
  CHECK(read_document(source, Syntax::json).has_value());
  CHECK(json == full());
}

void collect(const Value& value, std::set<std::string>& keys) {
  if (value.is(Kind::list)) {
    for (const Value& item : value.list().span()) collect(item, keys);
  }
  if (!value.is(Kind::map)) return;
  for (const Entry& entry : value.map().span()) {
    keys.emplace(entry.key.text());
    collect(entry.value, keys);
  }
}

TEST_CASE("the schema knows every member") {
  std::ifstream file(std::string(CHARTA_SOURCE_DIR) + "/docs/diff.schema.json");
  std::ostringstream text;
  text << file.rdbuf();
  const Source schema{.name = "s.json", .text = text.str()};
  const auto document = read_document(schema, Syntax::json);
  REQUIRE(document);
  std::set<std::string> known;
  collect(document->root(), known);
  const Source source{.name = "d.json", .text = full()};
  const auto written = read_document(source, Syntax::json);
  REQUIRE(written);
  std::set<std::string> used;
  collect(written->root(), used);
  for (const std::string& key : used) {
    CAPTURE(key);
    CHECK(known.contains(key));
  }
}

}  // namespace
}  // namespace charta
