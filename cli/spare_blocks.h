// SPDX-License-Identifier: EUPL-1.2
// Small blocks that a thread gave back, for itself to take again: a batch makes
// and drops the same few hundred for each descriptor.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace charta {

// One for each thread. Every block is malloc's own, so that blocks may be given
// back to another thread's, or to free() where their size is not known.
class SpareBlocks {
 public:
  constexpr SpareBlocks() = default;

  // Null when there is no memory.
  void* take(std::size_t size) {
    if (size > kLargest) return std::malloc(size);
    const std::size_t row = row_of(size);
    if (rows_[row].first == nullptr) return std::malloc((row + 1) * kGrain);
    Spare* const block = rows_[row].first;
    rows_[row].first = block->next;
    --rows_[row].count;
    return block;
  }

  // `size` is what it was taken for, or 0 when that is not known.
  void give_back(void* memory, std::size_t size) {
    const bool kept = memory != nullptr && size != 0 && size <= kLargest &&
                      rows_[row_of(size)].count < kMost;
    if (!kept) return std::free(memory);
    Row& row = rows_[row_of(size)];
    row.first = new (memory) Spare{row.first};
    ++row.count;
  }

 private:
  static constexpr std::size_t kGrain = 16;
  static constexpr std::size_t kLargest = 512;
  // Of each size: half a megabyte in all.
  static constexpr std::uint32_t kMost = 64;

  // Sizes that differ within one grain are one.
  static constexpr std::size_t row_of(std::size_t size) {
    return size == 0 ? 0 : (size - 1) / kGrain;
  }

  struct Spare {
    Spare* next = nullptr;
  };
  struct Row {
    Spare* first = nullptr;
    std::uint32_t count = 0;
  };
  std::array<Row, kLargest / kGrain> rows_{};
};

}  // namespace charta
