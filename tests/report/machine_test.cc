// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/machine.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("severities are told by name; others count as major") {
  CHECK(tier_of({.severity = "blocking"}) == Tier::blocking);
  CHECK(tier_of({.severity = "major"}) == Tier::major);
  CHECK(tier_of({.severity = "minor"}) == Tier::minor);
  CHECK(tier_of({.severity = "info"}) == Tier::info);
  CHECK(tier_of({.severity = "grave"}) == Tier::major);
}

TEST_CASE("paths become JSON pointers as far as they lead to one place") {
  CHECK(pointer_of("hosting.regions[0].name") == "/hosting/regions/0/name");
  CHECK(pointer_of("a[\"b/c~d\"]") == "/a/b~1c~0d");
  CHECK(pointer_of("data.transfers[*].country") == "/data/transfers");
  CHECK(pointer_of("").empty());
}

TEST_CASE("what is said of a finding is one line or several") {
  const Run run = sample_run();
  const Style style;
  const Item item{run, run.reports[0], Verdict::not_met, style};
  const Finding& dpia = run.reports[0].findings[3];
  CHECK(headline(Language::english, run.rules[3]) ==
        "LEG-01 Data protection impact assessment");
  CHECK(headline(Language::english, {.id = "X-1"}) == "X-1");
  const std::string why = reasons(item, dpia, "\n");
  CHECK(why.starts_with("blocking, contrary to the law\n"));
  CHECK(why.find("cantines.yaml:22") == std::string::npos);
  CHECK(one_line(item, dpia)
            .starts_with("LEG-01 Data protection impact assessment: blocking"));
  CHECK(one_line(item, run.reports[0].findings[1]) ==
        "SOV-02 Tested exit plan");
}

TEST_CASE("a finding has a place, if only the first line of its file") {
  Run run = sample_run();
  Report& report = run.reports[0];
  CHECK(place_of(report, report.findings[3]) ==
        Mark{"cantines.yaml", 22, 9, 22, 14});
  CHECK(place_of(report, report.findings[5]) == Mark{"cantines.yaml", 1, 1});
  CHECK(about_path(run, report, report.findings[0]) ==
        "hosting.location_countries");
  CHECK(about_path(run, report, report.findings[3]) == "dpia.done");
  CHECK(about_path(run, report, report.findings[7]).empty());
  report.sources.clear();
  CHECK(place_of(report, report.findings[3]) == Mark{"", 1, 1});
}

TEST_CASE("a fingerprint stays when lines move and words change") {
  Run run = sample_run();
  Report& report = run.reports[0];
  const std::string before = fingerprint(run, report, report.findings[3]);
  CHECK(before != fingerprint(run, report, report.findings[4]));
  for (Reading& reading : report.readings) reading.at.line += 7;
  report.findings[3].at.line += 7;
  report.findings[3].message = Localized{.en = "other words"};
  CHECK(fingerprint(run, report, report.findings[3]) == before);
  report.id = "voirie";
  CHECK(fingerprint(run, report, report.findings[3]) != before);
}

TEST_CASE("names that come again are told apart") {
  UsedNames names;
  CHECK(names.unique("a") == "a");
  CHECK(names.unique("b") == "b");
  CHECK(names.unique("a") == "a (2)");
  CHECK(names.unique("a") == "a (3)");
  CHECK(names.seen("b") == 1);
}

TEST_CASE("only the gate that says so refuses what is unknown") {
  CHECK_FALSE(refuses_unknown({.gate = "min-grade=B fail-on=blocking"}));
  CHECK(refuses_unknown({.gate = "min-grade=B fail-on=unknown"}));
}

TEST_CASE("memory is made when it is first asked for") {
  std::any memory;
  CHECK(recall<int>(std::as_const(memory)) == 0);
  recall<int>(memory) += 3;
  recall<int>(memory) += 4;
  CHECK(recall<int>(std::as_const(memory)) == 7);
}

}  // namespace
}  // namespace charta
