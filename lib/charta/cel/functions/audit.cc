// SPDX-License-Identifier: EUPL-1.2
// charta's own functions: civil days, and numbers of the French register.
#include <array>

#include "charta/base/day.h"
#include "charta/base/siret.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr std::string_view kTimestamp = "google.protobuf.Timestamp";
constexpr std::int64_t kSecondsPerDay = 86400;

Value date(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  const auto day = parse_day(call[0].text());
  if (!day) return call.fail(errors::kConversion, call[0].text());
  return Value::timestamp(day->days * kSecondsPerDay, 0);
}

// Whole days between instants, cut towards zero.
Value days_between(Call& call) {
  if (!call[0].is(Kind::timestamp) || !call[1].is(Kind::timestamp)) {
    return call.no_overload();
  }
  std::int64_t seconds = call[1].seconds() - call[0].seconds();
  if (seconds > 0 && call[1].nanos() < call[0].nanos()) --seconds;
  if (seconds < 0 && call[1].nanos() > call[0].nanos()) ++seconds;
  return Value::of(seconds / kSecondsPerDay);
}

template <bool (*kTest)(std::string_view)>
Value tested(Call& call) {
  if (!call[0].is(Kind::string)) return call.no_overload();
  if (!call.charge_bytes(call[0].text().size())) return call.stopped();
  return Value::of(kTest(call[0].text()));
}

constexpr auto kDate =
    std::to_array<Overload>({{"date_string", false, {"string"}, kTimestamp}});
constexpr auto kDaysBetween =
    std::to_array<Overload>({{"days_between_timestamp_timestamp",
                              false,
                              {kTimestamp, kTimestamp},
                              "int"}});
constexpr auto kSiren = std::to_array<Overload>(
    {{"valid_siren_string", false, {"string"}, "bool"}});
constexpr auto kSiret = std::to_array<Overload>(
    {{"valid_siret_string", false, {"string"}, "bool"}});

}  // namespace

constinit const Function kAuditFunctions[4] = {
    {"date", kDate, date, "The first instant, in UTC, of a day YYYY-MM-DD.",
     "Le premier instant, en temps universel, d’un jour AAAA-MM-JJ.",
     "date('2026-08-02') < date('2026-11-23')", "audit"},
    {"days_between", kDaysBetween, days_between,
     "Whole days from the first instant to the second; negative backwards.",
     "Les jours entiers du premier instant au second\u202f; négatifs à "
     "rebours.",
     "days_between(date('2024-02-28'), date('2024-03-01')) == 2", "audit"},
    {"valid_siren", kSiren, tested<valid_siren>,
     "Whether a text is a SIREN number whose check digit is right.",
     "Indique si un texte est un numéro SIREN à la clé juste.",
     "valid_siren('356 000 000')", "audit"},
    {"valid_siret", kSiret, tested<valid_siret>,
     "Whether a text is a SIRET number whose check digit is right.",
     "Indique si un texte est un numéro SIRET à la clé juste.",
     "valid_siret('356 000 000 00048')", "audit"},
};

}  // namespace charta::cel
