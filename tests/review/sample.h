// SPDX-License-Identifier: EUPL-1.2
// A small charter under test, for the tests of this room.
#pragma once

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "charta/review/trial.h"
#include "charter/parts.h"

namespace charta::testing {

inline constexpr std::string_view kReviewHead = R"(charta: 1
id: small
version: 1.10
title: {fr: Petite charte, en: Small charter}
vocabulary: ../vocabulary.yaml
params:
  eea: [FR, DE]
  threshold: [{from: 2024-01-01, value: 10}, {from: 2026-01-01, value: 20}]
variables:
  live: project.status == 'production'
principles:
  - {id: P, weight: 2.5, title: {fr: Principe, en: Principle}}
)";

// One rule, its keys in one line.
inline std::string rule_of(std::string_view id, std::string_view keys) {
  return "  - {id: " + std::string(id) +
         ", principle: P, title: {fr: Règle, en: Rule}, " + std::string(keys) +
         "}\n";
}

// A charter, its tests, and the trial of both.
class Tried {
 public:
  Tried(const std::string& rules, const std::string& tests)
      : charter_(load(text(kReviewHead, "rules:\n" + rules))),
        source_{.name = "small.tests.yaml", .text = tests},
        cases_(read_cases(source_)) {
    REQUIRE_MESSAGE(charter_, faults_of(charter_));
    REQUIRE_MESSAGE(cases_, faults_of(cases_));
    trial_.emplace(*charter_);
    for (RuleCase& one : *cases_) REQUIRE(trial_->add(one));
    verdicts = trial_->run();
  }
  Trial& trial() { return *trial_; }
  const Charter& charter() const { return *charter_; }

  std::vector<CaseVerdict> verdicts{};

 private:
  Result<Charter> charter_;
  Source source_;
  Result<std::vector<RuleCase>> cases_;
  std::optional<Trial> trial_{};
};

}  // namespace charta::testing
