// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/workflow_command.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

std::string data(std::string_view text) {
  std::string out;
  append_command_data(text, out);
  return out;
}

std::string property(std::string_view text) {
  std::string out;
  append_command_property(text, out);
  return out;
}

TEST_CASE("a message stays one command") {
  CHECK(data("50 %\r\n::error::x, y") == "50 %25%0D%0A::error::x, y");
}

TEST_CASE("a property stays one property") {
  CHECK(property("a:b,c%0A\nd") == "a%3Ab%2Cc%250A%0Ad");
}

}  // namespace
}  // namespace charta
