// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/encoding.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("windows-1252 becomes UTF-8, and its holes are found") {
  CHECK(decode_windows_1252("plain").text == "plain");
  CHECK(decode_windows_1252("agency\x92s \x80 \xE9 \x9F").text ==
        "agency’s € é Ÿ");
  const Decoded bad = decode_windows_1252("ab\x81");
  CHECK(bad.bad == 0x81);
  CHECK(bad.at == 2);
}
