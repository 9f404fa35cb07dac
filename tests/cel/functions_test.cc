// SPDX-License-Identifier: EUPL-1.2
// Every row of the tables of functions: its example is true, its words are
// there.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "cel/asker.h"
#include "charta/cel/function.h"

using charta::testing::Asker;

TEST_CASE("every function has an example that is true") {
  Asker ask("{}");
  for (const auto& library : charta::cel::libraries()) {
    for (const auto& function : library.functions) {
      CAPTURE(function.name);
      CAPTURE(function.example);
      CHECK(ask(function.example) == "true");
    }
  }
}

TEST_CASE("every function is documented in two languages") {
  std::set<std::string> ids;
  for (const auto& library : charta::cel::libraries()) {
    for (const auto& function : library.functions) {
      CAPTURE(function.name);
      CHECK(function.library == library.name);
      CHECK(function.doc_en.ends_with('.'));
      CHECK(function.doc_fr.ends_with('.'));
      CHECK(function.doc_en != function.doc_fr);
      CHECK(function.doc_fr.find('\'') == std::string_view::npos);
      CHECK_FALSE(function.overloads.empty());
      for (const auto& overload : function.overloads) {
        CAPTURE(overload.id);
        CHECK(ids.insert(std::string(overload.id)).second);
        CHECK_FALSE(overload.result.empty());
      }
    }
  }
}
