// SPDX-License-Identifier: EUPL-1.2
// Blocks that come back, against a list of what is in use.
#include "spare_blocks.h"

#include <doctest/doctest.h>

#include <cstring>
#include <random>
#include <vector>

using charta::SpareBlocks;

TEST_CASE("a block comes back to who asks for its size next") {
  SpareBlocks blocks;
  void* const first = blocks.take(40);
  blocks.give_back(first, 40);
  void* const again = blocks.take(33);
  CHECK(again == first);
  void* const other = blocks.take(33);
  CHECK(other != first);
  std::free(again);
  std::free(other);
}

TEST_CASE("blocks in use never meet, whatever is given back") {
  struct Block {
    unsigned char* bytes = nullptr;
    std::size_t size = 0;
    unsigned char mark = 0;
  };
  SpareBlocks blocks;
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same each time
  std::vector<Block> used;
  for (int step = 0; step < 20'000; ++step) {
    if (used.empty() || (random() % 2 == 0 && used.size() < 500)) {
      Block block{
          .size = random() % 8 == 0 ? random() % 20'000 : random() % 700,
          .mark = static_cast<unsigned char>(random())};
      block.bytes = static_cast<unsigned char*>(blocks.take(block.size));
      std::memset(block.bytes, block.mark, block.size);
      used.push_back(block);
      continue;
    }
    std::swap(used[random() % used.size()], used.back());
    const Block block = used.back();
    used.pop_back();
    std::size_t kept = 0;
    while (kept < block.size && block.bytes[kept] == block.mark) ++kept;
    CHECK(kept == block.size);
    blocks.give_back(block.bytes, random() % 8 == 0 ? 0 : block.size);
  }
  for (const Block& block : used) std::free(block.bytes);
  blocks.give_back(nullptr, 16);
  // What is spare is the thread's until the end: taken out, for the tally of
  // leaks.
  for (std::size_t size = 1; size <= 512; size += 16) {
    for (int i = 0; i < 64; ++i) std::free(blocks.take(size));
  }
  for (std::size_t size = 1024; size <= 16'384; size += 1024) {
    for (int i = 0; i < 4; ++i) std::free(blocks.take(size));
  }
}
