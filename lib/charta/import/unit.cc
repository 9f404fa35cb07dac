// SPDX-License-Identifier: EUPL-1.2
// One table of units. To add one: a row, a row in its test.
#include "charta/import/unit.h"

#include <algorithm>
#include <array>
#include <string>

namespace charta {
namespace {

struct Row {
  std::string_view name;
  Dimension dimension;
  std::int64_t times;
  std::int64_t over;
};

// Symbols, in which case matters.
constexpr std::array kSymbols = {
    Row{"mg", Dimension::mass, 1, 1'000'000},
    Row{"g", Dimension::mass, 1, 1'000},
    Row{"kg", Dimension::mass, 1, 1},
    Row{"t", Dimension::mass, 1'000, 1},
    Row{"kt", Dimension::mass, 1'000'000, 1},
    Row{"Wh", Dimension::energy, 1, 1'000},
    Row{"kWh", Dimension::energy, 1, 1},
    Row{"MWh", Dimension::energy, 1'000, 1},
    Row{"GWh", Dimension::energy, 1'000'000, 1},
    Row{"TWh", Dimension::energy, 1'000'000'000, 1},
    Row{"J", Dimension::energy, 1, 3'600'000},
    Row{"kJ", Dimension::energy, 1, 3'600},
    Row{"MJ", Dimension::energy, 5, 18},
    Row{"GJ", Dimension::energy, 2'500, 9},
    Row{"L", Dimension::volume, 1, 1'000},
    Row{"l", Dimension::volume, 1, 1'000},
    Row{"m3", Dimension::volume, 1, 1},
    Row{"m³", Dimension::volume, 1, 1},
};

// Names, in any case of letters; a final s is left out.
constexpr std::array kNames = {
    Row{"milligram", Dimension::mass, 1, 1'000'000},
    Row{"milligramme", Dimension::mass, 1, 1'000'000},
    Row{"gram", Dimension::mass, 1, 1'000},
    Row{"gramme", Dimension::mass, 1, 1'000},
    Row{"kilogram", Dimension::mass, 1, 1},
    Row{"kilogramme", Dimension::mass, 1, 1},
    Row{"kg", Dimension::mass, 1, 1},
    Row{"kilo", Dimension::mass, 1, 1},
    Row{"tonne", Dimension::mass, 1'000, 1},
    Row{"metric ton", Dimension::mass, 1'000, 1},
    Row{"metric tonne", Dimension::mass, 1'000, 1},
    Row{"kwh", Dimension::energy, 1, 1},
    Row{"watt-hour", Dimension::energy, 1, 1'000},
    Row{"watt hour", Dimension::energy, 1, 1'000},
    Row{"kilowatt-hour", Dimension::energy, 1, 1},
    Row{"kilowatt hour", Dimension::energy, 1, 1},
    Row{"megawatt-hour", Dimension::energy, 1'000, 1},
    Row{"megawatt hour", Dimension::energy, 1'000, 1},
    Row{"liter", Dimension::volume, 1, 1'000},
    Row{"litre", Dimension::volume, 1, 1'000},
    Row{"cubic meter", Dimension::volume, 1, 1},
    Row{"cubic metre", Dimension::volume, 1, 1},
};

// What follows a mass of greenhouse gas.
constexpr std::array<std::string_view, 10> kGas = {
    "CO2eq", "CO2-eq", "CO2e", "CO2 eq", "CO2",
    "CO₂eq", "CO₂-eq", "CO₂e", "CO₂ eq", "CO₂"};

constexpr std::string_view kSpaces = " \t";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

template <std::size_t n>
const Row* find_row(const std::array<Row, n>& rows, std::string_view name) {
  const auto* row = std::ranges::find(rows, name, &Row::name);
  return row == rows.end() ? nullptr : row;
}

Unit unit_of(const Row& row) {
  return {row.dimension, Rational::of(row.times, row.over)};
}

// Without the gas, and whether there was one.
bool drop_gas(std::string_view& text) {
  for (const std::string_view gas : kGas) {
    if (text.size() <= gas.size() ||
        lower(text).find(lower(gas)) != text.size() - gas.size()) {
      continue;
    }
    text = trimmed(text.substr(0, text.size() - gas.size()));
    for (const std::string_view link : {" of", " de", " d’", "-"}) {
      if (text.ends_with(link)) text.remove_suffix(link.size());
    }
    text = trimmed(text);
    return true;
  }
  return false;
}

}  // namespace

std::optional<Unit> find_unit(std::string_view name) {
  std::string_view text = trimmed(name);
  const bool gas = drop_gas(text);
  const Row* row = find_row(kSymbols, text);
  if (row == nullptr) {
    std::string low = lower(text);
    if (low.size() > 3 && low.back() == 's') low.pop_back();
    row = find_row(kNames, low);
  }
  if (row == nullptr || (gas && row->dimension != Dimension::mass)) return {};
  return unit_of(*row);
}

Quantity split_quantity(std::string_view text) {
  text = trimmed(text);
  std::size_t end = text.find_first_not_of("0123456789.,+-");
  if (end != std::string_view::npos && end + 1 < text.size() && end > 0 &&
      (text[end] == 'e' || text[end] == 'E')) {
    // An exponent has digits; `e` alone begins a word.
    const std::size_t digits = text.find_first_not_of("+-", end + 1);
    if (digits != std::string_view::npos && text[digits] >= '0' &&
        text[digits] <= '9') {
      end = text.find_first_not_of("0123456789", digits);
    }
  }
  if (end == std::string_view::npos) return {text, {}};
  return {trimmed(text.substr(0, end)), trimmed(text.substr(end))};
}

std::string with_point(std::string_view text) {
  constexpr std::array<std::string_view, 4> kBetween = {" ", "\u00a0", "\u202f",
                                                        ","};
  const auto digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto* between = std::ranges::find_if(
        kBetween,
        [&](std::string_view one) { return text.substr(at).starts_with(one); });
    const bool inside = between != kBetween.end() && at > 0 && digit(at - 1) &&
                        digit(at + between->size());
    if (!inside) {
      out += text[at++];
      continue;
    }
    if (*between == ",") out += '.';
    at += between->size();
  }
  return out;
}

}  // namespace charta
