// SPDX-License-Identifier: EUPL-1.2
// Looking up, checking kinds, noting faults.
#include "charta/recall/members.h"

#include <limits>

namespace charta {
namespace {

using Integer = Rational::Integer;

// A fraction has at most 39 digits on each side.
constexpr std::size_t kMostDigits = 39;

std::optional<Integer> parse_integer(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > kMostDigits) return {};
  Integer value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return {};
    if (__builtin_mul_overflow(value, Integer{10}, &value)) return {};
    if (__builtin_add_overflow(value, Integer{c - '0'}, &value)) return {};
  }
  return negative ? -value : value;
}

}  // namespace

std::optional<Rational> parse_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto above = parse_integer(text.substr(0, slash));
  if (!above) return {};
  if (slash == std::string_view::npos) return Rational::of(*above, 1);
  const auto below = parse_integer(text.substr(slash + 1));
  if (!below || *below <= 0) return {};
  return Rational::of(*above, *below);
}

Members::Members(const Document& document, const Value& object,
                 Diagnostics& faults)
    : document_(&document), object_(object), faults_(&faults) {}

const Value* Members::find(std::string_view key, Need need, Kind kind) const {
  const Value* found =
      object_.is(Kind::map) ? object_.map().find(key) : nullptr;
  if (found == nullptr && need == Need::optional) return nullptr;
  if (found != nullptr && found->is(kind)) return found;
  refuse(key);
  return nullptr;
}

bool Members::has(std::string_view key) const {
  return object_.is(Kind::map) && object_.map().find(key) != nullptr;
}

void Members::refuse(std::string_view key) const {
  Span span = document_->place().value;
  if (object_.is(Kind::map) && object_.map().evidence != nullptr) {
    const Map& map = object_.map();
    const std::uint32_t at = map.position(key);
    const Place* places = map.evidence->places;
    if (at < map.size) span = places[at].value;
    if (at >= map.size && map.size > 0) span = places[0].key;
  }
  faults_->push_back({.code = Code::report_member,
                      .at = document_->mark(span),
                      .args = {std::string(key)}});
}

std::string Members::text(std::string_view key, Need need) const {
  const Value* found = find(key, need, Kind::string);
  return found == nullptr ? std::string() : std::string(found->text());
}

std::uint64_t Members::number(std::string_view key, Need need) const {
  const Value* found = find(key, need, Kind::integer);
  if (found == nullptr) return 0;
  if (found->integer() < 0) refuse(key);
  return static_cast<std::uint64_t>(
      std::max<std::int64_t>(0, found->integer()));
}

std::uint32_t Members::small(std::string_view key, Need need) const {
  const std::uint64_t value = number(key, need);
  if (value <= std::numeric_limits<std::uint32_t>::max()) {
    return static_cast<std::uint32_t>(value);
  }
  refuse(key);
  return 0;
}

bool Members::flag(std::string_view key, Need need) const {
  const Value* found = find(key, need, Kind::boolean);
  return found != nullptr && found->boolean();
}

Rational Members::fraction(std::string_view key, Need need) const {
  const Value* found = find(key, need, Kind::string);
  if (found == nullptr) return {};
  const auto value = parse_fraction(found->text());
  if (!value) refuse(key);
  return value.value_or(Rational());
}

std::optional<Day> Members::day(std::string_view key) const {
  const Value* found = find(key, Need::optional, Kind::string);
  if (found == nullptr) return {};
  const auto day = parse_day(found->text());
  if (!day) refuse(key);
  return day;
}

Localized Members::localized(std::string_view key) const {
  const Members words = object(key);
  return {.en = words.text("en"), .fr = words.text("fr")};
}

std::vector<std::string> Members::texts(std::string_view key) const {
  std::vector<std::string> all;
  const Value* found = find(key, Need::optional, Kind::list);
  if (found == nullptr) return all;
  for (const Value& item : found->list().span()) {
    if (!item.is(Kind::string)) {
      refuse(key);
      return {};
    }
    all.emplace_back(item.text());
  }
  return all;
}

Mark Members::mark(std::string_view key) const {
  const Members at = object(key);
  return {.file = at.text("file"),
          .line = at.small("line"),
          .column = at.small("column"),
          .end_line = at.small("end_line"),
          .end_column = at.small("end_column")};
}

Members Members::object(std::string_view key, Need need) const {
  const Value* found = find(key, need, Kind::map);
  return {*document_, found == nullptr ? Value() : *found, *faults_};
}

void Members::each(std::string_view key, Need need,
                   const std::function<void(const Members&)>& item) const {
  const Value* found = find(key, need, Kind::list);
  if (found == nullptr) return;
  for (const Value& value : found->list().span()) {
    if (!value.is(Kind::map)) return refuse(key);
    item(Members(*document_, value, *faults_));
  }
}

}  // namespace charta
