// SPDX-License-Identifier: EUPL-1.2
// Params: their types, their days, and the caller's values in their place.
#include <doctest/doctest.h>

#include "charta/charter/assembly.h"
#include "charta/value/show.h"
#include "parts.h"

namespace charta {
namespace {

std::string shown(const Value& value) {
  std::string text;
  show(value, text);
  return text;
}

// The days for which the values hold.
struct Days {
  std::optional<Day> from{};
  std::optional<Day> until{};
};

// Each param as `name=value`, or the faults.
std::string read(const std::string& params, const LoadOptions& options,
                 Days* holds = nullptr) {
  const Source source{"p.yaml", "params: " + params};
  const Result<Document> document = read_document(source, Syntax::yaml);
  if (!document) return "unreadable";
  const CharterFile sheet(*document);
  Loading loading(options);
  Arena memory(1 << 16);
  std::string all;
  for (const Param& param : read_params(Node::root(sheet), memory, loading)) {
    all += param.name + "=" + shown(param.value) + ";";
  }
  if (holds != nullptr) *holds = {loading.holds_from, loading.holds_until};
  if (loading.faults.errors() == 0) return all;
  return brief(loading.faults.take_errors());
}

TEST_CASE("values keep their type") {
  struct Row {
    std::string params;
    std::string values;
  };
  const Row rows[] = {
      {"{a: 1, b: 1.5, c: true, d: x, e: 2024-01-01}",
       "a=1;b=1.5;c=true;d=\"x\";e=\"2024-01-01\";"},
      {"{a: [FR, DE]}", "a=[\"FR\", \"DE\"];"},
      {"{a: [1, 2.5]}", "a=[1.0, 2.5];"},
      {"{a: []}", "a=[];"},
      {"{a: [1, x]}",
       "p.yaml 1:13-19 parameter `a` must be a scalar, a list of scalars of "
       "one kind, or a list of dated values\n"},
      {"{a: {b: 1}}",
       "p.yaml 1:13-19 parameter `a` must be a scalar, a list of scalars of "
       "one kind, or a list of dated values\n"},
      {"{a: .nan}",
       "p.yaml 1:13-17 parameter `a` must be a scalar, a list of scalars of "
       "one kind, or a list of dated values\n"},
      {"{a: null}",
       "p.yaml 1:13-17 parameter `a` must be a scalar, a list of scalars of "
       "one kind, or a list of dated values\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.params);
    CHECK(read(row.params, {}) == row.values);
  }
}

TEST_CASE("a dated value is the last that has begun") {
  const std::string params =
      "{a: [{from: 2024-01-01, value: 221}, {from: 2026-01-01, value: 216}]}";
  struct Row {
    std::string day;
    std::string values;
  };
  const Row rows[] = {
      {"2024-01-01", "a=221;"},
      {"2025-12-31", "a=221;"},
      {"2026-01-01", "a=216;"},
      {"2099-01-01", "a=216;"},
      {"2023-12-31",
       "p.yaml 1:13-77 parameter `a` has no value on "
       "2023-12-31\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.day);
    CHECK(read(params, {.as_of = parse_day(row.day)}) == row.values);
  }
  CHECK(read(params, {}) == "a=216;");
}

TEST_CASE("dated values hold from their day to the day before the next") {
  const std::string params =
      "{a: [{from: 2024-01-01, value: 1}, {from: 2026-01-01, value: 2}],"
      " b: [{from: 2025-02-01, value: 3}, {from: 2025-06-15, value: 4}]}";
  struct Row {
    std::string day;
    std::string from;
    std::string until;  // empty: no end
  };
  const Row rows[] = {
      {"2025-03-01", "2025-02-01", "2025-06-14"},
      {"2025-06-15", "2025-06-15", "2025-12-31"},
      {"2026-01-01", "2026-01-01", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.day);
    Days holds;
    read(params, {.as_of = parse_day(row.day)}, &holds);
    CHECK(holds.from == parse_day(row.from));
    CHECK(holds.until == parse_day(row.until));
  }
  Days holds{.from = Day{1}, .until = Day{1}};
  read("{a: 1}", {}, &holds);
  CHECK_FALSE(holds.from);
  CHECK_FALSE(holds.until);
}

TEST_CASE("dated values are in order and complete") {
  CHECK(read("{a: [{from: 2026-01-01, value: 1}, {from: 2024-01-01, value: "
             "2}]}",
             {}) ==
        "p.yaml 1:44-72 2024-01-01 must come after 2026-01-01: dated values "
        "go from the oldest to the newest\n");
  CHECK(read("{a: [{from: 2026-13-01, value: 1}]}", {}) ==
        "p.yaml 1:21-31 `from` must be a day that exists, as YYYY-MM-DD, not "
        "`2026-13-01`\n");
  CHECK(read("{a: [{form: 2026-01-01, value: 1}]}", {}) ==
        "p.yaml 1:15-19 key `form` does not exist here, did you mean `from`?\n"
        "p.yaml 1:14-42 key `from` is missing in `a`\n");
}

TEST_CASE("the caller's values are of the charter's type") {
  const std::string params =
      "{i: 1, r: 0.5, b: true, s: x, l: [FR], n: [1], e: [], d: [{from: "
      "2024-01-01, value: 5}]}";
  struct Row {
    std::string name;
    std::string text;
    std::string value;  // empty: refused
  };
  const Row rows[] = {
      {"i", "7", "i=7;"},
      {"i", "7.5", ""},
      {"i", "", ""},
      {"r", "2", "r=2.0;"},
      {"r", "nan", ""},
      {"r", "Infinity", ""},
      {"r", "1,5", ""},
      {"b", "false", "b=false;"},
      {"b", "oui", ""},
      {"s", " y ", "s=\" y \";"},
      {"l", "FR, DE", "l=[\"FR\", \"DE\"];"},
      {"l", "[FR,DE]", "l=[\"FR\", \"DE\"];"},
      {"l", "[]", "l=[];"},
      {"l", "FR,", ""},
      {"n", "1,2", "n=[1, 2];"},
      {"n", "1,x", ""},
      {"e", "a", "e=[\"a\"];"},
      {"d", "9", "d=9;"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CAPTURE(row.text);
    const std::string all = read(params, {.params = {{row.name, row.text}}});
    if (row.value.empty()) {
      CHECK(all == "--param " + row.name + " 0:0-0 `" + row.text +
                       "` is not of the type that the charter gives to "
                       "parameter `" +
                       row.name + "`\n");
    } else {
      CHECK(all.find(row.value) != std::string::npos);
    }
  }
  CHECK(read("{threshold: 1}", {.params = {{"treshold", "2"}}}) ==
        "--param treshold 0:0-0 the charter has no parameter `treshold`, did "
        "you mean `threshold`?\n");
}

}  // namespace
}  // namespace charta
