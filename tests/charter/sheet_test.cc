// SPDX-License-Identifier: EUPL-1.2
// Places by line index agree with places by scan; faults are counted.
#include "charta/charter/sheet.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("a sheet finds the places that a scan finds") {
  const Source source{"f", "é1\r\n\r\n\rab\n\n\r\r\nlast é", 7};
  const Document document(source, Arena(64), {}, {});
  const CharterFile sheet(document);
  const auto size = static_cast<std::uint32_t>(source.text.size());
  for (std::uint32_t begin = 0; begin <= size + 1; ++begin) {
    const Span span{begin, begin + 3};
    CAPTURE(begin);
    CHECK(sheet.mark(span) == mark_of(source, span));
  }
}

TEST_CASE("faults beyond the limit are counted, warnings kept apart") {
  const Source source{"f", "a: 1\n"};
  const Document document(source, Arena(64), Value::of(true), {{}, {3, 4}});
  const CharterFile sheet(document);
  Limits limits;
  limits.diagnostics = 2;
  FaultList faults(limits);
  const Node node = Node::root(sheet);
  for (int i = 0; i < 5; ++i) faults.add(Code::empty_value, node, {"a"});
  faults.warn(Code::no_weight, node, {});
  CHECK(faults.errors() == 5);
  const Diagnostics errors = faults.take_errors();
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].at == Mark{"f", 1, 4, 1, 5});
  CHECK(errors[0].excerpt == "a: 1");
  CHECK(errors[2].code == Code::more_faults);
  CHECK(errors[2].args == std::vector<std::string>{"3"});
  REQUIRE(faults.take_warnings().size() == 1);
  CHECK(faults.errors() == 0);
  CHECK(faults.take_errors().empty());
}

TEST_CASE("a scalar that is no text gives its source") {
  const Source source{"f", "1.10"};
  const Document document(source, Arena(64), Value::of(1.1), {{}, {0, 4}});
  const CharterFile sheet(document);
  CHECK(Node::root(sheet).text() == "1.10");
  CHECK(Node::root(sheet).is_scalar());
  CHECK_FALSE(Node::root(sheet).find("a").has_value());
}

}  // namespace
}  // namespace charta
