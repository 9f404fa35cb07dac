// SPDX-License-Identifier: EUPL-1.2
// Weights, thresholds and scores: decimals read exactly, from their text.
#include <algorithm>

#include "charta/charter/assembly.h"

namespace charta {
namespace {

constexpr std::size_t kWholeDigits = 7;
constexpr std::size_t kDecimals = 6;
constexpr std::int64_t kHeaviest = 1'000'000;

bool digits(std::string_view text, std::size_t most) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return !text.empty() && text.size() <= most &&
         std::ranges::all_of(text, digit);
}

// `digits` or `digits.digits`: no sign, no exponent, no leading zero.
bool plain_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  if (!digits(whole, kWholeDigits)) return false;
  if (whole.size() > 1 && whole[0] == '0') return false;
  return point == std::string_view::npos ||
         digits(text.substr(point + 1), kDecimals);
}

std::optional<Rational> decimal(const Node& node) {
  const bool number = node.kind() == Kind::integer ||
                      node.kind() == Kind::uinteger ||
                      node.kind() == Kind::real;
  if (!number || !plain_decimal(node.text())) return {};
  return Rational::parse(node.text());
}

}  // namespace

std::optional<Rational> read_weight(const Node& node, Loading& loading) {
  const std::optional<Rational> weight = decimal(node);
  if (weight && *weight > Rational(0) && *weight <= Rational(kHeaviest)) {
    return weight;
  }
  loading.faults.add(Code::bad_weight, node, {std::string(node.text())});
  return {};
}

std::optional<Rational> read_decimal(const Node& node, std::int64_t most,
                                     Code code, Loading& loading) {
  const std::optional<Rational> number = decimal(node);
  if (number && *number <= Rational(most)) return number;
  loading.faults.add(code, node, {std::string(node.text())});
  return {};
}

}  // namespace charta
