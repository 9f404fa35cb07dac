// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/import/convert.h"

using namespace charta;

TEST_CASE("a slug is safe in a file name") {
  CHECK(slug("../../etc/passwd") == "etc-passwd");
  CHECK(slug("..\\..\\windows") == "windows");
  CHECK(slug("a\0b") == "a");
  CHECK(slug("Œuvre d’art n° 3") == "oeuvre-d-art-n-3");
  CHECK(slug("💧") == "sans-nom");
  CHECK(slug("") == "sans-nom");
  CHECK(slug(std::string(500, 'a')).size() == 80);
}
