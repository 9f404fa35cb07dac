// SPDX-License-Identifier: EUPL-1.2
#include "charta/template/tags.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("tags have their sign, name and place") {
  const auto tags = template_tags("a {{x}}\n  {{# y.z }}{{{w}}}{{/y.z}}");
  REQUIRE(tags.size() == 4);
  CHECK(tags[0].name == "x");
  CHECK(tags[0].line == 1);
  CHECK(tags[0].column == 3);
  CHECK(tags[1].sign == '#');
  CHECK(tags[1].name == "y.z");
  CHECK(tags[1].line == 2);
  CHECK(tags[1].column == 3);
  CHECK(tags[2].sign == '{');
  CHECK(tags[3].sign == '/');
}

TEST_CASE("what does not close ends the list") {
  CHECK(template_tags("{{a}} {{b").size() == 1);
  CHECK(template_tags("").empty());
}

TEST_CASE("other delimiters are followed from where they are set") {
  const auto tags =
      template_tags("{{a}}{{=<%  %>=}}\n<%b%>{{c}}<%={{ }}=%>{{d}}");
  REQUIRE(tags.size() == 5);
  CHECK(tags[1].sign == '=');
  CHECK(tags[2].name == "b");
  CHECK(tags[2].line == 2);
  CHECK(tags[2].column == 1);
  CHECK(tags[4].name == "d");
  CHECK(template_tags("{{=<%=}}<%b%>{{c}}").empty());
}

}  // namespace
}  // namespace charta
