// SPDX-License-Identifier: EUPL-1.2
// Every bound on input, with its reason. `charta` prints the name of the one
// that was hit. To add one: a member here, used by name in the fault.
#pragma once

#include <cstddef>
#include <cstdint>

namespace charta {

struct Limits {
  // A descriptor is a page or two; a megabyte is a hundred of them.
  std::size_t descriptor_bytes = 1U << 20U;
  // A charter carries texts in two languages for a hundred rules.
  std::size_t charter_bytes = 4U << 20U;
  // A line of JSON Lines is a descriptor.
  std::size_t line_bytes = 1U << 20U;
  // Real descriptors nest 4 levels; every pass may recurse this far.
  std::uint32_t depth = 64;
  // Values of one document, aliases counted as often as they are expanded.
  std::uint32_t nodes = 100'000;
  // Text that aliases of one document stand for, in all.
  std::size_t alias_bytes = 1U << 20U;
  std::size_t scalar_bytes = 256U << 10U;
  std::size_t key_bytes = 1U << 10U;
  std::uint32_t keys_per_map = 10'000;
  // Longer numbers are attacks on conversion, not facts.
  std::size_t number_bytes = 64;
  std::uint32_t anchors = 1'000;
  // A file with more documents is a batch: use JSON Lines.
  std::uint32_t documents = 10'000;
  // Faults shown a file; then "and N more".
  std::size_t diagnostics = 100;
  // Memory for one document's tree.
  std::size_t document_arena_bytes = 64U << 20U;

  // CEL: cel-go's parser bounds, and Kubernetes' run-time budget.
  std::size_t expression_bytes = 16U << 10U;
  std::uint32_t expression_nodes = 10'000;
  std::uint32_t expression_depth = 250;
  std::uint32_t comprehension_depth = 4;
  std::uint64_t cost_per_expression = 1'000'000;
  std::uint64_t cost_per_descriptor = 10'000'000;
  std::size_t evaluation_arena_bytes = 16U << 20U;
  std::size_t pattern_bytes = 1U << 10U;
  // RE2's program; a bigger one takes longer to refuse than to be useful.
  std::size_t pattern_memory_bytes = 1U << 20U;
  std::size_t value_bytes = 1U << 20U;
  std::size_t message_bytes = 5U << 10U;

  // References between files.
  std::uint32_t files = 64;
  // A nation, a region, a town and its profiles are four charters.
  std::uint32_t extends_depth = 16;
  std::uint32_t rules = 10'000;
};

}  // namespace charta
