// SPDX-License-Identifier: EUPL-1.2
// The words of the format, there and back.
#include "charta/charter/charter.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

template <typename T, typename Find>
void there_and_back(int count, Find find) {
  for (int i = 0; i < count; ++i) {
    const auto value = static_cast<T>(i);
    CAPTURE(name(value));
    CHECK(find(name(value)) == value);
  }
  CHECK_FALSE(find("nonsense").has_value());
  CHECK_FALSE(find("").has_value());
}

TEST_CASE("names are found again") {
  there_and_back<Level>(3, find_level);
  there_and_back<Severity>(4, find_severity);
  there_and_back<Force>(4, find_force);
  there_and_back<Rung>(3, find_rung);
  there_and_back<Effort>(3, find_effort);
  there_and_back<ScoreModel>(5, find_score_model);
  CHECK(name(Force::future_law) == "future-law");
  CHECK(name(ScoreModel::flat_unweighted) == "flat-unweighted");
  CHECK(name(CapWhen::blocking_unknown) == "blocking_unknown");
}

}  // namespace
}  // namespace charta
