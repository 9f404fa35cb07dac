// SPDX-License-Identifier: EUPL-1.2
// The keys that one thread's documents hold, learned as they are read: batches
// say the same keys in the same order again and again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/byte_scan.h"

namespace charta {

// A tree of keys below keys, whatever lists stand between: `a.b` and `a[3].b`
// are one name. Numbers are dense from 1, the root's; 0 is no name. A number
// keeps its meaning as long as this lives; documents may outlive it. Learns at
// most kMost names, of keys up to kLongest bytes, and is only ever a short cut:
// nothing that is read depends on what was learned. Not thread-safe.
class KeyNames {
 public:
  static constexpr std::uint32_t kNone = 0;
  static constexpr std::uint32_t kRoot = 1;
  static constexpr std::size_t kMost = 4096;
  static constexpr std::size_t kLongest = scan::kHead - 2;

  KeyNames();

  // How many guesses in a row are worth a look: keys may be left out.
  static constexpr int kGuesses = 3;

  // The name of a key of a mapping whose own name is `parent`, where it follows
  // the key named `last` (kNone for the first). kNone when it is not learned.
  std::uint32_t of(std::uint32_t parent, std::uint32_t last,
                   std::string_view key);

  // A key that JSON writes as it stands, its head closed by a quote and a
  // colon.
  struct Guess {
    scan::Head head{};
    std::uint32_t name = kNone;
    std::uint32_t size = 0;   // of the key
    std::uint32_t next = 0;   // what followed it last time, a row
    std::uint32_t below = 0;  // what began the mapping below it, a row
    bool bare = false;        // it is a word that YAML needs no quotes for
  };
  // What followed last time; of no name where nothing did.
  const Guess& guess(std::uint32_t parent, std::uint32_t last) const {
    return guesses_[last != kNone ? guesses_[last].next
                                  : guesses_[parent].below];
  }
  const Guess& after(const Guess& guess) const { return guesses_[guess.next]; }
  // The guess that is right of the text there, of this one and those after it;
  // else one of no name. REQUIRES: scan::kHead bytes.
  const Guess& right(const Guess& first, const char* at) const {
    const Guess* guess = &first;
    for (int i = 0; i < kGuesses && guess->name != kNone; ++i) {
      if (scan::begins(at, guess->head)) return *guess;
      guess = &after(*guess);
    }
    return guesses_[kNone];
  }

  // The same where the key stands bare and its colon behind it.
  const Guess& right_bare(const Guess& first, const char* at) const {
    const Guess* guess = &first;
    for (int i = 0; i < kGuesses && guess->name != kNone; ++i) {
      if (guess->bare && scan::begins(at, guess->head, guess->size) &&
          at[guess->size] == ':') {
        return *guess;
      }
      guess = &after(*guess);
    }
    return guesses_[kNone];
  }

  // Begins to look for repeats among the keys of a mapping.
  void begin_mapping() { ++mapping_; }
  // Whether this name was met since; it is from now on.
  bool met(std::uint32_t name) {
    const bool before = mappings_[name] == mapping_;
    mappings_[name] = mapping_;
    return before;
  }

 private:
  std::uint32_t find(std::uint32_t parent, std::string_view key);
  std::uint32_t& following(std::uint32_t parent, std::uint32_t last) {
    return last != kNone ? guesses_[last].next : guesses_[parent].below;
  }
  std::uint32_t learn(std::uint32_t parent, std::string_view key);

  std::vector<std::string> keys_{};       // by name
  std::vector<std::uint32_t> parents_{};  // by name
  std::vector<Guess> guesses_{};          // by name
  // By name, the last mapping that it was met in.
  std::vector<std::uint64_t> mappings_{};
  std::vector<std::uint32_t> index_{};  // open addressing; 0 is free
  std::uint64_t mapping_ = 0;
};

}  // namespace charta
