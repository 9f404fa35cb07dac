// SPDX-License-Identifier: EUPL-1.2
#include "charta/value/same_text.h"

#include <doctest/doctest.h>

#include <string>

using namespace charta;

TEST_CASE("texts are the same when every byte is") {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string text(size, 'e');
    CHECK(same_text(text, std::string(size, 'e')));
    CHECK_FALSE(same_text(text, text + "e"));
    CHECK(same_text(Value::of(std::string_view(text)),
                    Value::of(std::string_view(text))));
    CHECK_FALSE(
        same_text(Value::of(std::string_view(text)), Value::bytes(text)));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = 'f';
      CHECK_FALSE(same_text(text, other));
    }
  }
}
