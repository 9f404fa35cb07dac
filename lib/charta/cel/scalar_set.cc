// SPDX-License-Identifier: EUPL-1.2
// Open addressing over the hash of scalars.
#include "charta/cel/scalar_set.h"

#include <algorithm>
#include <bit>

#include "charta/value/compare.h"
#include "charta/value/hash_key.h"
#include "charta/value/number.h"
#include "charta/value/same_text.h"

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

template <typename Same>
bool ScalarSet::find(std::uint32_t hash, Same same) const {
  std::uint32_t at = hash & mask_;
  for (; !slots_[at].is(Kind::null); at = (at + 1) & mask_) {
    if (same(slots_[at])) return true;
  }
  return false;
}

bool ScalarSet::contains(const Value& value) const {
  if (value.is(Kind::string)) {
    return find(KeyHash::of(value.text()),
                [&value](const Value& one) { return same_text(value, one); });
  }
  return scalar(value) && find(hash_scalar(value), [&value](const Value& one) {
           return equal(one, value);
         });
}

}  // namespace charta::cel
