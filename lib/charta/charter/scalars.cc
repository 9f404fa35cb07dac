// SPDX-License-Identifier: EUPL-1.2
// How a scalar of a descriptor is read, by the type of its field. What an
// author may have meant is offered as a hint and never taken.
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "charta/base/day.h"
#include "charta/base/nearest.h"
#include "charta/charter/typing.h"
#include "charta/value/number.h"
#include "charta/value/same_text.h"

namespace charta {
namespace {

constexpr std::int64_t kSecondsADay = 86'400;
constexpr std::int64_t kExact = std::int64_t{1} << 53;

constexpr std::array<std::string_view, 8> kYes = {"true", "oui", "yes", "vrai",
                                                  "on",   "y",   "o",   "1"};
constexpr std::array<std::string_view, 8> kNo = {"false", "non", "no",   "faux",
                                                 "off",   "n",   "nein", "0"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string mapped(std::string_view text, char (*change)(char)) {
  std::string changed(text);
  std::ranges::transform(changed, changed.begin(), change);
  return changed;
}

std::string boolean_hint(std::string_view text) {
  const std::string word = mapped(text, lower);
  if (std::ranges::find(kYes, word) != kYes.end()) return "true";
  if (std::ranges::find(kNo, word) != kNo.end()) return "false";
  return {};
}

bool digit(char c) { return c >= '0' && c <= '9'; }

// A decimal without signs of grouping, or nothing: `12,5` and `12 500` (with
// any of the spaces that people write) to `12.5` and `12500`.
std::string number_hint(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\u00a0")) {
      i += 1;
    } else if (rest.starts_with("\u202f") || rest.starts_with("\u2009")) {
      i += 2;
    } else if (text[i] == ',') {
      plain += '.';
    } else if (text[i] != ' ' && text[i] != '_') {
      plain += text[i];
    }
  }
  const std::size_t first = plain.find_first_not_of('0');
  const bool zeros = first != 0 && first != std::string::npos;
  if (zeros) plain.erase(0, digit(plain[first]) ? first : first - 1);
  const std::optional<double> number =
      !plain.empty() && digit(plain.back()) ? parse_real(plain) : std::nullopt;
  return number && std::isfinite(*number) ? plain : std::string{};
}

std::string integer_hint(std::string_view text) {
  std::string hint = number_hint(text);
  return parse_integer(hint) ? hint : std::string{};
}

// `012`, `0x1F`, `0o17`: zeros that say something else than a number.
bool odd_zero(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text.size() > 1 && text[0] == '0' && text[1] != '.' &&
         text[1] != 'e' && text[1] != 'E';
}

}  // namespace

void Typing::type_scalar(const Spot& spot, const VocabularyField& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::url:
      return type_text(spot);
    case FieldType::integer:
      return type_integer(spot);
    case FieldType::number:
      return type_number(spot);
    case FieldType::boolean:
      return type_boolean(spot);
    case FieldType::date:
      return type_date(spot);
    case FieldType::country:
      return type_country(spot);
    case FieldType::enumeration:
      return type_choice(spot, field);
    case FieldType::record:
      return;
  }
}

void Typing::type_text(const Spot& spot) {
  if (!spot.value.is(Kind::string)) spot.value = Value::of(text(spot));
}

void Typing::type_integer(const Spot& spot) {
  const bool odd = !is_number(spot.value.kind()) || odd_zero(text(spot));
  const std::optional<std::int64_t> number =
      odd ? std::nullopt : integral(spot.value);
  const bool rounded =
      spot.value.is(Kind::real) &&
      std::abs(spot.value.real()) > static_cast<double>(kExact);
  if (!number || rounded) {
    return refuse(Code::wrong_integer, spot, integer_hint(text(spot)));
  }
  spot.value = Value::of(*number);
}

// An integer is widened only where that is exact.
void Typing::type_number(const Spot& spot) {
  const bool odd = !is_number(spot.value.kind()) || odd_zero(text(spot));
  if (odd) return refuse(Code::wrong_number, spot, number_hint(text(spot)));
  const double number = to_real(spot.value);
  const bool rounded =
      spot.value.is(Kind::uinteger) ||
      (spot.value.is(Kind::integer) &&
       (spot.value.integer() > kExact || spot.value.integer() < -kExact));
  if (!std::isfinite(number) || rounded) {
    return refuse(Code::number_too_large, spot);
  }
  spot.value = Value::of(number);
}

void Typing::type_boolean(const Spot& spot) {
  if (spot.value.is(Kind::boolean)) return;
  refuse(Code::wrong_boolean, spot, boolean_hint(text(spot)));
}

void Typing::type_date(const Spot& spot) {
  const std::optional<Day> day = parse_day(text(spot));
  if (!day) return refuse(Code::wrong_date, spot);
  spot.value = Value::timestamp(day->days * kSecondsADay, 0);
}

void Typing::type_country(const Spot& spot) {
  const std::string_view code = text(spot);
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const bool good = code.size() == 2 && std::ranges::all_of(code, capital);
  if (good) return type_text(spot);
  std::string hint = mapped(code, upper);
  const bool helps = hint.size() == 2 && std::ranges::all_of(hint, capital);
  refuse(Code::wrong_country, spot, helps ? std::move(hint) : std::string{});
}

// A value outside the list cannot be judged: it reads as absent, and says so.
void Typing::type_choice(const Spot& spot, const VocabularyField& field) {
  const std::string_view chosen = text(spot);
  for (const Choice& choice : field.choices) {
    if (same_text(choice.value, chosen)) return type_text(spot);
  }
  std::vector<std::string_view> names;
  for (const Choice& choice : field.choices) names.push_back(choice.value);
  warn(Code::unknown_choice, spot, spot.place.value,
       std::string(nearest(chosen, names)));
  spot.value = Value::absent();
}

}  // namespace charta
