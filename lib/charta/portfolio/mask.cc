// SPDX-License-Identifier: EUPL-1.2
// Splitting cells, and hiding counts.
#include "charta/portfolio/mask.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace charta {

Mask::Mask(std::uint64_t descriptors, std::uint64_t least)
    : least_(least), cell_of_(descriptors, 0) {}

bool Mask::tell(const std::vector<bool>& members) {
  if (!on()) return true;
  if (all_hidden()) return false;
  // Each cell in two: 2 * cell outside the group, 2 * cell + 1 in it.
  std::vector<std::uint64_t> sizes(std::size_t{2} * cells_, 0);
  for (std::size_t i = 0; i < cell_of_.size(); ++i) {
    ++sizes[2 * cell_of_[i] + (members[i] ? 1U : 0U)];
  }
  if (std::ranges::any_of(sizes, [this](auto size) { return few(size); })) {
    return false;
  }
  std::vector<std::uint32_t> number(sizes.size(), 0);
  cells_ = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (sizes[i] > 0) number[i] = cells_++;
  }
  for (std::size_t i = 0; i < cell_of_.size(); ++i) {
    cell_of_[i] = number[2 * cell_of_[i] + (members[i] ? 1U : 0U)];
  }
  return true;
}

bool Mask::tell(std::uint64_t some, std::uint64_t all) const {
  return !on() || (!all_hidden() && !few(some) && !few(all - some));
}

std::vector<std::optional<std::uint64_t>> Mask::tell(
    std::span<const std::uint64_t> counts) const {
  std::vector<std::optional<std::uint64_t>> told(counts.begin(), counts.end());
  if (!on()) return told;
  std::vector<std::size_t> order(counts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return counts[i]; });
  std::uint64_t hidden = 0;
  for (const std::size_t i : order) {
    if (counts[i] == 0) continue;
    if (!few(counts[i]) && !few(hidden)) break;
    hidden += counts[i];
    told[i].reset();
  }
  return told;
}

}  // namespace charta
