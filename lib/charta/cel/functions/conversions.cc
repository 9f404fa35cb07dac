// SPDX-License-Identifier: EUPL-1.2
// Conversions between types. What does not fit is an error, never a guess.
#include <array>
#include <string>

#include "charta/base/utf8.h"
#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/number.h"
#include "charta/value/time.h"

namespace charta::cel {
namespace {

constexpr std::string_view kDuration = "google.protobuf.Duration";
constexpr std::string_view kTimestamp = "google.protobuf.Timestamp";

// The value, or an error when there is none.
template <typename T>
Value checked(const Call& call, const std::optional<T>& value,
              std::string_view fault) {
  return value ? Value::of(*value) : call.fail(fault);
}

Value to_int(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::integer)) return from;
  if (from.is(Kind::uinteger)) {
    return checked(call, integral(from), errors::kRange);
  }
  if (from.is(Kind::real)) {
    return checked(call, to_integer(from.real()), errors::kRange);
  }
  if (from.is(Kind::string)) {
    return checked(call, parse_integer(from.text()), errors::kConversion);
  }
  if (from.is(Kind::timestamp)) return Value::of(from.seconds());
  if (from.is(Kind::duration)) return Value::of(from.nanoseconds());
  return call.no_overload();
}

Value to_uint(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::uinteger)) return from;
  if (from.is(Kind::integer)) {
    if (from.integer() < 0) return call.fail(errors::kRange);
    return Value::of(static_cast<std::uint64_t>(from.integer()));
  }
  if (from.is(Kind::real)) {
    return checked(call, to_uinteger(from.real()), errors::kRange);
  }
  if (!from.is(Kind::string)) return call.no_overload();
  return checked(call, parse_uinteger(from.text()), errors::kConversion);
}

Value to_double(Call& call) {
  const Value& from = call[0];
  if (is_number(from.kind())) return Value::of(to_real(from));
  if (!from.is(Kind::string)) return call.no_overload();
  return checked(call, parse_real(from.text()), errors::kConversion);
}

Value to_bool(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::boolean)) return from;
  if (!from.is(Kind::string)) return call.no_overload();
  for (const std::string_view yes : {"1", "t", "true", "TRUE", "True"}) {
    if (from.text() == yes) return Value::of(true);
  }
  for (const std::string_view no : {"0", "f", "false", "FALSE", "False"}) {
    if (from.text() == no) return Value::of(false);
  }
  return call.fail(errors::kConversion);
}

Value to_bytes(Call& call) {
  if (call[0].is(Kind::bytes)) return call[0];
  if (!call[0].is(Kind::string)) return call.no_overload();
  return Value::bytes(call[0].text());
}

Value to_string(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::string)) return from;
  if (from.is(Kind::boolean)) {
    return Value::of(std::string_view(from.boolean() ? "true" : "false"));
  }
  if (from.is(Kind::integer)) return call.text(std::to_string(from.integer()));
  if (from.is(Kind::uinteger)) {
    return call.text(std::to_string(from.uinteger()));
  }
  if (from.is(Kind::real)) return call.text(to_text(from.real()));
  if (from.is(Kind::timestamp)) {
    return call.text(to_text(Instant{from.seconds(), from.nanos()}));
  }
  if (from.is(Kind::duration))
    return call.text(length_text(from.nanoseconds()));
  if (!from.is(Kind::bytes)) return call.no_overload();
  if (!call.charge_bytes(from.text().size())) return call.stopped();
  return valid_utf8(from.text()) == from.text().size()
             ? Value::of(from.text())
             : call.fail(errors::kBadUtf8);
}

Value to_timestamp(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::timestamp)) return from;
  if (from.is(Kind::integer)) {
    const bool fits =
        from.integer() >= kFirstSecond && from.integer() <= kLastSecond;
    return fits ? Value::timestamp(from.integer(), 0)
                : call.fail(errors::kRange);
  }
  if (!from.is(Kind::string)) return call.no_overload();
  const auto instant = parse_instant(from.text());
  return instant ? Value::timestamp(instant->seconds, instant->nanos)
                 : call.fail(errors::kConversion, from.text());
}

Value to_duration(Call& call) {
  const Value& from = call[0];
  if (from.is(Kind::duration)) return from;
  if (!from.is(Kind::string)) return call.no_overload();
  const auto nanos = parse_length(from.text());
  return nanos ? Value::duration(*nanos)
               : call.fail(errors::kConversion, from.text());
}

Value to_dyn(Call& call) { return call[0]; }

constexpr std::array<std::string_view, 15> kTypeNames{
    "null_type", "bool",  "int",           "uint",   "double",
    "string",    "bytes", "list",          "map",    kTimestamp,
    kDuration,   "type",  "optional_type", "net.IP", "net.CIDR"};

Value type_of(Call& call) {
  return Value::type(kTypeNames[static_cast<std::size_t>(call[0].kind())]);
}

constexpr auto kIntOverloads = std::to_array<Overload>({
    {"int64_to_int64", false, {"int"}, "int"},
    {"double_to_int64", false, {"double"}, "int"},
    {"duration_to_int64", false, {kDuration}, "int"},
    {"string_to_int64", false, {"string"}, "int"},
    {"timestamp_to_int64", false, {kTimestamp}, "int"},
    {"uint64_to_int64", false, {"uint"}, "int"},
});
constexpr auto kUintOverloads = std::to_array<Overload>({
    {"uint64_to_uint64", false, {"uint"}, "uint"},
    {"double_to_uint64", false, {"double"}, "uint"},
    {"int64_to_uint64", false, {"int"}, "uint"},
    {"string_to_uint64", false, {"string"}, "uint"},
});
constexpr auto kDoubleOverloads = std::to_array<Overload>({
    {"double_to_double", false, {"double"}, "double"},
    {"int64_to_double", false, {"int"}, "double"},
    {"string_to_double", false, {"string"}, "double"},
    {"uint64_to_double", false, {"uint"}, "double"},
});
constexpr auto kBoolOverloads = std::to_array<Overload>({
    {"bool_to_bool", false, {"bool"}, "bool"},
    {"string_to_bool", false, {"string"}, "bool"},
});
constexpr auto kBytesOverloads = std::to_array<Overload>({
    {"bytes_to_bytes", false, {"bytes"}, "bytes"},
    {"string_to_bytes", false, {"string"}, "bytes"},
});
constexpr auto kStringOverloads = std::to_array<Overload>({
    {"string_to_string", false, {"string"}, "string"},
    {"bool_to_string", false, {"bool"}, "string"},
    {"bytes_to_string", false, {"bytes"}, "string"},
    {"double_to_string", false, {"double"}, "string"},
    {"duration_to_string", false, {kDuration}, "string"},
    {"int64_to_string", false, {"int"}, "string"},
    {"timestamp_to_string", false, {kTimestamp}, "string"},
    {"uint64_to_string", false, {"uint"}, "string"},
});
constexpr auto kTimestampOverloads = std::to_array<Overload>({
    {"timestamp_to_timestamp", false, {kTimestamp}, kTimestamp},
    {"int64_to_timestamp", false, {"int"}, kTimestamp},
    {"string_to_timestamp", false, {"string"}, kTimestamp},
});
constexpr auto kDurationOverloads = std::to_array<Overload>({
    {"duration_to_duration", false, {kDuration}, kDuration},
    {"string_to_duration", false, {"string"}, kDuration},
});
constexpr auto kDynOverloads = std::to_array<Overload>({
    {"to_dyn", false, {"A"}, "dyn"},
});
constexpr auto kTypeOverloads = std::to_array<Overload>({
    {"type", false, {"A"}, "type(A)"},
});

}  // namespace

constinit const Function kConversionFunctions[10] = {
    {"int", kIntOverloads, to_int,
     "The whole number; decimals are cut, timestamps become seconds.",
     "Le nombre entier ; les décimales sont coupées, une date devient des "
     "secondes.",
     "int('42') == 42 && int(1.9) == 1", "standard"},
    {"uint", kUintOverloads, to_uint, "The whole number without sign.",
     "Le nombre entier sans signe.", "uint(7) == 7u", "standard"},
    {"double", kDoubleOverloads, to_double, "The number with decimals.",
     "Le nombre à virgule.", "double('1.5') == 1.5", "standard"},
    {"bool", kBoolOverloads, to_bool, "The truth value that a text spells.",
     "La valeur de vérité écrite dans un texte.", "bool('true')", "standard"},
    {"bytes", kBytesOverloads, to_bytes, "The UTF-8 bytes of a text.",
     "Les octets UTF-8 d’un texte.", "size(bytes('é')) == 2", "standard"},
    {"string", kStringOverloads, to_string, "The value as a text.",
     "La valeur sous forme de texte.", "string(12) == '12'", "standard"},
    {"timestamp", kTimestampOverloads, to_timestamp,
     "The instant that a text in RFC 3339 or a number of seconds means.",
     "L’instant décrit par un texte RFC 3339 ou un nombre de secondes.",
     "timestamp('1970-01-01T00:01:00Z') == timestamp(60)", "standard"},
    {"duration", kDurationOverloads, to_duration,
     "The length of time that a text such as 1h30m means.",
     "La durée décrite par un texte comme 1h30m.",
     "duration('90m') == duration('1h30m')", "standard"},
    {"dyn", kDynOverloads, to_dyn, "The same value, its type forgotten.",
     "La même valeur, son type oublié.", "dyn(1) == 1.0", "standard"},
    {"type", kTypeOverloads, type_of, "The type of a value.",
     "Le type d’une valeur.", "type(1) == int", "standard"},
};

}  // namespace charta::cel
