// SPDX-License-Identifier: EUPL-1.2
// The results of `charta charter test`, in words and in JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charta/charter/cases.h"
#include "charta/i18n/language.h"
#include "charta/review/coverage.h"
#include "charta/review/mutants.h"

namespace charta {

// A test that did not give what it expects.
struct CaseMismatch {
  const RuleCase* wanted = nullptr;
  CaseVerdict got{};
};

struct TestRun {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::vector<CaseMismatch> mismatches{};
  // Tests of rules that the charter lacks.
  std::vector<const RuleCase*> orphans{};
  std::vector<CoveragePoint> points{};
  std::optional<MutationRun> mutation{};  // when asked for
};

std::string text_of(const TestRun& run, Language language);
std::string json_of(const TestRun& run);

}  // namespace charta
