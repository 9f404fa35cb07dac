// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/spool.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a spool gives back what it got, piece by piece, once") {
  const auto spool = open_spool(nullptr);
  std::string put;
  for (int i = 0; i < 40'000; ++i) put += std::to_string(i);
  spool->put(put);
  std::string out;
  CHECK(spool->take(out));
  CHECK(out.size() == kSpoolPiece);
  while (spool->take(out)) continue;
  CHECK(out == put);
  CHECK_FALSE(spool->take(out));
  spool->put("again");
  out.clear();
  CHECK(spool->take(out));
  CHECK(out == "again");
}

TEST_CASE("a spool is asked from who lends") {
  struct Lender : Spools {
    int lent = 0;
    std::unique_ptr<Spool> open() override {
      ++lent;
      return memory_spool();
    }
  } lender;
  CHECK(open_spool(&lender) != nullptr);
  CHECK(lender.lent == 1);
}

}  // namespace
}  // namespace charta
