// SPDX-License-Identifier: EUPL-1.2
// Facts that are written once stand behind every descriptor.
#include "charta/charter/organisation.h"

#include <doctest/doctest.h>

#include "described.h"

namespace charta {
namespace {

struct Behind {
  Described own;
  Source source;
  std::unique_ptr<Organisation> organisation;

  Behind(const std::string& descriptor, const std::string& facts)
      : own(descriptor), source{"o.yaml", facts} {
    REQUIRE_MESSAGE(own.descriptor.has_value(), own.faults_brief());
    auto read = Organisation::read(source, own.charter, {});
    REQUIRE_MESSAGE(read.has_value(), faults_of(read));
    organisation = *std::move(read);
    organisation->stand_behind(*own.document, *own.descriptor);
  }
};

const std::string kFacts =
    "charta: 1\nkind: organisation\n"
    "project: {population: 900, insee: 75056, open: true}\n"
    "hosting: {country: FR, countries: [FR, DE]}\n"
    "evidence:\n"
    "  hosting.country: {status: documented, ref: a.pdf}\n"
    "  project.population: {status: documented, ref: b.pdf}\n";

TEST_CASE("a descriptor gets the facts that it lacks") {
  const Behind both(
      "kind: project\nproject: {id: p, population: 800, open: NSP}\n", kFacts);
  CHECK(both.own.find("project.id")->text() == "p");
  CHECK(both.own.find("project.population")->integer() == 800);
  CHECK(both.own.find("project.insee")->text() == "75056");
  CHECK(both.own.find("project.open")->boolean());
  CHECK(both.own.find("hosting.country")->text() == "FR");
  CHECK(both.own.find("hosting.countries[1]")->text() == "DE");
  CHECK(both.own.descriptor->kind == Level::project);
  CHECK(both.own.descriptor->id == "p");
  CHECK(both.own.descriptor->behind != nullptr);
}

TEST_CASE("what contradicts is said, and the descriptor's own counts") {
  const Behind both("kind: project\nproject: {population: 800, insee: 75056}\n",
                    kFacts);
  CHECK(both.own.faults_brief() ==
        "2:23-26 `project.population` is `800` here and `900` in the "
        "organisation’s file: this one counts\n");
  REQUIRE(both.own.descriptor->warnings.size() == 1);
  CHECK(both.own.descriptor->warnings[0].related[0].file == "o.yaml");
}

TEST_CASE("evidence comes with the facts that it backs, and no others") {
  const Behind both("kind: project\nproject: {population: 900}\n", kFacts);
  const Descriptor& descriptor = *both.own.descriptor;
  REQUIRE(descriptor.find_evidence("hosting.country") != nullptr);
  CHECK(descriptor.find_evidence("hosting.country")->rung == Rung::documented);
  CHECK(descriptor.find_evidence("project.population") == nullptr);
}

TEST_CASE("only an organisation stands behind others") {
  Charter charter = charter_of_fields();
  const Source source{"o.yaml", "kind: bid\nbid: {id: b}\n"};
  const auto read = Organisation::read(source, charter, {});
  CHECK(faults_of(read).find("`o.yaml` describes a bid, not an "
                             "organisation") != std::string::npos);
}

}  // namespace
}  // namespace charta
