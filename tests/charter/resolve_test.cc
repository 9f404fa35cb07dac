// SPDX-License-Identifier: EUPL-1.2
// A charter that extends others: what it adds, overrides and takes away.
#include "charta/charter/resolve.h"

#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

TEST_CASE("a child inherits all but its own name") {
  const auto charter = load_family(town(""));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->id == "town");
  CHECK(charter->version == "2");
  CHECK(charter->title.en == "T");
  CHECK(charter->rules.size() == 3);
  CHECK(charter->principles.size() == 2);
  CHECK(charter->grades.size() == 2);
  CHECK(charter->rules[0].final);
  CHECK(charter->rules[0].at.file == "small/nation.yaml");
  CHECK(charter->ingredients.size() == 4);
}

TEST_CASE("a child overrides rules key by key") {
  const auto charter = load_family(
      town("params: {limit: 20}\n"
           "principles: [{id: Q, weight: 7}]\n"
           "rules:\n"
           "  - {id: N-2, severity: minor, effective: {until: 2027-01-01}}\n"
           "  - {id: N-3, require: project.open, enabled: false}\n"
           "  - {id: T-1, principle: Q, title: T, require: project.open}\n"));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  const Rule& two = rule_of(*charter, "N-2");
  CHECK(two.severity == Severity::minor);
  CHECK(two.weight == Rational(1));
  CHECK(two.title.en == "Two");
  CHECK(two.from == parse_day("2025-01-01"));
  CHECK(two.until == parse_day("2027-01-01"));
  const Rule& three = rule_of(*charter, "N-3");
  CHECK_FALSE(three.enabled);
  CHECK(three.level_steps.empty());
  CHECK(three.require->at.file == "small/charter.yaml");
  CHECK(charter->rules.back().id == "T-1");
  CHECK(charter->principles[1].weight == Rational(7));
  CHECK(charter->principles[1].title.en == "Q");
}

TEST_CASE("null takes away what a parent gave") {
  const auto charter = load_family(
      town("licence: ~\nrules: [{id: N-2, effective: ~, tags: ~}]\n"));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK_FALSE(rule_of(*charter, "N-2").from);
  CHECK(rule_of(*charter, "N-2").tags.empty());
}

TEST_CASE("vocabularies add up, and a field keeps its type") {
  const std::string_view more =
      "vocabulary: 1\nid: more\nfields: {town.quarter: {type: text}}\n";
  const auto charter =
      load_family(town("vocabulary: ../more.yaml\nrules: [{id: T-1, principle: "
                       "P, title: T, require: town.quarter == 'x'}]\n"),
                  {{"more.yaml", more}});
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->vocabulary.find("hosting.country") != nullptr);
  CHECK(charter->vocabulary.find("town.quarter") != nullptr);
  CHECK(faults_of(load_family(
            town("vocabulary: {vocabulary: 1, id: v, fields: {project.open: "
                 "{type: text}}}\n"))) ==
        "6:59-71 field `project.open` has the type `boolean` in a parent, not "
        "`text`\nsmall/nation.yaml 36:31-43 `when` must come to true or false, "
        "not to string\n");
}

TEST_CASE("a parent reached twice counts once, before all that extend it") {
  const auto charter =
      load_family(town("", "north.yaml, south.yaml"),
                  {{"small/north.yaml",
                    "charta: 1\nid: north\nversion: 1\nextends: nation.yaml\n"
                    "rules: [{id: N-2, weight: 9}]\n"},
                   {"small/south.yaml",
                    "charta: 1\nid: south\nversion: 1\nextends: ./nation.yaml\n"
                    "rules: [{id: N-3, weight: 8}]\n"}});
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->rules.size() == 3);
  CHECK(rule_of(*charter, "N-2").weight == Rational(9));
  CHECK(rule_of(*charter, "N-3").weight == Rational(8));
}

struct Row {
  std::string name;
  std::string main;
  std::string faults;
};

TEST_CASE("faults of families") {
  const Row rows[] = {
      {"a circle", town("", "charter.yaml"),
       "5:11-23 charters extend each other in a circle: small/charter.yaml → "
       "small/charter.yaml\n"},
      {"an unknown parent", town("", "nations.yaml"),
       "5:11-23 file `small/nations.yaml` is missing\n"},
      {"an unknown built-in charter", town("", "essentials"),
       "5:11-21 there is no built-in charter `essentials`; a file is named by "
       "its path, ./charter.yaml\n"},
      {"a parent twice", town("", "nation.yaml, ./nation.yaml"),
       "5:24-37 file `small/nation.yaml` is named twice\n"},
      {"an address", town("", "'https://example.org/c.yaml'"),
       "5:11-39 `https://example.org/c.yaml` must be the relative path of a "
       "file in the folders of this charter\n"},
      {"override of nothing", town("rules: [{id: N-22, weight: 2}]\n"),
       "6:14-18 no parent charter has a rule `N-22`, did you mean `N-2`?\n"},
      {"twice in the child",
       town("rules: [{id: N-2, weight: 2}, {id: N-2, weight: 3}]\n"),
       "6:36-39 identifier `N-2` is given twice\n"},
      {"an unknown key", town("rules: [{id: N-2, wieght: 2}]\n"),
       "6:19-25 key `wieght` does not exist here, did you mean `weight`?\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const std::string all = faults_of(load_family(row.main));
    CAPTURE(all);
    CHECK(all.find(row.faults) != std::string::npos);
  }
}

TEST_CASE("two parents may not both define a rule") {
  const std::string all = faults_of(load_family(
      town("", "nation.yaml, other.yaml"),
      {{"small/other.yaml",
        "charta: 1\nid: other\nversion: 1\ntitle: O\nvocabulary: "
        "{vocabulary: 1, id: o, fields: {}}\nprinciples: [{id: P, title: P}]\n"
        "rules: [{id: N-1, principle: P, title: O, require: 'true'}]\n"}}));
  CHECK(all ==
        "small/other.yaml 7:14-17 rule `N-1` is also in a charter that this "
        "one does not extend\n");
}

TEST_CASE("chains have a limit") {
  std::vector<std::pair<std::string, std::string>> chain;
  for (int i = 0; i < 20; ++i) {
    chain.emplace_back("small/c" + std::to_string(i) + ".yaml",
                       "charta: 1\nid: c\nversion: 1\nextends: c" +
                           std::to_string(i + 1) + ".yaml\n");
  }
  std::vector<std::pair<std::string, std::string_view>> more(chain.begin(),
                                                             chain.end());
  CHECK(faults_of(load_family(town("", "c0.yaml"), more)) ==
        "small/c15.yaml 4:10-18 beyond the limit `extends_depth` (16)\n");
}

}  // namespace
}  // namespace charta
