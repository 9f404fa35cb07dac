// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "report/html_page.h"

namespace charta {
namespace {

TEST_CASE("the method names model, thresholds, caps and every outcome") {
  SamplePage page;
  put_method(page.sheet, page.report());
  CHECK(page.holds("weighted: each principle"));
  CHECK(page.holds("A from 85, C from 55, E from 0"));
  CHECK(page.holds("grade E at best when a blocking rule is failed"));
  CHECK(page.holds("Not yet due: not counted"));
  CHECK(page.holds("it is no legal opinion"));
}

TEST_CASE("integrity names bytes and the command that makes them again") {
  SamplePage page;
  put_integrity(page.sheet, page.report(), Verdict::not_met);
  CHECK(page.holds(std::string(64, 'c')));
  CHECK(page.holds(std::string(64, 'b')));
  CHECK(
      page.holds("charta audit cantines.yaml --charter demo --as-of "
                 "2026-11-23 --min-grade=C"));
  CHECK(page.holds("Signature"));
}

TEST_CASE("a name with spaces is quoted for the shell") {
  SamplePage page;
  page.run.reports[0].sources[0].name = "l'été.yaml";
  put_integrity(page.sheet, page.report(), Verdict::not_met);
  CHECK(page.holds("charta audit &#39;l&#39;\\&#39;&#39;été.yaml&#39; "));
}

}  // namespace
}  // namespace charta
