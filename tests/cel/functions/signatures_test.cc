// SPDX-License-Identifier: EUPL-1.2
// How calls are written, and that macros are documented with true examples.
#include <doctest/doctest.h>

#include <string>

#include "cel/asker.h"
#include "charta/cel/function.h"

using namespace charta;
using charta::testing::Asker;

TEST_CASE("signatures are written as the calls are") {
  struct Row {
    cel::Overload overload;
    const char* name;
    const char* text;
  };
  for (const Row& row : {
           Row{{"", false, {"int", "int"}, "int"}, "_+_", "int + int -> int"},
           {{"", false, {"bool"}, "bool"}, "!_", "!bool -> bool"},
           {{"", false, {"int"}, "int"}, "-_", "-int -> int"},
           {{"", false, {"A", "list(A)"}, "bool"},
            "@in",
            "A in list(A) -> bool"},
           {{"", false, {"list(A)", "int"}, "A"}, "_[_]", "list(A)[int] -> A"},
           {{"", false, {"bool", "A", "A"}, "A"}, "_?_:_", "bool ? A : A -> A"},
           {{"", true, {"string", "int"}, "string"},
            "charAt",
            "string.charAt(int) -> string"},
           {{"", false, {"google.protobuf.Timestamp"}, "int"},
            "days_between",
            "days_between(timestamp) -> int"},
           {{"", false, {"A"}, "A"}, "@hidden", ""},
       }) {
    const cel::Function function{row.name, {}, nullptr, {}, {}, {}, {}};
    CHECK(cel::signature_text(function, row.overload) == row.text);
  }
}

TEST_CASE("every macro has an example that is true, and words") {
  Asker ask("{}");
  for (const cel::MacroRow& row : cel::macro_rows()) {
    CAPTURE(row.example);
    CHECK(ask(row.example) == "true");
    CHECK_FALSE(row.forms[0].empty());
    CHECK(row.doc_en.ends_with('.'));
    CHECK(row.doc_fr.ends_with('.'));
  }
}
