// SPDX-License-Identifier: EUPL-1.2
// Bits of whole numbers.
#include <array>
#include <bit>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr std::int64_t kWidth = 64;

bool whole(const Value& value) {
  return value.is(Kind::integer) || value.is(Kind::uinteger);
}

std::uint64_t bits(const Value& value) {
  return value.is(Kind::uinteger)
             ? value.uinteger()
             : std::bit_cast<std::uint64_t>(value.integer());
}

// The bits as a value of the same type as the model.
Value like(const Value& model, std::uint64_t bits) {
  return model.is(Kind::uinteger)
             ? Value::of(bits)
             : Value::of(std::bit_cast<std::int64_t>(bits));
}

template <std::uint64_t (*kCombine)(std::uint64_t, std::uint64_t)>
Value combined(Call& call) {
  if (!whole(call[0]) || call[0].kind() != call[1].kind()) {
    return call.no_overload();
  }
  return like(call[0], kCombine(bits(call[0]), bits(call[1])));
}

std::uint64_t both(std::uint64_t a, std::uint64_t b) { return a & b; }
std::uint64_t either(std::uint64_t a, std::uint64_t b) { return a | b; }
std::uint64_t differing(std::uint64_t a, std::uint64_t b) { return a ^ b; }

Value flipped(Call& call) {
  return whole(call[0]) ? like(call[0], ~bits(call[0])) : call.no_overload();
}

template <std::uint64_t (*kShift)(std::uint64_t, std::uint64_t)>
Value shifted(Call& call) {
  if (!whole(call[0]) || !call[1].is(Kind::integer)) return call.no_overload();
  const std::int64_t by = call[1].integer();
  if (by < 0) return call.fail(errors::kBadArgument);
  if (by >= kWidth) return like(call[0], 0);
  return like(call[0], kShift(bits(call[0]), static_cast<std::uint64_t>(by)));
}

std::uint64_t left(std::uint64_t a, std::uint64_t by) { return a << by; }
std::uint64_t right(std::uint64_t a, std::uint64_t by) { return a >> by; }

constexpr auto kAnd = std::to_array<Overload>({
    {"math_bitAnd_int_int", false, {"int", "int"}, "int"},
    {"math_bitAnd_uint_uint", false, {"uint", "uint"}, "uint"},
});
constexpr auto kOr = std::to_array<Overload>({
    {"math_bitOr_int_int", false, {"int", "int"}, "int"},
    {"math_bitOr_uint_uint", false, {"uint", "uint"}, "uint"},
});
constexpr auto kXor = std::to_array<Overload>({
    {"math_bitXor_int_int", false, {"int", "int"}, "int"},
    {"math_bitXor_uint_uint", false, {"uint", "uint"}, "uint"},
});
constexpr auto kNot = std::to_array<Overload>({
    {"math_bitNot_int_int", false, {"int"}, "int"},
    {"math_bitNot_uint_uint", false, {"uint"}, "uint"},
});
constexpr auto kLeft = std::to_array<Overload>({
    {"math_bitShiftLeft_int_int", false, {"int", "int"}, "int"},
    {"math_bitShiftLeft_uint_int", false, {"uint", "int"}, "uint"},
});
constexpr auto kRight = std::to_array<Overload>({
    {"math_bitShiftRight_int_int", false, {"int", "int"}, "int"},
    {"math_bitShiftRight_uint_int", false, {"uint", "int"}, "uint"},
});

}  // namespace

constinit const Function kBitFunctions[6] = {
    {"math.bitAnd", kAnd, combined<both>, "The bits that both have.",
     "Les bits que les deux ont.", "math.bitAnd(6, 3) == 2", "math"},
    {"math.bitOr", kOr, combined<either>, "The bits that one of both has.",
     "Les bits que l’un des deux a.", "math.bitOr(6, 3) == 7", "math"},
    {"math.bitXor", kXor, combined<differing>, "The bits that only one has.",
     "Les bits qu’un seul des deux a.", "math.bitXor(6, 3) == 5", "math"},
    {"math.bitNot", kNot, flipped, "All bits turned over.",
     "Tous les bits inversés.", "math.bitNot(0) == -1", "math"},
    {"math.bitShiftLeft", kLeft, shifted<left>, "The bits moved to the left.",
     "Les bits décalés vers la gauche.", "math.bitShiftLeft(1, 4) == 16",
     "math"},
    {"math.bitShiftRight", kRight, shifted<right>,
     "The bits moved to the right, zeros coming in.",
     "Les bits décalés vers la droite, des zéros entrant.",
     "math.bitShiftRight(16, 4) == 1", "math"},
};

}  // namespace charta::cel
