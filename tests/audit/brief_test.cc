// SPDX-License-Identifier: EUPL-1.2
// What is worked out once a charter.
#include "charta/audit/brief.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Brief;
using charta::Rung;

namespace {

std::string rules() {
  return sample::rule(
             "B",
             "principle: P2 | when: data.personal | require: "
             "variables.personal "
             "&& hosting.mode == 'own' && dpia.date < as_of && 'FR' in "
             "params.eea | evidence: {at_least: documented}") +
         sample::rule("A",
                      "require: has(dpia.done) && data.transfers.all(t, "
                      "t.clauses)") +
         sample::rule("OFF", "enabled: false | require: energy.kwh > 1.0");
}

std::vector<std::string> texts(const Brief& brief,
                               const std::vector<std::uint32_t>& numbers) {
  std::vector<std::string> out;
  for (const std::uint32_t i : numbers) out.push_back(brief.paths[i].text);
  return out;
}

}  // namespace

TEST_CASE("rules come by principle, without those that are switched off") {
  const charta::Charter charter = sample::charter(rules());
  const Brief brief = charta::prepare(charter, {});
  REQUIRE(brief.rules.size() == 2);
  CHECK(brief.rules[0].rule->id == "A");
  CHECK(brief.rules[1].rule->id == "B");
  CHECK(brief.principle_weights == std::vector<charta::Rational>{1, 3});
}

TEST_CASE("paths are the facts that rules read, once each") {
  const charta::Charter charter = sample::charter(rules());
  const Brief brief = charta::prepare(charter, {});
  std::vector<std::string> paths;
  for (const charta::PathBrief& one : brief.paths) paths.push_back(one.text);
  CHECK(paths == std::vector<std::string>{"data.personal", "data.transfers",
                                          "dpia.date", "dpia.done",
                                          "hosting.mode"});
  for (const charta::PathBrief& one : brief.paths) CHECK(one.field >= 0);
  // What only the requirement reads comes first, in the order of the text.
  CHECK(texts(brief, brief.rules[1].when_reads) ==
        std::vector<std::string>{"data.personal"});
  CHECK(texts(brief, brief.rules[1].require_reads) ==
        std::vector<std::string>{"hosting.mode", "dpia.date", "data.personal"});
  CHECK(brief.rules[0].presence == std::vector<std::string>{"dpia.done"});
}

TEST_CASE("the higher of two rungs is demanded") {
  const charta::Charter charter = sample::charter(rules());
  const auto demands = [&](Rung assurance) {
    const Brief brief = charta::prepare(charter, {.assurance = assurance});
    return std::vector{brief.rules[0].demand, brief.rules[1].demand};
  };
  using Rungs = std::vector<Rung>;
  CHECK(demands(Rung::declared) == Rungs{Rung::declared, Rung::documented});
  CHECK(demands(Rung::documented) == Rungs{Rung::documented, Rung::documented});
  CHECK(demands(Rung::verified) == Rungs{Rung::verified, Rung::verified});
}

TEST_CASE("a field is found with and without indices") {
  const charta::Charter charter = sample::charter(rules());
  const auto path = [&](std::string_view text) {
    const std::int32_t i = charta::field_of(charter, text);
    return i < 0 ? std::string()
                 : charter.vocabulary.fields[static_cast<std::size_t>(i)].path;
  };
  CHECK(path("dpia.done") == "dpia.done");
  CHECK(path("data.transfers[12].country") == "data.transfers[].country");
  CHECK(path("data.transfers[].country") == "data.transfers[].country");
  CHECK(path("data.nothing").empty());
  CHECK(path("").empty());
}
