// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/json_writer.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(text, out);
  return out;
}

TEST_CASE("a literal stands as it is") {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_array();
  json.literal("0.6");
  json.literal("-1");
  json.end_array();
  CHECK(out == "[0.6,-1]");
}

TEST_CASE("strings are escaped, letters are not") {
  struct Row {
    std::string_view text;
    std::string_view json;
  };
  const Row rows[] = {
      {"", "\"\""},
      {"été €", "\"été €\""},
      {"a\"b\\c/", "\"a\\\"b\\\\c/\""},
      {"\n\t\r\x1b", "\"\\n\\t\\u000d\\u001b\""},
      {std::string_view("\0", 1), "\"\\u0000\""},
      {"\x7f\u009b", "\"\\u007f\\u009b\""},
      {"\u202e\ufeff", "\"\\u202e\\ufeff\""},
      {"\U000E0041", "\"\\udb40\\udc41\""},
      {"😀", "\"😀\""},
      {"a\xff", "\"a\uFFFD\""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.json);
    CHECK(quoted(row.text) == row.json);
  }
}

void write_sample(JsonWriter& json) {
  json.begin_object();
  json.member("a", std::uint64_t{18446744073709551615U});
  json.optional("none", "");
  json.key("list");
  json.begin_array();
  json.string("x");
  json.begin_object();
  json.end_object();
  json.end_array();
  json.key("line");
  json.begin_inline('{');
  json.flag("t", true);
  json.fraction("f", Rational::of(-1, 3));
  json.end_inline('}');
  json.key("empty");
  json.begin_array();
  json.end_array();
  json.end_object();
}

TEST_CASE("both layouts say the same") {
  std::string compact;
  JsonWriter narrow(JsonLayout::compact, compact);
  write_sample(narrow);
  CHECK(compact == R"({"a":18446744073709551615,"list":["x",{}],)"
                   R"("line":{"t":true,"f":"-1/3"},"empty":[]})");
  std::string indented;
  JsonWriter wide(JsonLayout::indented, indented);
  write_sample(wide);
  CHECK(indented == R"({
  "a": 18446744073709551615,
  "list": [
    "x",
    {}
  ],
  "line": {"t": true, "f": "-1/3"},
  "empty": []
})");
}

}  // namespace
}  // namespace charta
