// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/zip.h"

#include <doctest/doctest.h>

using namespace charta;

namespace {

// With a member that leaves in that many pieces.
std::string archive(int pieces = 1) {
  std::string out;
  Zip zip;
  zip.add("a.txt", "hello hello hello", out);
  ZipMember large("b/é.txt");
  zip.begin(large, out);
  for (int i = 0; i < 10'000; ++i) {
    large.write("0123456789");
    while (i % (10'000 / pieces) == 0 && zip.pass(large, out)) continue;
  }
  large.finish();
  while (zip.pass(large, out)) continue;
  zip.end(large, out);
  zip.finish(out);
  return out;
}

std::uint32_t number(const std::string& text, std::size_t at) {
  std::uint32_t all = 0;
  for (std::size_t i = 4; i > 0; --i) {
    all = (all << 8U) | static_cast<unsigned char>(text[at + i - 1]);
  }
  return all;
}

}  // namespace

TEST_CASE("an archive has its signatures, names and directory") {
  const std::string zip = archive();
  CHECK(zip.starts_with("PK\x03\x04"));
  const std::size_t end = zip.rfind("PK\x05\x06");
  REQUIRE(end == zip.size() - 22);
  const std::size_t directory = number(zip, end + 16);
  CHECK(zip.substr(directory, 4) == "PK\x01\x02");
  CHECK(zip.find("b/é.txt", directory) != std::string::npos);
  CHECK(zip.size() < 2'000);
}

TEST_CASE("an archive is the same bytes each time") {
  CHECK(archive() == archive());
  CHECK(archive(1) == archive(1'000));
}
