// SPDX-License-Identifier: EUPL-1.2
// Rule tests as data: each given is a document of its own.
#include "charta/charter/cases.h"

#include <doctest/doctest.h>

#include "charta/value/path.h"
#include "described.h"

namespace charta {
namespace {

const Source kTests{"r.tests.yaml", R"(tests:
  - rule: R-1
    name: in the area
    given: {hosting: {country: FR, countries: [DE]}, data: {transfers: [{country: US}]}}
    expect: pass
  - rule: R-1
    given: {}
    as_of: 2024-02-29
    expect: unknown
    missing: [hosting.country, data.transfers]
)"};

TEST_CASE("tests are read with their defaults") {
  const auto cases = read_cases(kTests);
  REQUIRE(cases.has_value());
  REQUIRE(cases->size() == 2);
  const RuleCase& first = cases->at(0);
  CHECK(first.rule == "R-1");
  CHECK(first.name == "in the area");
  CHECK(first.expect == Expectation::pass);
  CHECK(to_string(first.as_of) == "2026-11-23");
  CHECK(first.at.line == 2);
  CHECK(cases->at(1).missing ==
        std::vector<std::string>{"data.transfers", "hosting.country"});
  CHECK(to_string(cases->at(1).as_of) == "2024-02-29");
}

TEST_CASE("paths of a given begin at its root, places are the file's") {
  const auto cases = read_cases(kTests);
  REQUIRE(cases.has_value());
  const Document& given = cases->at(0).given;
  const Value* transfers = find(given.root(), *parse_path("data.transfers[0]"));
  REQUIRE(transfers != nullptr);
  CHECK(path_of(*transfers->map().evidence) == "data.transfers[0]");
  const Place& place = transfers->map().evidence->places[0];
  CHECK(given.text(place.value) == "US");
  CHECK(given.mark(place.value).line == 4);
}

TEST_CASE("a given can be typed") {
  auto cases = read_cases(kTests);
  REQUIRE(cases.has_value());
  const Charter charter = charter_of_fields();
  DescriptorOptions options;
  options.kind = Level::bid;
  for (RuleCase& one : *cases) {
    const auto descriptor = read_descriptor(one.given, charter, options);
    REQUIRE(descriptor.has_value());
    CHECK(descriptor->kind == Level::bid);
    CHECK(descriptor->warnings.empty());
  }
}

TEST_CASE("outcomes have the names of reports") {
  CHECK(name(Expectation::pass) == "pass");
  CHECK(name(Expectation::not_yet_due) == "not_yet_due");
}

TEST_CASE("faults of tests") {
  struct Row {
    std::string test;
    std::string faults;
  };
  const Row rows[] = {
      {"{rule: R-1, given: {}, expect: passed}",
       "t.yaml 2:36-42 `expect` cannot be `passed`, did you mean `pass`? (one "
       "of: pass, fail, unknown, error, not_applicable, not_yet_due)\n"},
      {"{rule: R-1, given: x, expect: pass}",
       "t.yaml 2:24-25 `given` must be a mapping of keys to values\n"},
      {"{given: {}, expect: pass, as_of: today}",
       "t.yaml 2:38-43 `as_of` must be a day that exists, as YYYY-MM-DD, not "
       "`today`\n"
       "t.yaml 2:5-44 key `rule` is missing in `tests`\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.test);
    const Source file{"t.yaml", "tests:\n  - " + std::string(row.test) + "\n"};
    CHECK(faults_of(read_cases(file)) == row.faults);
  }
}

}  // namespace
}  // namespace charta
