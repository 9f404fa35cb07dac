// SPDX-License-Identifier: EUPL-1.2
// Open addressing over the hash of scalars.
#include "charta/cel/scalar_set.h"

#include <algorithm>
#include <bit>

#include "charta/value/compare.h"
#include "charta/value/number.h"

namespace charta::cel {
namespace {

bool scalar(const Value& value) {
  return value.is(Kind::boolean) || value.is(Kind::string) ||
         is_number(value.kind());
}

}  // namespace

bool ScalarSet::fits(std::span<const Value> values) {
  return std::ranges::all_of(values, scalar);
}

ScalarSet::ScalarSet(std::span<const Value> values) {
  slots_.resize(std::bit_ceil(values.size() * 2 + 1));
  mask_ = static_cast<std::uint32_t>(slots_.size() - 1);
  for (const Value& value : values) {
    std::uint32_t at = hash_scalar(value) & mask_;
    while (!slots_[at].is(Kind::null)) at = (at + 1) & mask_;
    slots_[at] = value;
  }
}

bool ScalarSet::contains(const Value& value) const {
  if (!scalar(value)) return false;
  std::uint32_t at = hash_scalar(value) & mask_;
  for (; !slots_[at].is(Kind::null); at = (at + 1) & mask_) {
    if (equal(slots_[at], value)) return true;
  }
  return false;
}

}  // namespace charta::cel
