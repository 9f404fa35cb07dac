// SPDX-License-Identifier: EUPL-1.2
// By what a portfolio is grouped, and what its descriptors depend on. To add
// one: a row in dimensions.cc, its words in i18n/portfolio_labels.h.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace charta {

struct BoardDimension {
  // How the text of a fact becomes the name of a group.
  enum class Taking : std::uint8_t { as_is, band, department, country };

  std::string_view id{};
  std::span<const std::string_view> paths{};  // of the vocabulary
  Taking taking = Taking::as_is;
  bool several = false;  // a descriptor may be in several groups
  bool shared = false;   // a dependency, not a heading
};

// Headings first, then dependencies; a dimension is known by its place here.
std::span<const BoardDimension> dimensions();
constexpr std::size_t kDimensions = 13;
// Where the kind of authority and the authority itself stand among them.
constexpr std::size_t kTypeDimension = 0;
constexpr std::size_t kAuthorityDimension = 7;

// All paths of all dimensions, each once, sorted.
std::span<const std::string_view> fact_paths();
// The number of a path among them; REQUIRES that it is one.
std::size_t fact_path(std::string_view path);

// The texts at a path; nothing when nobody looked there, none when what is
// there is unknown.
using Lookup =
    std::function<std::optional<std::vector<std::string>>(std::string_view)>;

// The groups that a descriptor is in, sorted; as Lookup says.
std::optional<std::vector<std::string>> groups_of(
    const BoardDimension& dimension, const Lookup& lookup);

// Where a group of that name stands among those of its dimension, for
// dimensions whose groups have an order of their own; 0 elsewhere.
std::size_t order_of(const BoardDimension& dimension, std::string_view group);

}  // namespace charta
