// SPDX-License-Identifier: EUPL-1.2
// One file instead of many: it needs no other, says where each value is from,
// and is its own flattening.
#include "charta/charter/flatten.h"

#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

const char* const kTown =
    "params: {limit: 20}\n"
    "rules:\n"
    "  - {id: N-2, severity: minor, effective: {until: 2027-01-01}}\n"
    "  - {id: T-1, principle: Q, title: \"T: #1\", require: \"project.open && "
    "'a' != 'b'\", weight: 1.50}\n";

Result<Charter> load_text(const std::string& yaml) {
  SourceSet set;
  set["flat.yaml"] = {.source = {"flat.yaml", yaml}};
  return load_charter(set, "flat.yaml");
}

std::string without_comments(std::string yaml) {
  for (std::size_t at = 0; (at = yaml.find(" # ", at)) != yaml.npos;) {
    yaml.erase(at, yaml.find('\n', at) - at);
  }
  return yaml;
}

TEST_CASE("the flat charter needs no other file") {
  const auto yaml = flatten_charter(family(town(kTown)), "small/charter.yaml");
  REQUIRE_MESSAGE(yaml.has_value(), faults_of(yaml));
  const auto flat = load_text(*yaml);
  REQUIRE_MESSAGE(flat.has_value(), faults_of(flat));
  const auto whole = load_family(town(kTown));
  REQUIRE(whole.has_value());
  CHECK(flat->id == "town");
  CHECK(flat->version == whole->version);
  CHECK(flat->vocabulary.fields.size() == whole->vocabulary.fields.size());
  CHECK(flat->frameworks.size() == whole->frameworks.size());
  REQUIRE(flat->rules.size() == whole->rules.size());
  for (std::size_t i = 0; i < flat->rules.size(); ++i) {
    CAPTURE(whole->rules[i].id);
    CHECK(flat->rules[i].id == whole->rules[i].id);
    CHECK(flat->rules[i].weight == whole->rules[i].weight);
    CHECK(flat->rules[i].severity == whole->rules[i].severity);
    CHECK(flat->rules[i].until == whole->rules[i].until);
    CHECK(flat->rules[i].title.en == whole->rules[i].title.en);
    CHECK(flat->rules[i].final == whole->rules[i].final);
  }
}

TEST_CASE("each value says where it is from") {
  const auto yaml = flatten_charter(family(town(kTown)), "small/charter.yaml");
  REQUIRE(yaml.has_value());
  for (const char* wanted :
       {"severity: minor # small/charter.yaml:8:25",
        "from: \"2025-01-01\" # small/nation.yaml:29:23",
        "until: \"2027-01-01\" # small/charter.yaml:8:51",
        "limit: 20 # small/charter.yaml:6:17", "weight: 1.50 # ",
        "type: text # vocabulary.yaml:4:22"}) {
    CAPTURE(*yaml);
    CHECK(yaml->find(wanted) != std::string::npos);
  }
}

TEST_CASE("a flat charter is its own flattening") {
  const auto once = flatten_charter(family(town(kTown)), "small/charter.yaml");
  REQUIRE(once.has_value());
  SourceSet set;
  set["flat.yaml"] = {.source = {"flat.yaml", *once}};
  const auto twice = flatten_charter(set, "flat.yaml");
  REQUIRE_MESSAGE(twice.has_value(), faults_of(twice));
  CHECK(without_comments(*twice) == without_comments(*once));
}

TEST_CASE("to extend is the same as to extend what is flat") {
  const std::string north =
      "charta: 1\nid: north\nversion: 1\nextends: nation.yaml\n"
      "params: {limit: 4}\nrules: [{id: N-2, weight: 6}, {id: N-3, force: "
      "soft}]\n";
  const std::string main =
      town("rules: [{id: N-2, weight: 8}]\n", "north.yaml");
  const auto deep = flatten_charter(family(main, {{"small/north.yaml", north}}),
                                    "small/charter.yaml");
  REQUIRE_MESSAGE(deep.has_value(), faults_of(deep));
  SourceSet parents = family(north);
  const auto flat = flatten_charter(parents, "small/charter.yaml");
  REQUIRE(flat.has_value());
  const auto shallow = flatten_charter(
      family(main, {{"small/north.yaml", *flat}}), "small/charter.yaml");
  REQUIRE_MESSAGE(shallow.has_value(), faults_of(shallow));
  CHECK(without_comments(*shallow) == without_comments(*deep));
}

TEST_CASE("the profile that is asked for is taken") {
  LoadOptions options;
  options.profile = "p";
  const auto yaml = flatten_charter(
      family(town("profiles: {p: {select: [N-2], weights: {Q: 9}}}\n")),
      "small/charter.yaml", options);
  REQUIRE_MESSAGE(yaml.has_value(), faults_of(yaml));
  const auto flat = load_text(*yaml);
  REQUIRE_MESSAGE(flat.has_value(), faults_of(flat));
  CHECK(rule_of(*flat, "N-1").enabled);
  CHECK_FALSE(rule_of(*flat, "N-3").enabled);
  CHECK(flat->principles[1].weight == Rational(9));
}

}  // namespace
}  // namespace charta
