// SPDX-License-Identifier: EUPL-1.2
// charta's own functions: civil days, and numbers of the French register.
#include <algorithm>
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

// A code of two capitals, as fields of type country hold.
bool is_country(const Value& value) {
  if (!value.is(Kind::string) || value.text().size() != 2) return false;
  return std::ranges::all_of(value.text(),
                             [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool member(const Value& country, const List& group) {
  return std::ranges::any_of(group.span(), [&](const Value& one) {
    return one.is(Kind::string) && one.text() == country.text();
  });
}

// A country, or each of a list, in a list of codes. What is no code is an
// error: `France` in a list of codes would silently be outside every group.
Value in_group(Call& call) {
  if (!call[1].is(Kind::list)) return call.no_overload();
  const List& group = call[1].list();
  const bool one = call[0].is(Kind::string);
  if (!one && !call[0].is(Kind::list)) return call.no_overload();
  const std::span<const Value> countries =
      one ? std::span(call.args.data(), 1) : call[0].list().span();
  if (!call.charge((countries.size() + 1) * (group.size / 2 + 1))) {
    return call.stopped();
  }
  const auto odd = std::ranges::find_if_not(countries, is_country);
  if (odd != countries.end()) {
    return odd->is(Kind::string) ? call.fail(errors::kBadArgument, odd->text())
                                 : call.no_overload();
  }
  return Value::of(std::ranges::all_of(
      countries, [&](const Value& country) { return member(country, group); }));
}

// The planner gives evidence() a step of its own; this answers for what is no
// path.
Value evidence(Call& call) { return call.no_overload(); }

constexpr auto kInGroup = std::to_array<Overload>({
    {"in_group_string", false, {"string", "list(string)"}, "bool"},
    {"in_group_list", false, {"list(string)", "list(string)"}, "bool"},
});
constexpr auto kEvidence = std::to_array<Overload>(
    {{"evidence_path", false, {"A"}, "charta.Evidence"}});
constexpr auto kDate =
    std::to_array<Overload>({{"date_string", false, {"string"}, kTimestamp}});
constexpr auto kDaysBetween =
    std::to_array<Overload>({{"days_between_timestamp_timestamp",
                              false,
                              {kTimestamp, kTimestamp},
                              "int"}});
constexpr auto kSiren =
    std::to_array<Overload>({{"is_siren_string", false, {"string"}, "bool"}});
constexpr auto kSiret =
    std::to_array<Overload>({{"is_siret_string", false, {"string"}, "bool"}});

}  // namespace

constinit const Function kAuditFunctions[6] = {
    {"date", kDate, date, "The first instant, in UTC, of a day YYYY-MM-DD.",
     "Le premier instant, en temps universel, d’un jour AAAA-MM-JJ.",
     "date('2026-08-02') < date('2026-11-23')", "audit"},
    {"days_between", kDaysBetween, days_between,
     "Whole days from the first instant to the second; negative backwards.",
     "Les jours entiers du premier instant au second\u202f; négatifs à "
     "rebours.",
     "days_between(date('2024-02-28'), date('2024-03-01')) == 2", "audit"},
    {"is_siren", kSiren, tested<valid_siren>,
     "Whether a text is a SIREN number whose check digit is right.",
     "Indique si un texte est un numéro SIREN à la clé juste.",
     "is_siren('356 000 000')", "audit"},
    {"is_siret", kSiret, tested<valid_siret>,
     "Whether a text is a SIRET number whose check digit is right.",
     "Indique si un texte est un numéro SIRET à la clé juste.",
     "is_siret('356 000 000 00048')", "audit"},
    {"in_group", kInGroup, in_group,
     "Whether a country, or each country of a list, is in a group of codes "
     "such as `params.eea`; what is no code of two capitals is an error.",
     "Indique si un pays, ou chaque pays d’une liste, est dans un groupe de "
     "codes comme `params.eea`\u202f; ce qui n’est pas un code de deux "
     "capitales est une erreur.",
     "in_group('FR', ['FR', 'DE']) && !in_group(['FR', 'US'], ['FR', 'DE'])",
     "audit"},
    {"evidence", kEvidence, evidence,
     "What backs the field of that path: `rung` (`declared`, `documented` or "
     "`verified`, as it counts on the day of the audit), `date`, `expired`. "
     "Unknown when the field is.",
     "Ce qui étaye le champ de ce chemin\u00a0: `rung` (`declared`, "
     "`documented` ou `verified`, tel qu’il compte au jour de l’audit), "
     "`date`, `expired`. Inconnu quand le champ l’est.",
     "evidence('dpia.done').rung == 'declared'", "audit"},
};

}  // namespace charta::cel
