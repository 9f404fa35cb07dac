// SPDX-License-Identifier: EUPL-1.2
// What typing notes for rules is what they find when they search: the same
// answers, missing paths and absences, whatever a descriptor holds.
#include "charta/charter/named_fields.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "charta/charter/environment.h"
#include "charta/value/show.h"
#include "described.h"

namespace charta {
namespace {

constexpr std::array kExpressions = {
    "has(project.name)",
    "has(project.name) && project.name == 'a'",
    "project.name == 'a'",
    "!has(project.status) || project.status in ['idea', 'production']",
    "has(project.started) && project.started < as_of",
    "project.population > 10 && project.budget <= 10.5",
    "has(hosting.country) ? hosting.country == 'FR' : has(hosting.countries)",
    "hosting.countries.all(c, c == 'FR')",
    "has(hosting.scores) && hosting.scores.exists(s, s > 1.0)",
    "has(data.transfers) && data.transfers.all(t, has(t.since))",
    "size(data.transfers) > 1 || has(data.transfers)",
    "has(bid.id) || has(bid.supplier)",
    "project.?name.orValue('b') == 'a'",
    "'name' in dyn(project)",
    "has(project.open) && project.open && has(project.open)",
};

// A charter of fields with an engine and what it was asked to compile.
struct Rules {
  Charter charter = charter_of_fields();
  std::vector<cel::Program> programs{};

  Rules() {
    charter.memory = std::make_unique<Arena>(1U << 20U);
    charter.engine = std::make_unique<cel::Engine>(
        make_environment(charter.vocabulary, {}, *charter.memory, Limits{}));
    for (const char* text : kExpressions) {
      auto program = charter.engine->compile(text);
      const std::string why = program ? "" : program.error().front().text;
      REQUIRE_MESSAGE(program.has_value(), std::string(text), ": ", why);
      programs.push_back(*std::move(program));
    }
  }

  // What all of them say of a descriptor, in words.
  std::string ask(cel::Facts& facts, const Document& document,
                  const cel::Facts::Found& found,
                  const std::vector<std::string>& doubts) const {
    const Value& root = document.root();
    const cel::Facts::Binding day{"as_of", Value::timestamp(1'800'000'000, 0)};
    facts.reset(&root.map(), {&day, 1}, found);
    if (!doubts.empty()) facts.distrust(doubts);
    std::string out;
    for (const cel::Program& program : programs) {
      const cel::Answer answer = program.ask(facts);
      out += std::to_string(static_cast<int>(answer.truth));
      show(answer.value, out);
      for (const Missing& one : answer.missing) {
        out.append(one.path).append("@" + std::to_string(one.present));
      }
      out.append(answer.error) += '\n';
    }
    for (const std::string& path : facts.relied_on_absence()) out += path + ' ';
    return out;
  }
};

// Fields, each with values that fit or say nothing.
using Field = std::pair<const char*, std::array<const char*, 3>>;
struct Group {
  const char* name;
  std::vector<Field> fields;
};

const std::array<Group, 4>& groups() {
  static const std::array<Group, 4> kGroups = {{
      {"project",
       {{"name", {"\"a\"", "\"b\"", "\"\""}},
        {"status", {"\"idea\"", "\"else\"", "null"}},
        {"started", {"\"2024-01-02\"", "\"2099-01-02\"", "\"NSP\""}},
        {"population", {"3", "30", "null"}},
        {"budget", {"10.5", "11", "\"unknown\""}},
        {"open", {"true", "false", "null"}}}},
      {"hosting",
       {{"country", {"\"FR\"", "\"DE\"", "null"}},
        {"countries", {"[\"FR\"]", "[\"FR\", null]", "[]"}},
        {"scores", {"[1, 2.5]", "[0.5]", "null"}}}},
      {"data",
       {{"transfers",
         {"[{\"country\": \"US\"}]",
          "[{\"since\": \"2024-01-01\"}, {\"since\": \"2024-02-01\"}]",
          "[]"}}}},
      {"bid",
       {{"id", {"\"x\"", "\"y\"", "null"}},
        {"supplier", {"\"z\"", "\"\"", "null"}}}},
  }};
  return kGroups;
}

// A descriptor that has some of them.
std::string made(std::mt19937_64& random) {
  std::string out = "{\"kind\": \"project\"";
  for (const Group& group : groups()) {
    const auto fate = random() % 8;
    if (fate == 0) continue;
    out += std::string(", \"") + group.name + "\": ";
    if (fate == 1) {
      out += "null";
      continue;
    }
    out += "{\"else\": 1";
    for (const auto& [name, values] : group.fields) {
      if (random() % 3 == 0) continue;
      out += std::string(", \"") + name + "\": " + values.at(random() % 3);
    }
    out += "}";
  }
  return out + "}";
}

}  // namespace

TEST_CASE("rules find what typing noted, and nothing else") {
  const Rules rules;
  KeyNames names;
  const FieldSlots slots(rules.charter.tree, *rules.charter.engine);
  NamedFields fields(slots);
  cel::Facts noted(*rules.charter.engine);
  cel::Facts searched(*rules.charter.engine);
  std::mt19937_64 random(5);
  for (int i = 0; i < 3000; ++i) {
    const Source source{"d.json", made(random)};
    CAPTURE(source.text);
    KeyNames* const lent = i % 5 == 0 ? nullptr : &names;
    auto document = read_document(source, Syntax::json, Limits{}, lent);
    REQUIRE(document);
    const auto descriptor =
        read_descriptor(*document, rules.charter, {.fields = &fields});
    REQUIRE(descriptor);
    CHECK_FALSE(descriptor->found.values.empty());
    std::vector<std::string> doubts;
    if (i % 4 == 0) doubts = {"project.name", "data.transfers[*].since"};
    CHECK(rules.ask(noted, *document, descriptor->found, doubts) ==
          rules.ask(searched, *document, {}, doubts));
  }
}

TEST_CASE("a binding hides a field of its name and all below it") {
  const Rules rules;
  const FieldSlots slots(rules.charter.tree, *rules.charter.engine);
  NamedFields fields(slots);
  const Source source{"d.json",
                      R"({"kind": "project", "project": {"name": "a"}})"};
  auto document = read_document(source, Syntax::json);
  REQUIRE(document);
  const auto descriptor =
      read_descriptor(*document, rules.charter, {.fields = &fields});
  REQUIRE(descriptor);
  cel::Facts facts(*rules.charter.engine);
  const cel::Facts::Binding other{"project", Value::of(true)};
  facts.reset(&document->root().map(), {&other, 1}, descriptor->found);
  CHECK(rules.programs[2].ask(facts).truth == cel::Truth::error);
  facts.reset(&document->root().map(), {}, descriptor->found);
  CHECK(rules.programs[2].ask(facts).truth == cel::Truth::yes);
}

TEST_CASE("without an engine nothing is noted") {
  const NamedFields fields;
  CHECK(fields.found().values.empty());
  CHECK(fields.found().told.empty());
}

}  // namespace charta
