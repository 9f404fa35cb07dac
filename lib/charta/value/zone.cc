// SPDX-License-Identifier: EUPL-1.2
// The reader of TZif tables.
#include "charta/value/zone.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kHeader = 44;
constexpr std::size_t kMaxTransitions = 10'000;

// Big-endian integers off the front of a text that is long enough.
std::uint64_t read_big(std::string_view bytes, std::size_t at,
                       std::size_t width) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < width; ++i) {
    number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  }
  return number;
}

std::int64_t read_time(std::string_view bytes, std::size_t at,
                       std::size_t width) {
  const std::uint64_t raw = read_big(bytes, at, width);
  return width == 4 ? static_cast<std::int32_t>(raw)
                    : static_cast<std::int64_t>(raw);
}

// The counts of one header, in the order of the format.
struct Counts {
  std::size_t utc = 0;
  std::size_t standard = 0;
  std::size_t leaps = 0;
  std::size_t times = 0;
  std::size_t types = 0;
  std::size_t letters = 0;

  std::size_t body(std::size_t width) const {
    return times * (width + 1) + types * 6 + letters + leaps * (width + 4) +
           standard + utc;
  }
};

std::optional<Counts> read_counts(std::string_view bytes) {
  if (bytes.size() < kHeader || !bytes.starts_with("TZif")) return {};
  Counts counts;
  std::size_t at = 20;
  for (std::size_t* count : {&counts.utc, &counts.standard, &counts.leaps,
                             &counts.times, &counts.types, &counts.letters}) {
    *count = read_big(bytes, at, 4);
    if (*count > kMaxTransitions) return {};
    at += 4;
  }
  if (counts.types == 0) return {};
  return counts;
}

bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-' || c == '/';
}

}  // namespace

bool zone_name_ok(std::string_view name) {
  constexpr std::size_t kLongest = 64;
  return !name.empty() && name.size() <= kLongest && name.front() != '/' &&
         name.back() != '/' && std::ranges::all_of(name, is_name_letter);
}

std::optional<Zone> Zone::parse(std::string_view bytes) {
  auto counts = read_counts(bytes);
  if (!counts) return {};
  std::size_t width = 4;
  if (bytes[4] >= '2') {
    const std::size_t skipped = kHeader + counts->body(4);
    if (skipped > bytes.size()) return {};
    bytes.remove_prefix(skipped);
    counts = read_counts(bytes);
    if (!counts) return {};
    width = 8;
  }
  const std::size_t end = kHeader + counts->body(width);
  if (end > bytes.size()) return {};
  const std::size_t kinds = kHeader + counts->times * width;
  const std::size_t types = kinds + counts->times;
  const auto offset_of = [&](std::size_t type) {
    return static_cast<std::int32_t>(read_big(bytes, types + type * 6, 4));
  };
  Zone zone;
  zone.first_ = offset_of(0);
  for (std::size_t i = 0; i < counts->times; ++i) {
    const auto type = static_cast<unsigned char>(bytes[kinds + i]);
    if (type >= counts->types) return {};
    zone.times_.push_back(read_time(bytes, kHeader + i * width, width));
    zone.offsets_.push_back(offset_of(type));
  }
  if (!std::ranges::is_sorted(zone.times_)) return {};
  std::string_view footer = bytes.substr(end);
  if (footer.starts_with('\n')) {
    footer.remove_prefix(1);
    zone.rule_ = parse_zone_rule(footer.substr(0, footer.find('\n')));
  }
  return zone;
}

std::int32_t Zone::offset_at(std::int64_t seconds) const {
  const auto next = std::ranges::upper_bound(times_, seconds);
  if (next == times_.end() && rule_) return charta::offset_at(*rule_, seconds);
  if (next == times_.begin()) return first_;
  return offsets_[static_cast<std::size_t>(next - times_.begin() - 1)];
}

}  // namespace charta
