// SPDX-License-Identifier: EUPL-1.2
// Files of waivers, good and bad. To add a case: a row.
#include "charta/audit/waivers.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using charta::Code;

namespace {

charta::Result<std::vector<charta::Waiver>> read(const std::string& text) {
  const charta::Source source{"waivers.yaml", text};
  return charta::read_waivers(source);
}

// One entry of which one line is replaced, or left out when empty.
std::string entry(const std::string& key = "", const std::string& value = "") {
  const std::vector<std::pair<std::string, std::string>> lines{
      {"rule", "SOV-01"},     {"descriptor", "creches"},
      {"reason", "spring"},   {"who", "Deputy mayor"},
      {"date", "2026-09-10"}, {"expires", "2027-06-30"}};
  std::string text = "waivers:\n  -\n";
  for (const auto& [name, usual] : lines) {
    const std::string& used = name == key ? value : usual;
    if (!used.empty()) text += "    " + name + ": " + used + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a waiver is read with its days and its place") {
  const auto waivers = read(entry());
  REQUIRE(waivers.has_value());
  REQUIRE(waivers->size() == 1);
  const charta::Waiver& one = waivers->front();
  CHECK(one.rule == "SOV-01");
  CHECK(one.descriptor == "creches");
  CHECK(one.reason == "spring");
  CHECK(one.who == "Deputy mayor");
  CHECK(to_string(one.date) == "2026-09-10");
  CHECK(to_string(one.expires) == "2027-06-30");
  CHECK(one.at.file == "waivers.yaml");
  CHECK(one.at.line == 3);
}

TEST_CASE("an empty list is no fault") {
  const auto waivers = read("waivers: []\n");
  REQUIRE(waivers.has_value());
  CHECK(waivers->empty());
}

TEST_CASE("a waiver with a fault never counts, least of all for ever") {
  struct Row {
    const char* key;
    const char* value;
    Code code;
  };
  for (const Row& row : {
           Row{"rule", "", Code::missing_key},
           Row{"descriptor", "", Code::missing_key},
           Row{"reason", "", Code::missing_key},
           Row{"who", "", Code::missing_key},
           Row{"date", "", Code::missing_key},
           Row{"expires", "", Code::missing_key},
           Row{"who", "\"\"", Code::empty_value},
           Row{"expires", "never", Code::expected_date},
           Row{"expires", "2027-02-29", Code::expected_date},
           Row{"expires", "30/06/2027", Code::expected_date},
           Row{"expires", "2027-6-30", Code::expected_date},
           Row{"expires", "20270630", Code::expected_date},
           Row{"date", "yesterday", Code::expected_date},
           Row{"expires", "2026-09-09", Code::dates_reversed},
           Row{"rule", "[SOV-01]", Code::expected_text},
       }) {
    CAPTURE(row.key);
    CAPTURE(row.value);
    const auto waivers = read(entry(row.key, row.value));
    REQUIRE_FALSE(waivers.has_value());
    REQUIRE(waivers.error().size() == 1);
    CHECK(waivers.error()[0].code == row.code);
    CHECK(waivers.error()[0].at.line >= 2);
  }
}

TEST_CASE("a file of another shape is refused, all its faults at once") {
  for (const char* text : {"", "[]", "waivers: {}", "waiver: []",
                           "waivers: [x]", "waivers: []\nmore: 1"}) {
    CAPTURE(text);
    CHECK_FALSE(read(text).has_value());
  }
  const auto waivers = read(
      "waivers:\n  - {rule: A, desciptor: x}\n  - {rule: B, until: never}\n");
  REQUIRE_FALSE(waivers.has_value());
  CHECK(waivers.error().size() == 12);
}
