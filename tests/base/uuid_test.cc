// SPDX-License-Identifier: EUPL-1.2
#include "charta/base/uuid.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

// RFC 9562, appendix A.4.
TEST_CASE("version 5 is that of the standard") {
  constexpr std::string_view dns(
      "\x6b\xa7\xb8\x10\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8", 16);
  CHECK(uuid5(dns, "www.example.com") ==
        "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

TEST_CASE("parts are told apart and always give the same") {
  CHECK(uuid({"ab", "c"}) == "b9f5f3fc-b7cf-56da-a7fe-a5c2dca56e4a");
  CHECK(uuid({"ab", "c"}) != uuid({"a", "bc"}));
  CHECK(uuid({"ab", "c"}) != uuid({"ab", "c", ""}));
}

}  // namespace
}  // namespace charta
