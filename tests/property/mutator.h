// SPDX-License-Identifier: EUPL-1.2
// Texts that are nearly right: seeds with a few random wounds. The same seed
// number gives the same texts on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace charta {

// A small generator of numbers, the same everywhere (xorshift64*).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2654435769U + 1) {}
  // From 0 to below `sides`. REQUIRES: sides > 0.
  std::size_t roll(std::size_t sides) {
    state_ ^= state_ >> 12U;
    state_ ^= state_ << 25U;
    state_ ^= state_ >> 27U;
    return static_cast<std::size_t>((state_ * 2685821657736338717U) >> 33U) %
           sides;
  }

 private:
  std::uint64_t state_;
};

class Mutator {
 public:
  // REQUIRES: seeds and tokens are not empty.
  Mutator(std::vector<std::string> seeds, std::vector<std::string_view> tokens,
          std::uint64_t seed)
      : seeds_(std::move(seeds)), tokens_(std::move(tokens)), dice_(seed) {}

  std::string next() {
    std::string text = seeds_[dice_.roll(seeds_.size())];
    for (std::size_t n = 1 + dice_.roll(3); n > 0; --n) wound(text);
    return text;
  }

 private:
  void wound(std::string& text) {
    const std::size_t at = dice_.roll(text.size() + 1);
    const std::size_t size = 1 + dice_.roll(4);
    switch (dice_.roll(5)) {
      case 0:
        text.erase(at, size);
        return;
      case 1:
        text.insert(at, text.substr(dice_.roll(text.size() + 1), 2 * size));
        return;
      case 2:
        if (at < text.size()) text.replace(at, 1, token());
        return;
      case 3: {
        const std::string& other = seeds_[dice_.roll(seeds_.size())];
        text.insert(at, other.substr(dice_.roll(other.size() + 1), 4 * size));
        return;
      }
      default:
        text.insert(at, token());
    }
  }
  std::string_view token() { return tokens_[dice_.roll(tokens_.size())]; }

  std::vector<std::string> seeds_;
  std::vector<std::string_view> tokens_;
  Dice dice_;
};

}  // namespace charta
