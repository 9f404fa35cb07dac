// SPDX-License-Identifier: EUPL-1.2
#include "charta/recall/members.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"

namespace charta {
namespace {

TEST_CASE("fractions are read as they are written") {
  struct {
    const char* text;
    const char* exact;  // empty: refused
  } const rows[] = {{"0", "0"},
                    {"125/3", "125/3"},
                    {"-7/2", "-7/2"},
                    {"4/2", "2"},
                    {"1/0", ""},
                    {"1/-2", ""},
                    {"", ""},
                    {"1.5", ""},
                    {" 1", ""},
                    {"1/", ""},
                    {"/2", ""},
                    {"99999999999999999999", "99999999999999999999"},
                    {"9999999999999999999999999999999999999999999", ""}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto value = parse_fraction(row.text);
    CHECK((value ? value->exact() : std::string()) == row.exact);
  }
}

struct Read {
  Source source{};
  Result<Document> document;
  Diagnostics faults{};

  explicit Read(const char* json)
      : source{.name = "r.json", .text = json},
        document(read_document(source, Syntax::json)) {}
  Members members() { return {*document, document->root(), faults}; }
};

TEST_CASE("members of the wrong kind are noted once, with their place") {
  Read read("{\n  \"a\": 1,\n  \"b\": [2]\n}");
  CHECK(read.members().text("a") == "");
  REQUIRE(read.faults.size() == 1);
  CHECK(read.faults[0].code == Code::report_member);
  CHECK(read.faults[0].at.line == 2);
  CHECK(read.members().texts("b").empty());
  CHECK(read.faults.size() == 2);
}

TEST_CASE("what may be absent is empty, what must be there is a fault") {
  Read read("{\"n\": 7}");
  CHECK(read.members().text("x") == "");
  CHECK(read.members().number("n", Need::required) == 7);
  CHECK(read.faults.empty());
  CHECK_FALSE(read.members().flag("x", Need::required));
  CHECK(read.faults.size() == 1);
}

}  // namespace
}  // namespace charta
