// SPDX-License-Identifier: EUPL-1.2
// A final rule may become stricter in severity and weight, and nothing else.
#include <doctest/doctest.h>

#include "charta/charter/rule_book.h"
#include "family.h"

namespace charta {
namespace {

struct Row {
  std::string name;
  std::string rest;
  std::string faults;
};

TEST_CASE("what a child may do to a final rule") {
  const std::string only =
      "rule `N-1` is final: a child charter may raise its severity or its "
      "weight, not change ";
  const Row rows[] = {
      {"say it again", "rules: [{id: N-1, final: true, enabled: true}]\n", ""},
      {"raise the severity", "rules: [{id: N-1, severity: blocking}]\n", ""},
      {"raise the weight", "rules: [{id: N-1, weight: 3.5}]\n", ""},
      {"keep the weight", "rules: [{id: N-1, weight: 3}]\n", ""},
      {"lower the weight", "rules: [{id: N-1, weight: 2.5}]\n",
       "6:27-30 rule `N-1` is final: `weight` cannot go down from `3` to "
       "`5/2`\n"},
      {"lower the severity", "rules: [{id: N-1, severity: minor}]\n",
       "6:29-34 rule `N-1` is final: `severity` cannot go down from `major` to "
       "`minor`\n"},
      {"lower the severity behind a weight",
       "rules: [{id: N-1, severity: minor, weight: 9}]\n",
       "6:29-34 rule `N-1` is final: `severity` cannot go down from `major` to "
       "`minor`\n"},
      {"raise the severity and lower the weight",
       "rules: [{id: N-1, severity: blocking, weight: 1}]\n",
       "6:47-48 rule `N-1` is final: `weight` cannot go down from `3` to "
       "`1`\n"},
      {"switch it off", "rules: [{id: N-1, enabled: false}]\n",
       "6:28-33 " + only + "`enabled`\n"},
      {"unlock it", "rules: [{id: N-1, final: false}]\n",
       "6:26-31 " + only + "`final`\n"},
      {"another requirement", "rules: [{id: N-1, require: 'true'}]\n",
       "6:28-34 " + only + "`require`\n"},
      {"another condition", "rules: [{id: N-1, when: 'false'}]\n",
       "6:25-32 " + only + "`when`\n"},
      {"take the condition away", "rules: [{id: N-1, when: ~}]\n",
       "6:25-26 " + only + "`when`\n"},
      {"a param that it reads", "params: {eea: [FR, US]}\n",
       "6:15-23 final rule `N-1` reads `params.eea`, which a child charter may "
       "not replace\n"},
      {"a param that it does not read", "params: {limit: 3}\n", ""},
      {"a variable that it reads", "variables: {live: 'false'}\n",
       "6:19-26 final rule `N-1` reads `variables.live`, which a child charter "
       "may not replace\n"},
      {"a profile's param", "profiles: {soft: {params: {eea: [FR, US]}}}\n",
       "6:33-41 final rule `N-1` reads `params.eea`, which a child charter may "
       "not replace\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(faults_of(load_family(town(row.rest))) == row.faults);
  }
}

TEST_CASE("whatever a child says, what is final is never loosened") {
  const auto nation = load_family(town(""));
  REQUIRE(nation.has_value());
  const Rule& before = rule_of(*nation, "N-1");
  std::size_t taken = 0;
  for (const std::string severity :
       {"", "info", "minor", "major", "blocking"}) {
    for (const std::string weight : {"", "~", "0.5", "3", "4", "5", "6"}) {
      for (const std::string rest : {"", ", enabled: true", ", enabled: false",
                                     ", final: false", ", tags: [x]"}) {
        const std::string patch =
            (severity.empty() ? "" : ", severity: " + severity) +
            (weight.empty() ? "" : ", weight: " + weight) + rest;
        CAPTURE(patch);
        const auto child =
            load_family(town("rules: [{id: N-1" + patch + "}]\n"));
        if (!child) continue;
        ++taken;
        const Rule& after = rule_of(*child, "N-1");
        CHECK(after.severity >= before.severity);
        CHECK(after.weight >= before.weight);
        CHECK(after.enabled);
        CHECK(after.final);
        CHECK(after.tags == before.tags);
      }
    }
  }
  // major or blocking, or none said, with a weight that is no smaller.
  CHECK(taken == 30);
}

TEST_CASE("a child may make a rule final for its own children") {
  const std::string north =
      "charta: 1\nid: north\nversion: 1\nextends: nation.yaml\n"
      "rules: [{id: N-2, final: true, weight: 6}]\n";
  const auto charter =
      load_family(town("rules: [{id: N-2, weight: 5}]\n", "north.yaml"),
                  {{"small/north.yaml", north}});
  CHECK(faults_of(charter) ==
        "6:27-28 rule `N-2` is final: `weight` cannot go down from `6` to "
        "`5`\n");
}

TEST_CASE("no lock is put over a change that its owner has not seen") {
  const std::string north =
      "charta: 1\nid: north\nversion: 1\nextends: nation.yaml\n"
      "rules: [{id: N-2, final: true}]\n";
  const std::string south =
      "charta: 1\nid: south\nversion: 1\nextends: nation.yaml\n"
      "rules: [{id: N-2, require: 'true'}]\n";
  const std::vector<std::pair<std::string, std::string_view>> both = {
      {"small/north.yaml", north}, {"small/south.yaml", south}};
  CHECK(faults_of(load_family(town("", "south.yaml, north.yaml"), both)) ==
        "small/north.yaml 5:26-30 rule `N-2` cannot be made final here: "
        "`small/south.yaml`, which this charter does not extend, changes it\n");
  CHECK(faults_of(load_family(town("", "north.yaml, south.yaml"), both)) ==
        "small/south.yaml 5:28-34 rule `N-2` is final: a child charter may "
        "raise its severity or its weight, not change `require`\n");
}

}  // namespace
}  // namespace charta
