// SPDX-License-Identifier: EUPL-1.2
// Literals of protobuf’s well-known types, and the plain values they become.
#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

namespace {

// The value, or `error` whatever its words.
std::string said(Asker& ask, const char* expression) {
  const std::string text = ask(expression);
  return text.starts_with("error(") ? "error" : text;
}

}  // namespace

TEST_CASE("literals of well-known types are plain values") {
  struct Row {
    const char* expression;
    const char* value;
  };
  const auto checked = [](charta::cel::Environment& environment) {
    environment.checked = true;
  };
  Asker run("{}");
  Asker check("{}", checked);
  for (const Row& row : {
           Row{"google.protobuf.Timestamp{seconds: 1} == timestamp(1)", "true"},
           {"google.protobuf.Duration{seconds: 1, nanos: 500000000} == "
            "duration('1.5s')",
            "true"},
           {"google.protobuf.Duration{} == duration('0')", "true"},
           {"google.protobuf.Int32Value{value: 2147483648}", "error"},
           {"google.protobuf.Int32Value{?value: optional.of(3)} == 3", "true"},
           {"google.protobuf.Int32Value{?value: optional.none()} == 0", "true"},
           {"google.protobuf.Value{number_value: 1.0, bool_value: true}",
            "error"},
           {"google.protobuf.NullValue.NULL_VALUE == 0", "true"},
           {"google.protobuf.Value{} == null", "true"},
           {"google.protobuf.Value{null_value: 0} == null", "true"},
           {"google.protobuf.ListValue{} == []", "true"},
           {"google.protobuf.Struct{} == {}", "true"},
           {"google.protobuf.StringValue{value: 'a'} + 'b'", "\"ab\""},
           {"google.protobuf.Any{} == null", "error"},
           {"google.protobuf.Timestamp{nanos: -1}", "error"},
           {"google.protobuf.Duration{seconds: 1, nanos: -1}", "error"},
           {"1 / 0 > 0 || google.protobuf.BoolValue{value: true}", "true"},
       }) {
    CAPTURE(row.expression);
    CHECK(said(run, row.expression) == row.value);
    CHECK(said(check, row.expression) == row.value);
  }
}
