// SPDX-License-Identifier: EUPL-1.2
// Principles, scoring, grades and caps.
#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

constexpr std::string_view kStart = R"(charta: 1
id: s
version: 1
title: {fr: S, en: S}
vocabulary: ../vocabulary.yaml
)";

constexpr std::string_view kEnd =
    "rules: [{id: R, principle: P, title: {fr: R, en: R}, require: "
    "project.open}]\n";

Result<Charter> load_head(const std::string& middle) {
  return load(text(kStart, text(middle, kEnd)));
}

constexpr const char* kPrinciples =
    "principles: [{id: P, title: {fr: P, en: P}}]\n";

TEST_CASE("what a charter does not say has its default") {
  const auto charter = load_head(kPrinciples);
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->model == ScoreModel::weighted);
  CHECK(charter->principles[0].weight == Rational(1));
  CHECK(charter->grades.empty());
  CHECK(charter->caps.empty());
}

TEST_CASE("models, grades and caps are read") {
  const auto charter = load_head(
      std::string(kPrinciples) +
      "scoring: {model: flat-unweighted, unknown: zero}\n"
      "grades: [{id: A, from: 85.5}, {id: B, from: 0}]\n"
      "caps: [{when: blocking_failed, grade: B}, {when: blocking_unknown, "
      "grade: B}]\n");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->model == ScoreModel::flat_unweighted);
  REQUIRE(charter->grades.size() == 2);
  CHECK(charter->grades[0].from.exact() == "171/2");
  REQUIRE(charter->caps.size() == 2);
  CHECK(charter->caps[1].when == CapWhen::blocking_unknown);
  CHECK(charter->caps[1].grade == "B");
}

TEST_CASE("faults of scoring") {
  struct Row {
    std::string middle;
    std::string faults;
  };
  const Row rows[] = {
      {"principles: [{id: Q, title: {fr: P, en: P}}]\n",
       "7:28-29 `principle` cannot be `P` (one of: Q)\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}, {id: P, title: {fr: P, "
       "en: P}}]\n",
       "6:51-52 identifier `P` is given twice\n"},
      {"principles: [{id: P, title: {fr: P, en: P}, weight: 0}]\n",
       "6:53-54 weight `0` is not a number above 0 and up to 1000000 with at "
       "most 6 decimals\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\nscoring: {model: flta}\n",
       "7:18-22 `model` cannot be `flta`, did you mean `flat`? (one of: "
       "weighted, flat, flat-unweighted, absolute, sum)\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\nscoring: {unknown: "
       "one}\n",
       "7:20-23 `unknown` cannot be `one` (one of: zero)\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\nscoring: {scores: "
       "[{}]}\n",
       "7:20-22 key `id` is missing in `scores`\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\ngrades: [{id: A, from: "
       "50}, {id: B, from: 60}]\n",
       "7:29-46 grade `B` must begin lower than `A`: grades go from the best "
       "to the worst\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\ngrades: [{id: A, from: "
       "101}]\n",
       "7:24-27 threshold `101` is not a number from 0 to 100 with at most 6 "
       "decimals\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\ngrades: [{id: A, from: "
       "50}, {id: A, from: 0}]\n",
       "7:34-35 identifier `A` is given twice\n"},
      {"principles: [{id: P, title: {fr: P, en: P}}]\ngrades: [{id: A, from: "
       "0}]\ncaps: [{when: blocking, grade: B}]\n",
       "8:15-23 `when` cannot be `blocking` (one of: blocking_failed, "
       "blocking_unknown)\n"
       "8:32-33 `grade` cannot be `B` (one of: A)\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.middle);
    CHECK(faults_of(load_head(row.middle)) == row.faults);
  }
}

TEST_CASE("a scale without a floor is a warning") {
  const auto charter =
      load_head(std::string(kPrinciples) + "grades: [{id: A, from: 50}]\n");
  REQUIRE(charter.has_value());
  CHECK(brief(charter->warnings) ==
        "7:9-28 no grade begins at 0: a score below `A` has no grade\n");
}

}  // namespace
}  // namespace charta
