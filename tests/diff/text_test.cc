// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/diff/write.h"
#include "states.h"

namespace charta {
namespace {

std::string text_of(const Side& before, const Side& after,
                    Language language = Language::english) {
  std::string out;
  write_diff_text(compare(before, after), {.language = language}, out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const Side kOld = state(Outcome::pass, Outcome::pass, "5", "[\"FR\"]");
const Side kNew = state(Outcome::fail, Outcome::pass, "6", "[\"US\"]");

TEST_CASE("a finding, and the fact that turned it") {
  const std::string text = text_of(kOld, kNew);
  CHECK(holds(text, "Before  p · Charter, version 1, as of 2026-11-23\n"));
  CHECK(holds(text, "Cantines (project) · a\n"));
  CHECK(holds(text, "  appeared  SOV-01  Pass → Fail  Hosting\n"));
  CHECK(holds(text,
              "      hosting.countries: [\"FR\"] → [\"US\"] (p/a.yaml:3:5)\n"));
  CHECK(holds(text, "1 field that rules read changed without effect\n"));
  CHECK(holds(text, "        data.kept: 5 → 6 (p/a.yaml:3:5)\n"));
  CHECK(holds(text, "\nsomething got worse\n"));
  const std::string french = text_of(kOld, kNew, Language::french);
  CHECK(holds(french, "  apparu  SOV-01  Conforme → Non conforme"));
  CHECK(holds(french, "un point au moins s’est dégradé"));
}

TEST_CASE("a fact that turned several findings is told once") {
  const Side now = state(Outcome::fail, Outcome::fail, "5", "[\"US\"]");
  CHECK(holds(text_of(kOld, now),
              "  appeared  LEG-01  Pass → Fail\n"
              "      hosting.countries: [\"FR\"] → [\"US\"] (p/a.yaml:3:5)\n"
              "  appeared  SOV-01  Pass → Fail  Hosting\n"
              "      as for LEG-01\n"));
  // The second fact turned one of them too: no longer the same.
  CHECK_FALSE(holds(
      text_of(kOld, state(Outcome::fail, Outcome::fail, "12", "[\"US\"]")),
      "as for"));
}

TEST_CASE("long values are cut, but not what differs") {
  Side old = kOld;
  Side now = kNew;
  const std::string same(200, 'x');
  old.run.reports[0].readings[1].value = "\"" + same + "1\"";
  now.run.reports[0].readings[1].value = "\"" + same + "2\"";
  const std::string text = text_of(old, now);
  CHECK(holds(text, "x1\""));
  CHECK(holds(text, "x2\""));
  now.run.reports[0].readings[1].value = "\"y\"";
  CHECK_FALSE(holds(text_of(old, now), "x1\""));
}

TEST_CASE("nothing changed") {
  CHECK(holds(text_of(kOld, kOld),
              "1 descriptor compared · no finding changed\n"
              "nothing got worse\n"));
}

TEST_CASE("weights alone, one side alone, the same id twice") {
  Side now = kOld;
  now.run.reports[0].waived.score.low = 40;
  CHECK(holds(text_of(kOld, now), "Score   50.0 → 40.0–50.0\n"));
  CHECK(holds(text_of(kOld, now), "weights or grades did"));
  const Side none = state({});
  CHECK(holds(text_of(none, kOld),
              "Only after\n  Cantines (project) · a · B · 50.0\n"));
  CHECK(holds(text_of(kOld, none), "1 only before"));
  const Side twice = state({kOld.run.reports[0], kOld.run.reports[0]});
  CHECK(holds(text_of(twice, twice), "matched in their order\n  a\n"));
}

TEST_CASE("a stranger's words steer no terminal") {
  Side now = kNew;
  now.run.reports[0].name = "x\x1b[31m";
  now.run.reports[0].readings[1].value = "\x1b]0;";
  CHECK_FALSE(holds(text_of(kOld, now), "\x1b"));
}

}  // namespace
}  // namespace charta
