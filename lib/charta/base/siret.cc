// SPDX-License-Identifier: EUPL-1.2
// Luhn's check and La Poste's exception to it.
#include "charta/base/siret.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

constexpr std::size_t kSiren = 9;
constexpr std::size_t kSiret = 14;
constexpr std::string_view kLaPoste = "356000000";

bool all_digits(std::string_view text, std::size_t size) {
  return text.size() == size &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool luhn(std::string_view digits) {
  int sum = 0;
  bool twice = false;
  for (auto c = digits.rbegin(); c != digits.rend(); ++c, twice = !twice) {
    const int digit = (*c - '0') * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

bool la_poste(std::string_view digits) {
  if (!digits.starts_with(kLaPoste)) return false;
  int sum = 0;
  for (const char c : digits) sum += c - '0';
  return sum % 5 == 0;
}

}  // namespace

std::string without_spaces(std::string_view text) {
  constexpr std::array<std::string_view, 3> kSpaces = {" ", "\u00A0", "\u202F"};
  std::string out;
  while (!text.empty()) {
    const auto space = std::ranges::find_if(
        kSpaces, [&](std::string_view s) { return text.starts_with(s); });
    if (space == kSpaces.end()) out += text.front();
    text.remove_prefix(space == kSpaces.end() ? 1 : space->size());
  }
  return out;
}

bool valid_siren(std::string_view text) {
  const std::string digits = without_spaces(text);
  return all_digits(digits, kSiren) && luhn(digits);
}

bool valid_siret(std::string_view text) {
  const std::string digits = without_spaces(text);
  return all_digits(digits, kSiret) && (luhn(digits) || la_poste(digits));
}

}  // namespace charta
