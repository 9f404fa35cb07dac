// SPDX-License-Identifier: EUPL-1.2
// + - * / % and unary minus. Whole numbers never wrap: what does not fit is an
// error.
#include <cmath>
#include <cstring>
#include <limits>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/time.h"

namespace charta::cel {
namespace {

// Two arguments of one kind.
bool both(const Call& call, Kind kind) {
  return call[0].is(kind) && call[1].is(kind);
}

Instant instant(const Value& value) { return {value.seconds(), value.nanos()}; }

Value moved(const Call& call, const Value& timestamp, std::int64_t nanos) {
  const auto sum = add(instant(timestamp), nanos);
  return sum ? Value::timestamp(sum->seconds, sum->nanos)
             : call.fail(errors::kTimestampOverflow);
}

// The result of an operation that tells whether it overflowed.
template <typename Number, typename Operation>
Value whole(const Call& call, Number a, Number b, Operation operation) {
  Number result = 0;
  if (!operation(a, b, &result)) return Value::of(result);
  return call.fail(std::numeric_limits<Number>::is_signed
                       ? errors::kIntOverflow
                       : errors::kUintOverflow);
}

template <typename Operation>
Value whole(const Call& call, Operation operation) {
  return both(call, Kind::integer)
             ? whole(call, call[0].integer(), call[1].integer(), operation)
             : whole(call, call[0].uinteger(), call[1].uinteger(), operation);
}

bool wholes(const Call& call) {
  return both(call, Kind::integer) || both(call, Kind::uinteger);
}

constexpr auto kAdd = [](auto a, auto b, auto* sum) {
  return __builtin_add_overflow(a, b, sum);
};
constexpr auto kSubtract = [](auto a, auto b, auto* difference) {
  return __builtin_sub_overflow(a, b, difference);
};
constexpr auto kMultiply = [](auto a, auto b, auto* product) {
  return __builtin_mul_overflow(a, b, product);
};

Value add_texts(const Call& call) {
  const std::string_view a = call[0].text();
  const std::string_view b = call[1].text();
  char* const place = call.room(a.size() + b.size());
  if (place == nullptr) return call.stopped();
  std::memcpy(place, a.data(), a.size());
  std::memcpy(place + a.size(), b.data(), b.size());
  const std::string_view sum(place, a.size() + b.size());
  return call[0].is(Kind::string) ? Value::of(sum) : Value::bytes(sum);
}

Value add_lists(const Call& call) {
  const List& a = call[0].list();
  const List& b = call[1].list();
  Value* const items = call.items(std::size_t{a.size} + b.size);
  if (items == nullptr) return call.stopped();
  std::copy_n(b.items, b.size, std::copy_n(a.items, a.size, items));
  return call.list(items, std::size_t{a.size} + b.size);
}

Value add_lengths(const Call& call) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(call[0].nanoseconds(), call[1].nanoseconds(),
                             &sum)) {
    return call.fail(errors::kDurationOverflow);
  }
  return Value::duration(sum);
}

Value add(Call& call) {
  if (wholes(call)) return whole(call, kAdd);
  if (both(call, Kind::real)) return Value::of(call[0].real() + call[1].real());
  if (both(call, Kind::string) || both(call, Kind::bytes)) {
    return add_texts(call);
  }
  if (both(call, Kind::list)) return add_lists(call);
  if (both(call, Kind::duration)) return add_lengths(call);
  if (call[0].is(Kind::timestamp) && call[1].is(Kind::duration)) {
    return moved(call, call[0], call[1].nanoseconds());
  }
  if (call[0].is(Kind::duration) && call[1].is(Kind::timestamp)) {
    return moved(call, call[1], call[0].nanoseconds());
  }
  return call.no_overload();
}

Value subtract_times(const Call& call) {
  if (call[1].is(Kind::duration)) {
    constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
    if (call[1].nanoseconds() == kMin) {
      return call.fail(errors::kTimestampOverflow);
    }
    return moved(call, call[0], -call[1].nanoseconds());
  }
  const auto length = charta::subtract(instant(call[0]), instant(call[1]));
  return length ? Value::duration(*length)
                : call.fail(errors::kDurationOverflow);
}

Value subtract(Call& call) {
  if (wholes(call)) return whole(call, kSubtract);
  if (both(call, Kind::real)) return Value::of(call[0].real() - call[1].real());
  if (both(call, Kind::duration)) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(call[0].nanoseconds(), call[1].nanoseconds(),
                               &difference)) {
      return call.fail(errors::kDurationOverflow);
    }
    return Value::duration(difference);
  }
  if (call[0].is(Kind::timestamp) &&
      (call[1].is(Kind::duration) || call[1].is(Kind::timestamp))) {
    return subtract_times(call);
  }
  return call.no_overload();
}

Value multiply(Call& call) {
  if (wholes(call)) return whole(call, kMultiply);
  if (both(call, Kind::real)) return Value::of(call[0].real() * call[1].real());
  return call.no_overload();
}

// The smallest integer has no positive twin.
bool beyond(std::int64_t a, std::int64_t b) {
  return a == std::numeric_limits<std::int64_t>::min() && b == -1;
}

Value divide(Call& call) {
  if (both(call, Kind::real)) return Value::of(call[0].real() / call[1].real());
  if (both(call, Kind::integer)) {
    const std::int64_t by = call[1].integer();
    if (by == 0) return call.fail(errors::kDivideByZero);
    if (beyond(call[0].integer(), by)) return call.fail(errors::kIntOverflow);
    return Value::of(call[0].integer() / by);
  }
  if (!both(call, Kind::uinteger)) return call.no_overload();
  if (call[1].uinteger() == 0) return call.fail(errors::kDivideByZero);
  return Value::of(call[0].uinteger() / call[1].uinteger());
}

Value modulo(Call& call) {
  if (both(call, Kind::integer)) {
    const std::int64_t by = call[1].integer();
    if (by == 0) return call.fail(errors::kModulusByZero);
    if (beyond(call[0].integer(), by)) return call.fail(errors::kIntOverflow);
    return Value::of(call[0].integer() % by);
  }
  if (!both(call, Kind::uinteger)) return call.no_overload();
  if (call[1].uinteger() == 0) return call.fail(errors::kModulusByZero);
  return Value::of(call[0].uinteger() % call[1].uinteger());
}

Value negate(Call& call) {
  if (call[0].is(Kind::real)) return Value::of(-call[0].real());
  if (!call[0].is(Kind::integer)) return call.no_overload();
  std::int64_t result = 0;
  if (__builtin_sub_overflow(std::int64_t{0}, call[0].integer(), &result)) {
    return call.fail(errors::kIntOverflow);
  }
  return Value::of(result);
}

constexpr std::string_view kDuration = "google.protobuf.Duration";
constexpr std::string_view kTimestamp = "google.protobuf.Timestamp";

constexpr auto kAddOverloads = std::to_array<Overload>({
    {"add_bytes", false, {"bytes", "bytes"}, "bytes"},
    {"add_double", false, {"double", "double"}, "double"},
    {"add_duration_duration", false, {kDuration, kDuration}, kDuration},
    {"add_duration_timestamp", false, {kDuration, kTimestamp}, kTimestamp},
    {"add_timestamp_duration", false, {kTimestamp, kDuration}, kTimestamp},
    {"add_int64", false, {"int", "int"}, "int"},
    {"add_list", false, {"list(A)", "list(A)"}, "list(A)"},
    {"add_string", false, {"string", "string"}, "string"},
    {"add_uint64", false, {"uint", "uint"}, "uint"},
});
constexpr auto kSubtractOverloads = std::to_array<Overload>({
    {"subtract_double", false, {"double", "double"}, "double"},
    {"subtract_duration_duration", false, {kDuration, kDuration}, kDuration},
    {"subtract_int64", false, {"int", "int"}, "int"},
    {"subtract_timestamp_duration", false, {kTimestamp, kDuration}, kTimestamp},
    {"subtract_timestamp_timestamp",
     false,
     {kTimestamp, kTimestamp},
     kDuration},
    {"subtract_uint64", false, {"uint", "uint"}, "uint"},
});
constexpr auto kMultiplyOverloads = std::to_array<Overload>({
    {"multiply_double", false, {"double", "double"}, "double"},
    {"multiply_int64", false, {"int", "int"}, "int"},
    {"multiply_uint64", false, {"uint", "uint"}, "uint"},
});
constexpr auto kDivideOverloads = std::to_array<Overload>({
    {"divide_double", false, {"double", "double"}, "double"},
    {"divide_int64", false, {"int", "int"}, "int"},
    {"divide_uint64", false, {"uint", "uint"}, "uint"},
});
constexpr auto kModuloOverloads = std::to_array<Overload>({
    {"modulo_int64", false, {"int", "int"}, "int"},
    {"modulo_uint64", false, {"uint", "uint"}, "uint"},
});
constexpr auto kNegateOverloads = std::to_array<Overload>({
    {"negate_double", false, {"double"}, "double"},
    {"negate_int64", false, {"int"}, "int"},
});

}  // namespace

constinit const Function kArithmeticFunctions[6] = {
    {"_+_", kAddOverloads, add,
     "Adds numbers, joins texts and lists, moves times.",
     "Additionne des nombres, joint des textes et des listes, décale des "
     "dates.",
     "'a' + 'b' == 'ab' && [1] + [2] == [1, 2]", "standard"},
    {"_-_", kSubtractOverloads, subtract,
     "Subtracts numbers and durations; two timestamps give a duration.",
     "Soustrait des nombres et des durées ; deux dates donnent une durée.",
     "5 - 7 == -2", "standard"},
    {"_*_", kMultiplyOverloads, multiply, "Multiplies two numbers of one type.",
     "Multiplie deux nombres de même type.", "2.5 * 2.0 == 5.0", "standard"},
    {"_/_", kDivideOverloads, divide,
     "Divides; whole numbers are cut towards zero.",
     "Divise ; les entiers sont tronqués vers zéro.", "-7 / 2 == -3",
     "standard"},
    {"_%_", kModuloOverloads, modulo,
     "The rest of a whole division, with the sign of the first number.",
     "Le reste d’une division entière, du signe du premier nombre.",
     "-7 % 2 == -1", "standard"},
    {"-_", kNegateOverloads, negate, "The number with the other sign.",
     "Le nombre de signe opposé.", "-(3) == 0 - 3", "standard"},
};

}  // namespace charta::cel
