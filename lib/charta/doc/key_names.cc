// SPDX-License-Identifier: EUPL-1.2
// Open addressing of fixed size: a search that meets too many others gives up,
// so that keys made to collide cost no more than others.
#include "charta/doc/key_names.h"

#include <algorithm>

#include "charta/value/hash_key.h"
#include "charta/value/same_text.h"

namespace charta {
namespace {

constexpr std::uint32_t kSlots = 4 * KeyNames::kMost;  // a power of two
constexpr std::uint32_t kPatience = 16;

// Whether JSON may write the key as it stands.
bool plain(std::string_view key) {
  return std::ranges::none_of(key, [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ';
  });
}

// Whether the key is surely a key in YAML as it stands.
bool is_bare(std::string_view key) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !key.empty() && letter(key[0]) && key != "null" &&
         std::ranges::all_of(key, [&](char c) {
           return letter(c) || c == '_' || c == '.' || (c >= '0' && c <= '9');
         });
}

}  // namespace

// What is never a name, and the root.
KeyNames::KeyNames()
    : keys_(2), parents_(2), guesses_(2), mappings_(2), index_(kSlots) {}

std::uint32_t KeyNames::learn(std::uint32_t parent, std::string_view key) {
  const auto name = static_cast<std::uint32_t>(keys_.size());
  keys_.emplace_back(key);
  parents_.push_back(parent);
  mappings_.push_back(0);
  Guess& guess = guesses_.emplace_back();
  if (!plain(key)) return name;
  const std::string head = std::string(key) + "\":";
  guess.head = scan::Head::of(head);
  guess.name = name;
  guess.size = static_cast<std::uint32_t>(key.size());
  guess.bare = is_bare(key);
  return name;
}

std::uint32_t KeyNames::find(std::uint32_t parent, std::string_view key) {
  constexpr std::uint32_t kOdd = 0x9E3779B1U;
  std::uint32_t slot = KeyHash::of(key) ^ parent * kOdd;
  for (std::uint32_t i = 0; i < kPatience; ++i, ++slot) {
    std::uint32_t& found = index_[slot & (kSlots - 1)];
    if (found == kNone) {
      if (keys_.size() < kMost) found = learn(parent, key);
      return found;
    }
    if (parents_[found] == parent && keys_[found] == key) return found;
  }
  return kNone;
}

std::uint32_t KeyNames::of(std::uint32_t parent, std::uint32_t last,
                           std::string_view key) {
  if (key.size() > kLongest) return kNone;
  const std::uint32_t likely = following(parent, last);
  std::uint32_t name = likely;
  for (int i = 0; i < kGuesses && name != kNone; ++i) {
    if (same_text(keys_[name], key)) return name;
    name = guesses_[name].next;
  }
  name = find(parent, key);
  if (name == kNone) return kNone;
  // What was likely so far may still come behind it.
  if (guesses_[name].next == kNone) guesses_[name].next = likely;
  following(parent, last) = name;
  return name;
}

}  // namespace charta
