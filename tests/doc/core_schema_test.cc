// SPDX-License-Identifier: EUPL-1.2
// To add a case: a row.
#include "charta/doc/core_schema.h"

#include <doctest/doctest.h>

#include "doc/show.h"

namespace charta {
namespace {

TEST_CASE("plain scalars mean what YAML 1.2 says, and nothing older") {
  struct Row {
    std::string_view text;
    std::string_view want;
  };
  const Row rows[] = {
      {"", "null"},
      {"~", "null"},
      {"Null", "null"},
      {"nULL", "\"nULL\""},
      {"NO", "\"NO\""},
      {"yes", "\"yes\""},
      {"True", "true"},
      {"FALSE", "false"},
      {"tRue", "\"tRue\""},
      {"012", "12"},
      {"01001", "1001"},
      {"-0", "0"},
      {"+12", "12"},
      {"2A004", "\"2A004\""},
      {"0o17", "15"},
      {"0o18", "\"0o18\""},
      {"0x1F", "31"},
      {"0x-1", "\"0x-1\""},
      {"-0x1", "\"-0x1\""},
      {"0b101", "\"0b101\""},
      {"1_000", "\"1_000\""},
      {"12:30:45", "\"12:30:45\""},
      {".5", "0.5"},
      {"1.", "1.0"},
      {"-.5e1", "-5.0"},
      {".", "\".\""},
      {"-", "\"-\""},
      {"+", "\"+\""},
      {"1e3", "1000.0"},
      {"1e10", "10000000000.0"},
      {"1e", "\"1e\""},
      {"12e456", "\"12e456\""},
      {"1e-400", "\"1e-400\""},
      {".inf", "inf"},
      {"-.Inf", "-inf"},
      {"+.INF", "inf"},
      {".NaN", "nan"},
      {"-.nan", "\"-.nan\""},
      {".iNf", "\".iNf\""},
      {"9223372036854775807", "9223372036854775807"},
      {"9223372036854775808", "9223372036854775808u"},
      {"18446744073709551616", "\"18446744073709551616\""},
      {"-9223372036854775809", "\"-9223372036854775809\""},
      {"12,5", "\"12,5\""},
      {"45 %", "\"45 %\""},
      {"2024-02-29", "\"2024-02-29\""},
      {"1.10", "1.1"},
      {"1.2.3", "\"1.2.3\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(show(resolve_plain(row.text, 64)) == row.want);
  }
  CHECK(resolve_plain("12345", 4).is(Kind::string));
}

}  // namespace
}  // namespace charta
