// SPDX-License-Identifier: EUPL-1.2
// Time zones from TZif bytes (RFC 8536). The bytes come from the caller: the
// library opens no file.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace charta {

// The TZif bytes of a zone's name, or nothing when there is no such zone.
// Called only with names that zone_name_ok() accepts.
using ZoneSource =
    std::function<std::optional<std::string>(std::string_view name)>;

// A plain IANA name such as `Europe/Paris`: no root, no `..`, nothing but
// letters, digits and `_+-/`.
bool zone_name_ok(std::string_view name);

// A day of a year on which clocks change, of a POSIX TZ rule.
struct ZoneChange {
  enum class Form : std::uint8_t { month_week_day, julian, ordinal };
  Form form = Form::month_week_day;
  std::int32_t month = 0;
  std::int32_t week = 0;
  std::int32_t day = 0;
  std::int32_t time = 7200;  // seconds after local midnight
};

// The rule for times after the last change in the table.
struct ZoneRule {
  std::int32_t standard = 0;  // seconds east of UTC
  std::int32_t summer = 0;
  bool has_summer = false;
  ZoneChange to_summer{};
  ZoneChange to_standard{};
};

// The history of one zone's offset.
class Zone {
 public:
  // Reads TZif version 1 to 4; nothing when the bytes are not that.
  static std::optional<Zone> parse(std::string_view bytes);

  // Seconds east of UTC at a second since 1970-01-01T00:00:00Z.
  std::int32_t offset_at(std::int64_t seconds) const;

 private:
  std::int32_t first_ = 0;
  std::vector<std::int64_t> times_{};
  std::vector<std::int32_t> offsets_{};  // from times_[i] on
  std::optional<ZoneRule> rule_{};
};

// The POSIX TZ rule of a TZif footer (`CET-1CEST,M3.5.0,M10.5.0/3`).
std::optional<ZoneRule> parse_zone_rule(std::string_view text);
// Seconds east of UTC under that rule.
std::int32_t offset_at(const ZoneRule& rule, std::int64_t seconds);

}  // namespace charta
