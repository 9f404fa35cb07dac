// SPDX-License-Identifier: EUPL-1.2
// Rounding that respects boundaries.
#include "charta/report/points.h"

#include <algorithm>

namespace charta {
namespace {

constexpr int kMostDigits = 9;

// The number that a text with so many decimals shows.
std::optional<Rational> shown_by(const std::string& text, int digits) {
  constexpr std::size_t kWord = 18;
  if (text.size() > kWord) return Rational::parse(text);
  std::int64_t all = 0;
  for (const char c : text) {
    if ('0' <= c && c <= '9') all = all * 10 + (c - '0');
  }
  std::int64_t whole = 1;
  for (int i = 0; i < digits; ++i) whole *= 10;
  return Rational::of(text.front() == '-' ? -all : all, whole);
}

// Whether the printed text stands on the same side of every boundary.
bool honest(const Rational& value, const std::string& text, int digits,
            std::span<const Rational> boundaries) {
  const std::optional<Rational> printed = shown_by(text, digits);
  if (!printed) return true;
  return std::ranges::all_of(boundaries, [&](const Rational& at) {
    return (value <=> at) == (*printed <=> at);
  });
}

// The decimals of a value that they show exactly; empty when they do not.
std::string exact_decimals(const Rational& value, int digits) {
  std::int64_t whole = 1;
  for (int i = 0; i < digits; ++i) whole *= 10;
  const Rational::Integer denominator = value.denominator();
  if (denominator > whole || whole % denominator != 0) return {};
  return value.fixed(digits);
}

}  // namespace

std::string rounded(const Rational& value, int digits,
                    std::span<const Rational> boundaries) {
  if (std::string exact = exact_decimals(value, digits); !exact.empty()) {
    return exact;
  }
  for (int more = digits; more < kMostDigits; ++more) {
    const std::string nearest = value.fixed(more);
    if (honest(value, nearest, more, boundaries)) return nearest;
    const std::string cut = value.floor(more);
    if (honest(value, cut, more, boundaries)) return cut;
  }
  return value.floor(kMostDigits);
}

std::vector<Rational> boundaries(const Run& run, const Rational& maximum) {
  std::vector<Rational> all{Rational(0), maximum};
  all.reserve(2 + run.grades.size());
  for (const GradeScale& grade : run.grades) {
    all.push_back(maximum == Rational(100)
                      ? grade.from
                      : grade.from * maximum / Rational(100));
  }
  return all;
}

std::string rounded_score(const Run& run, const Rational& value,
                          const Score& score, int digits) {
  std::string exact = exact_decimals(value, digits);
  if (!exact.empty()) return exact;
  return rounded(value, digits, boundaries(run, score.maximum));
}

std::string shortest(const Rational& value) {
  std::string text = value.fixed(4);
  text.erase(text.find_last_not_of('0') + 1);
  if (!text.empty() && text.back() == '.') text.pop_back();
  return text;
}

std::string percent(const Rational& share) {
  const Rational ends[] = {Rational(0), Rational(100)};
  return rounded(share * Rational(100), 0, ends);
}

}  // namespace charta
