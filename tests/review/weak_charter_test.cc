// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "review/sample.h"
#include "review/weak.h"

using namespace charta;
using charta::testing::rule_of;
using charta::testing::weak;

namespace {

constexpr const char* kOpen =
    "require: \"project.open && variables.live && hosting.country in "
    "params.eea && project.population > params.threshold\"";

std::string found(const std::string& rules, const std::string& head = {}) {
  return weak(
      rules,
      [](const Charter& charter) {
        return weak_charter(charter, *parse_day("2026-11-23"));
      },
      head.empty() ? testing::kReviewHead : std::string_view(head));
}

std::string also(const std::string& keys) {
  return rule_of("R", keys + (keys.empty() ? "" : ", ") + kOpen);
}

}  // namespace

TEST_CASE("a charter without weak spots") { CHECK(found(also("")) == ""); }

TEST_CASE("params and variables that nothing reads") {
  CHECK(found(rule_of("R", "require: project.open")) ==
        "nothing reads the param `eea`\nnothing reads the param `threshold`\n"
        "no rule reads the variable `live`\n");
  CHECK(found(rule_of("R",
                      "require: project.open, message: {en: \"{{ "
                      "params.eea }} {{ variables.live }} {{ "
                      "params.threshold }}\"}")) == "");
}

TEST_CASE("dates that do not go with the law") {
  CHECK(found(also("force: future-law, effective: {from: 2026-11-24}")) == "");
  CHECK(found(also("force: future-law, effective: {from: 2026-11-23}")) ==
        "rule `R` is of future law, and its day 2026-11-23 has come\n");
}

TEST_CASE("a rule that binds before the texts that it cites") {
  const auto charter = [](std::string_view from) {
    const std::string rules =
        "rules:\n" + also("force: law, effective: {from: " + std::string(from) +
                          "}, sources: [{framework: later, item: art-1}]");
    const std::string head =
        text(testing::kReviewHead, "frameworks: [../later.yaml]\n" + rules);
    return load(head, {},
                {{"later.yaml",
                  "framework: 1\nid: later\ntitle: {fr: Loi, en: Law}\n"
                  "reference: Regulation (EU) 2024/1689\nitems:\n  - {id: "
                  "art-1, checkable: project}\n"}});
  };
  const Day day = *parse_day("2026-11-23");
  const auto early = charter("2023-12-31");
  REQUIRE_MESSAGE(early, faults_of(early));
  const Diagnostics spots = weak_charter(*early, day);
  REQUIRE(spots.size() == 1);
  CHECK(sentence(Language::english, spots[0]) ==
        "rule `R` binds from 2023-12-31, before every text that it cites "
        "(2024)");
  const auto sound = charter("2024-01-01");
  REQUIRE(sound);
  CHECK(weak_charter(*sound, day).empty());
}

TEST_CASE("award criteria") {
  CHECK(found(also("level: bid, criterion: {link_to_object: {en: Energy of "
                   "the service bought, fr: Énergie du service acheté}}")) ==
        "");
  CHECK(found(also("level: bid, criterion: {link_to_object: {en: yes, fr: "
                   "oui}}")) ==
        "rule `R` is an award criterion, and does not say how it is linked to "
        "the object of the contract\n");
  CHECK(found(also("criterion: {link_to_object: {en: Energy of the service "
                   "bought, fr: Énergie du service acheté}}")) ==
        "rule `R` is an award criterion, and judges no bids\n");
}

TEST_CASE("weights that no report shows") {
  CHECK(found(also("weight: 100000") +
              rule_of("S", "weight: 1, require: project.open")) ==
        "rule `S` weighs 0.0010 points of 100: no report can show it\n");
}
