// SPDX-License-Identifier: EUPL-1.2
// What is walked when it is asked for, against a walk of its own.
#include "charta/audit/whereabouts.h"

#include <doctest/doctest.h>

#include "audit/sample.h"

using namespace charta;

TEST_CASE("a path is found by number, by text, and where no rule reads it") {
  const Charter charter = sample::charter(
      sample::rule("R-1", "require: data.personal == false") +
      sample::rule("R-2", "require: hosting.countries.size() > 0"));
  const auto one = sample::descriptor(
      charter, "charta: 1\nkind: project\ndata: {personal: false}\n",
      sample::today());
  const Brief brief = prepare(charter, {.as_of = sample::today()});
  Whereabouts where(brief, one->descriptor);
  const Document& document = *one->descriptor.document;

  REQUIRE(brief.paths.size() == 2);
  for (std::uint32_t i = 0; i < brief.paths.size(); ++i) {
    const Located wanted = locate(document, brief.paths[i].path);
    CHECK(where.present(i) == (wanted.value != nullptr));
    for (int again = 0; again < 2; ++again) {
      CHECK(where.at(i).value == wanted.value);
      CHECK(where.at(i).at == wanted.at);
    }
    for (const std::vector<std::uint32_t>& likely :
         {std::vector<std::uint32_t>{}, {0}, {1}, {0, 1}}) {
      CHECK(where.at(brief.paths[i].text, likely).at == wanted.at);
    }
  }
  CHECK(where.present(0));
  CHECK_FALSE(where.present(1));
  CHECK(where.at("data.basis", {}).value == nullptr);
  CHECK(where.at("kind", {0}).value == document.root().map().find("kind"));
}
