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
    if (rows_[row].first == nullptr) return std::malloc(room_of(row));
    Spare* const block = rows_[row].first;
    rows_[row].first = block->next;
    --rows_[row].count;
    return block;
  }

  // `size` is what it was taken for, or 0 when that is not known.
  void give_back(void* memory, std::size_t size) {
    const bool kept = memory != nullptr && size != 0 && size <= kLargest &&
                      rows_[row_of(size)].count < most_of(size);
    if (!kept) return std::free(memory);
    Row& row = rows_[row_of(size)];
    row.first = new (memory) Spare{row.first};
    ++row.count;
  }

 private:
  // Small blocks, then a few larger ones: the findings of a report, its text.
  static constexpr std::size_t kGrain = 16;
  static constexpr std::size_t kSmall = 512;
  static constexpr std::size_t kCoarse = 1024;
  static constexpr std::size_t kLargest = 16 * kCoarse;
  static constexpr std::size_t kSmallRows = kSmall / kGrain;
  static constexpr std::size_t kRows = kSmallRows + kLargest / kCoarse;
  // Of each size: half a megabyte of small ones, as much of larger ones.
  static constexpr std::uint32_t most_of(std::size_t size) {
    return size <= kSmall ? 64 : 4;
  }

  // Sizes that differ within one grain are one.
  static constexpr std::size_t row_of(std::size_t size) {
    if (size == 0) return 0;
    return size <= kSmall ? (size - 1) / kGrain
                          : kSmallRows + (size - 1) / kCoarse;
  }
  static constexpr std::size_t room_of(std::size_t row) {
    return row < kSmallRows ? (row + 1) * kGrain
                            : (row - kSmallRows + 1) * kCoarse;
  }

  struct Spare {
    Spare* next = nullptr;
  };
  struct Row {
    Spare* first = nullptr;
    std::uint32_t count = 0;
  };
  std::array<Row, kRows> rows_{};
};

}  // namespace charta
