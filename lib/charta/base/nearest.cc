// SPDX-License-Identifier: EUPL-1.2
// Optimal string alignment (restricted Damerau-Levenshtein).
#include "charta/base/nearest.h"

#include <algorithm>
#include <array>
#include <vector>

namespace charta {
namespace {

constexpr std::size_t kFurthest = 2;
// Longer names are not typing mistakes of anything.
constexpr std::size_t kLongest = 128;

using Row = std::vector<std::size_t>;

std::size_t step(std::string_view a, std::string_view b, std::size_t i,
                 std::size_t j, const std::array<Row, 3>& rows) {
  const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
  std::size_t best =
      std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + change});
  if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
    best = std::min(best, rows[0][j - 2] + 1);
  }
  return best;
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b,
                     std::size_t limit) {
  const std::size_t gap =
      a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::array<Row, 3> rows;
  rows.fill(Row(b.size() + 1));
  for (std::size_t j = 0; j <= b.size(); ++j) rows[1][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    rows[2][0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      rows[2][j] = step(a, b, i, j, rows);
    }
    if (*std::ranges::min_element(rows[2]) > limit) return limit + 1;
    std::swap(rows[0], rows[1]);
    std::swap(rows[1], rows[2]);
  }
  return rows[1][b.size()];
}

std::string_view nearest(std::string_view name,
                         std::span<const std::string_view> candidates) {
  if (name.size() > kLongest) return {};
  std::string_view best;
  std::size_t least = kFurthest + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t steps = distance(name, candidate, kFurthest);
    if (steps == 0 || steps >= least || steps * 2 >= name.size()) continue;
    least = steps;
    best = candidate;
  }
  return best;
}

}  // namespace charta
