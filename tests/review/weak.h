// SPDX-License-Identifier: EUPL-1.2
// What a review says of rules, a sentence a line.
#pragma once

#include <string>

#include "charta/review/weak_spots.h"
#include "review/sample.h"

namespace charta::testing {

template <typename Review>
std::string weak(const std::string& rules, const Review& review,
                 std::string_view head = kReviewHead) {
  const auto charter = load(text(head, "rules:\n" + rules));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  std::string out;
  for (const Diagnostic& one : review(*charter)) {
    CHECK(one.gravity == Gravity::warning);
    CHECK_FALSE(one.at.file.empty());
    CHECK(sentence(Language::french, one) != sentence(Language::english, one));
    out += sentence(Language::english, one) + "\n";
  }
  return out;
}

}  // namespace charta::testing
