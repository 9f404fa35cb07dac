// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/texts.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

SourceNote source(const char* framework, const char* item) {
  return {.framework = framework, .item = item};
}

TEST_CASE("frameworks and items stand once, in the order of the rules") {
  Run run;
  run.rules.resize(3);
  run.rules[0].sources = {source("rgpd", "art-35"), source("ai-act", "art-5")};
  run.rules[2].sources = {source("rgpd", "art-6"), source("rgpd", "art-35")};
  const Texts texts(run);
  REQUIRE(texts.frameworks().size() == 2);
  CHECK(texts.frameworks()[0].id == "rgpd");
  REQUIRE(texts.frameworks()[0].items.size() == 2);
  CHECK(texts.frameworks()[0].items[1].id == "art-6");
  const Texts::Place place = texts.find(run.rules[2].sources[0]);
  CHECK(place.framework == 0);
  CHECK(place.item == 1);
  CHECK(texts.find(run.rules[0].sources[1]).framework == 1);
}

TEST_CASE("a long text is cut between code points") {
  CHECK(shortened("été", 3) == "été");
  CHECK(shortened("étés", 3) == "ét…");
  CHECK(shortened("", 3).empty());
}

}  // namespace
}  // namespace charta
