// SPDX-License-Identifier: EUPL-1.2
// Sums by denominator, and middles.
#include "charta/portfolio/average.h"

#include <algorithm>

namespace charta {
namespace {

using Integer = Rational::Integer;
constexpr Integer kParts = 1'000'000'000'000;

}  // namespace

void FractionSum::add(const Rational& value) {
  numerators_[value.denominator()] += value.numerator();
  ++count_;
}

Mean FractionSum::mean() const {
  const auto all = static_cast<Integer>(count_);
  Rational sum;
  Integer parts = 0;
  for (const auto& [denominator, numerator] : numerators_) {
    sum = sum + Rational::of(numerator, denominator);
    const Rational share = Rational::of(numerator % denominator, denominator);
    parts += numerator / denominator * kParts;
    parts += share.numerator() * kParts / share.denominator();
  }
  const Rational mean = sum / Rational::of(all, 1);
  if (!mean.overflow()) return {.value = mean};
  return {.value = Rational::of(parts / all, kParts), .exact = false};
}

Rational middle(std::vector<Rational> all) {
  const auto half = static_cast<std::ptrdiff_t>(all.size() / 2);
  const auto at = all.begin() + half;
  std::ranges::nth_element(all, at);
  if (all.size() % 2 == 1) return *at;
  const Rational below = *std::max_element(all.begin(), at);
  return (below + *at) / Rational(2);
}

}  // namespace charta
