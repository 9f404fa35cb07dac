// SPDX-License-Identifier: EUPL-1.2
// Grades of both ends under the caps.
#include "charta/audit/standing.h"

#include <algorithm>
#include <string>

namespace charta {
namespace {

std::string id_of(std::span<const Grade> grades, std::uint32_t number) {
  return number < grades.size() ? grades[number].id : std::string();
}

}  // namespace

Scale::Scale(const Method& method, Rational::Integer whole)
    : method_(method), whole_(whole), line_(method.grades, whole) {}

Rational::Integer Scale::worth(Rational::Integer part) const {
  return worth_of(method_.model, part, whole_);
}

GradePair Scale::grades(const Standing& standing) const {
  const Ceiling best = ceiling(method_.grades, method_.caps, standing.blocking);
  const std::uint32_t low = line_.at(worth(standing.low));
  const std::uint32_t high = line_.at(worth(standing.high));
  return {.low = std::max(low, best.low),
          .high = std::max(high, best.high),
          .low_capped = best.low > low,
          .high_capped = best.high > high};
}

Overall overall(const Method& method, const Reckoning& reckoning,
                const Blocking& blocking) {
  Overall out;
  out.score = reckoning.total;
  out.compliant = !blocking.law_failed;
  out.compliance_known = blocking.law_failed || !blocking.law_open;
  if (!reckoning.total.assessed) return out;
  const Shares& shares = reckoning.shares;
  const GradePair grades =
      Scale(method, shares.whole)
          .grades(
              {.low = shares.low, .high = shares.high, .blocking = blocking});
  out.grade_low = id_of(method.grades, grades.low);
  out.grade_high = id_of(method.grades, grades.high);
  out.low_capped = grades.low_capped;
  out.high_capped = grades.high_capped;
  return out;
}

}  // namespace charta
