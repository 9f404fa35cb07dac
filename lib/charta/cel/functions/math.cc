// SPDX-License-Identifier: EUPL-1.2
// Extremes and rounding. Bits stand in bits.cc.
#include <array>
#include <cmath>
#include <limits>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/number.h"

namespace charta::cel {
namespace {

// The one of two numbers that the order asks for; the first of equals.
template <bool kLeast>
Value better(const Value& a, const Value& b) {
  const std::partial_ordering order = compare_numbers(b, a);
  return (kLeast ? order < 0 : order > 0) ? b : a;
}

template <bool kLeast>
Value extreme_of(Call& call, std::span<const Value> numbers) {
  if (numbers.empty()) return call.fail(errors::kBadArgument);
  if (!call.charge(numbers.size())) return call.stopped();
  for (const Value& number : numbers) {
    if (!is_number(number.kind())) return call.no_overload();
  }
  Value best = numbers.front();
  for (const Value& number : numbers) best = better<kLeast>(best, number);
  return best;
}

template <bool kLeast>
Value extreme(Call& call) {
  if (call.size() == 1 && call[0].is(Kind::list)) {
    return extreme_of<kLeast>(call, call[0].list().span());
  }
  return extreme_of<kLeast>(call, call.args);
}

template <double (*kRound)(double)>
Value rounded(Call& call) {
  if (!call[0].is(Kind::real)) return call.no_overload();
  return Value::of(kRound(call[0].real()));
}

double ceil(double d) { return std::ceil(d); }
double floor(double d) { return std::floor(d); }
double round(double d) { return std::round(d); }
double trunc(double d) { return std::trunc(d); }

template <bool (*kTest)(double)>
Value tested(Call& call) {
  if (!call[0].is(Kind::real)) return call.no_overload();
  return Value::of(kTest(call[0].real()));
}

bool is_nan(double d) { return std::isnan(d); }
bool is_inf(double d) { return std::isinf(d); }
bool is_finite(double d) { return std::isfinite(d); }

Value abs(Call& call) {
  const Value& of = call[0];
  if (of.is(Kind::uinteger)) return of;
  if (of.is(Kind::real)) return Value::of(std::fabs(of.real()));
  if (!of.is(Kind::integer)) return call.no_overload();
  if (of.integer() == std::numeric_limits<std::int64_t>::min()) {
    return call.fail(errors::kIntOverflow);
  }
  return Value::of(of.integer() < 0 ? -of.integer() : of.integer());
}

Value sign(Call& call) {
  const Value& of = call[0];
  if (of.is(Kind::uinteger)) {
    return Value::of(std::uint64_t{of.uinteger() > 0 ? 1U : 0U});
  }
  if (of.is(Kind::integer)) {
    const std::int64_t i = of.integer();
    return Value::of(std::int64_t{i > 0 ? 1 : i < 0 ? -1 : 0});
  }
  if (!of.is(Kind::real)) return call.no_overload();
  const double d = of.real();
  if (std::isnan(d)) return of;
  return Value::of(d > 0 ? 1.0 : d < 0 ? -1.0 : 0.0);
}

Value sqrt(Call& call) {
  if (!is_number(call[0].kind())) return call.no_overload();
  return Value::of(std::sqrt(to_real(call[0])));
}

#define CHARTA_EXTREME(name)                                               \
  {                                                                        \
    {"math_@" name "_double", false, {"double"}, "double"},                \
        {"math_@" name "_int", false, {"int"}, "int"},                     \
        {"math_@" name "_uint", false, {"uint"}, "uint"},                  \
        {"math_@" name "_double_double",                                   \
         false,                                                            \
         {"double", "double"},                                             \
         "double"},                                                        \
        {"math_@" name "_int_int", false, {"int", "int"}, "int"},          \
        {"math_@" name "_uint_uint", false, {"uint", "uint"}, "uint"},     \
        {"math_@" name "_int_uint", false, {"int", "uint"}, "dyn"},        \
        {"math_@" name "_int_double", false, {"int", "double"}, "dyn"},    \
        {"math_@" name "_double_int", false, {"double", "int"}, "dyn"},    \
        {"math_@" name "_double_uint", false, {"double", "uint"}, "dyn"},  \
        {"math_@" name "_uint_int", false, {"uint", "int"}, "dyn"},        \
        {"math_@" name "_uint_double", false, {"uint", "double"}, "dyn"},  \
        {"math_@" name "_list_double", false, {"list(double)"}, "double"}, \
        {"math_@" name "_list_int", false, {"list(int)"}, "int"}, {        \
      "math_@" name "_list_uint", false, {"list(uint)"}, "uint"            \
    }                                                                      \
  }

constexpr Overload kMax[] = CHARTA_EXTREME("max");
constexpr Overload kMin[] = CHARTA_EXTREME("min");
#undef CHARTA_EXTREME

constexpr auto kCeil = std::to_array<Overload>(
    {{"math_ceil_double", false, {"double"}, "double"}});
constexpr auto kFloor = std::to_array<Overload>(
    {{"math_floor_double", false, {"double"}, "double"}});
constexpr auto kRound = std::to_array<Overload>(
    {{"math_round_double", false, {"double"}, "double"}});
constexpr auto kTrunc = std::to_array<Overload>(
    {{"math_trunc_double", false, {"double"}, "double"}});
constexpr auto kIsNan =
    std::to_array<Overload>({{"math_isNaN_double", false, {"double"}, "bool"}});
constexpr auto kIsInf =
    std::to_array<Overload>({{"math_isInf_double", false, {"double"}, "bool"}});
constexpr auto kIsFinite = std::to_array<Overload>(
    {{"math_isFinite_double", false, {"double"}, "bool"}});
constexpr auto kAbs = std::to_array<Overload>({
    {"math_abs_double", false, {"double"}, "double"},
    {"math_abs_int", false, {"int"}, "int"},
    {"math_abs_uint", false, {"uint"}, "uint"},
});
constexpr auto kSign = std::to_array<Overload>({
    {"math_sign_double", false, {"double"}, "double"},
    {"math_sign_int", false, {"int"}, "int"},
    {"math_sign_uint", false, {"uint"}, "uint"},
});
constexpr auto kSqrt = std::to_array<Overload>({
    {"math_sqrt_double", false, {"double"}, "double"},
    {"math_sqrt_int", false, {"int"}, "double"},
    {"math_sqrt_uint", false, {"uint"}, "double"},
});

}  // namespace

constinit const Function kMathFunctions[12] = {
    {"math.@max", kMax, extreme<false>, "The greatest of the numbers.",
     "Le plus grand des nombres.", "math.greatest(1, 3.5, 2u) == 3.5", "math"},
    {"math.@min", kMin, extreme<true>, "The least of the numbers.",
     "Le plus petit des nombres.", "math.least([4, 2, 8]) == 2", "math"},
    {"math.ceil", kCeil, rounded<ceil>, "Rounded up to a whole number.",
     "Arrondi à l’entier supérieur.", "math.ceil(1.2) == 2.0", "math"},
    {"math.floor", kFloor, rounded<floor>, "Rounded down to a whole number.",
     "Arrondi à l’entier inférieur.", "math.floor(-1.2) == -2.0", "math"},
    {"math.round", kRound, rounded<round>,
     "Rounded to the nearest whole number, halves away from zero.",
     "Arrondi à l’entier le plus proche, les demis loin de zéro.",
     "math.round(-1.5) == -2.0", "math"},
    {"math.trunc", kTrunc, rounded<trunc>, "Without its decimals.",
     "Sans ses décimales.", "math.trunc(-1.7) == -1.0", "math"},
    {"math.abs", kAbs, abs, "The number without its sign.",
     "Le nombre sans son signe.", "math.abs(-3) == 3", "math"},
    {"math.sign", kSign, sign, "-1, 0 or 1, as the number's sign is.",
     "-1, 0 ou 1 selon le signe du nombre.", "math.sign(-7) == -1", "math"},
    {"math.isNaN", kIsNan, tested<is_nan>, "Whether it is not a number.",
     "Indique si ce n’est pas un nombre.", "math.isNaN(0.0 / 0.0)", "math"},
    {"math.isInf", kIsInf, tested<is_inf>, "Whether the number is infinite.",
     "Indique si le nombre est infini.", "math.isInf(1.0 / 0.0)", "math"},
    {"math.isFinite", kIsFinite, tested<is_finite>,
     "Whether it is a number that is not infinite.",
     "Indique si c’est un nombre fini.", "math.isFinite(1.5)", "math"},
    {"math.sqrt", kSqrt, sqrt, "The square root.", "La racine carrée.",
     "math.sqrt(9) == 3.0", "math"},
};

}  // namespace charta::cel
