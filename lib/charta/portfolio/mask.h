// SPDX-License-Identifier: EUPL-1.2
// What may be told of groups without telling of a small one. Descriptors fall
// into cells, those that every group told so far treats alike; a group is told
// only if no cell of fewer than the least number comes of it. Whatever is added
// or subtracted of what is told then speaks of whole cells, never of fewer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace charta {

class Mask {
 public:
  // Least 0 or 1: nothing is hidden.
  Mask(std::uint64_t descriptors, std::uint64_t least);

  bool on() const { return least_ > 1; }
  // There are too few to tell anything.
  bool all_hidden() const { return on() && cell_of_.size() < least_; }
  // Whether the group of those members may be told; if so it counts as told.
  bool tell(const std::vector<bool>& members);
  // Whether so many of `all` may be told: neither they nor the others are few.
  bool tell(std::uint64_t some, std::uint64_t all) const;
  // Counts that add up to a known total: small ones are hidden, and then the
  // next smallest until those hidden are enough together.
  std::vector<std::optional<std::uint64_t>> tell(
      std::span<const std::uint64_t> counts) const;

 private:
  bool few(std::uint64_t count) const { return count > 0 && count < least_; }

  std::uint64_t least_;
  std::vector<std::uint32_t> cell_of_;
  std::uint32_t cells_ = 1;
};

}  // namespace charta
