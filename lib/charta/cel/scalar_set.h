// SPDX-License-Identifier: EUPL-1.2
// Membership in a constant list of scalars without looking at each.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "charta/value/value.h"

namespace charta::cel {

// A set of bools, numbers and strings under CEL's equality.
class ScalarSet {
 public:
  // Whether all values fit in such a set.
  static bool fits(std::span<const Value> values);

  // REQUIRES: fits(values); strings outlive the set.
  explicit ScalarSet(std::span<const Value> values);

  bool contains(const Value& value) const;

 private:
  // Whether one of those that share the hash is the same.
  template <typename Same>
  bool find(std::uint32_t hash, Same same) const;

  std::vector<Value> slots_{};  // null marks an empty one
  std::uint32_t mask_ = 0;
};

}  // namespace charta::cel
