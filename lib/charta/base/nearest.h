// SPDX-License-Identifier: EUPL-1.2
// "Did you mean": the nearest of the names that exist.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace charta {

// Insertions, deletions, substitutions and swaps of neighbours that turn one
// name into the other, in bytes; stops counting at `limit` + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate nearest to `name`, at most 2 steps away and less than half its
// length; the first of equals; empty when there is none. An equal name is not
// a suggestion.
std::string_view nearest(std::string_view name,
                         std::span<const std::string_view> candidates);

}  // namespace charta
