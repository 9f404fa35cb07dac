// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/hash_key.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "charta/value/value.h"

using charta::KeyHash;

TEST_CASE("equal keys have equal hashes wherever they stand") {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string key(size, 'k');
    const std::string longer = "x" + key + "y";
    const std::string_view inside = std::string_view(longer).substr(1, size);
    CHECK(KeyHash::of(inside) == KeyHash::of(key));
    CHECK(charta::hash_key(key) == KeyHash::of(key));
  }
}

TEST_CASE("keys that differ in one byte, or in size, are told apart") {
  std::set<std::uint32_t> hashes;
  std::size_t keys = 0;
  for (std::size_t size = 0; size < 24; ++size) {
    hashes.insert(KeyHash::of(std::string(size, 'a')));
    ++keys;
    for (std::size_t at = 0; at < size; ++at) {
      std::string key(size, 'a');
      key[at] = 'b';
      hashes.insert(KeyHash::of(key));
      ++keys;
    }
  }
  CHECK(hashes.size() == keys);
}
