// SPDX-License-Identifier: EUPL-1.2
// Boundaries as integers, and the ceilings of caps.
#include "charta/audit/grade.h"

#include <algorithm>

namespace charta {
namespace {

using Integer = Rational::Integer;

// The least part that is `from` hundredths of the whole or more.
Integer boundary(const Rational& from, Integer whole) {
  const Rational exact = from * Rational::of(whole, 100);
  // Beyond 127 bits: one step above the whole, which no part reaches.
  if (exact.overflow()) return whole + 1;
  Integer least = exact.numerator() / exact.denominator();
  if (exact.numerator() % exact.denominator() > 0) ++least;
  return least;
}

std::uint32_t number_of(std::span<const Grade> grades, const std::string& id) {
  const auto at = std::ranges::find(grades, id, &Grade::id);
  return static_cast<std::uint32_t>(at - grades.begin());
}

}  // namespace

GradeLine::GradeLine(std::span<const Grade> grades, Integer whole) {
  boundaries_.reserve(grades.size());
  for (const Grade& grade : grades) {
    boundaries_.push_back(boundary(grade.from, whole));
  }
}

std::uint32_t GradeLine::at(Integer part) const {
  const auto found = std::ranges::find_if(
      boundaries_, [part](Integer least) { return part >= least; });
  return static_cast<std::uint32_t>(found - boundaries_.begin());
}

Ceiling ceiling(std::span<const Grade> grades, std::span<const Cap> caps,
                const Blocking& blocking) {
  Ceiling out;
  bool failure_capped = false;
  for (const Cap& cap : caps) {
    const std::uint32_t number = number_of(grades, cap.grade);
    switch (cap.when) {
      case CapWhen::blocking_failed:
        failure_capped = true;
        if (blocking.failed || blocking.open) {
          out.low = std::max(out.low, number);
        }
        if (blocking.failed) out.high = std::max(out.high, number);
        break;
      case CapWhen::blocking_unknown:
        if (blocking.open) out.low = std::max(out.low, number);
        break;
    }
  }
  if (failure_capped || grades.empty()) return out;
  const auto last = static_cast<std::uint32_t>(grades.size() - 1);
  if (blocking.law_failed || blocking.law_open) out.low = last;
  if (blocking.law_failed) out.high = last;
  return out;
}

}  // namespace charta
