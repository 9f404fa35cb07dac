// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/odf.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("white space of a text stays") {
  struct {
    const char* text;
    const char* wanted;
  } const rows[] = {
      {"a b", "a b"},
      {"a\nb", "a<text:line-break/>b"},
      {"a   b", "a<text:s text:c=\"3\"/>b"},
      {"a\tb", "a<text:tab/>b"},
      {"a ", "a<text:s text:c=\"1\"/>"},
      {"<&", "&lt;&amp;"},
      {"", ""},
  };
  for (const auto& row : rows) {
    std::string out;
    append_odf(row.text, out);
    CHECK(out == row.wanted);
  }
}
