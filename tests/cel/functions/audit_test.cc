// SPDX-License-Identifier: EUPL-1.2
// charta's own functions: days, registers, groups of countries.
#include <doctest/doctest.h>

#include "cel/asker.h"

using charta::testing::Asker;

TEST_CASE("days, numbers of the register, groups of countries") {
  Asker ask(R"({"c": ["FR", "DE"], "p": {"x": "FR"}})");
  struct Row {
    const char* expression;
    const char* value;
  };
  for (const Row& row : {
           Row{"date('2026-02-29')",
               "error(type conversion error: 2026-02-29)"},
           {"days_between(date('2026-11-23'), date('2026-11-01'))", "-22"},
           {"is_siren('356000000') && !is_siren('356000001')", "true"},
           {"is_siret('35600000000048') && !is_siret('356000000')", "true"},
           {"is_siren('')", "false"},
           {"in_group('FR', c)", "true"},
           {"in_group('US', c)", "false"},
           {"in_group(c, ['FR', 'DE', 'IT'])", "true"},
           {"in_group(c, ['FR'])", "false"},
           {"in_group([], c)", "true"},
           {"in_group('France', c)", "error(invalid argument: France)"},
           {"in_group(['FR', 'fr'], c)", "error(invalid argument: fr)"},
           {"in_group(1, c)", "error(no such overload)"},
           {"in_group(p.y, c)", "unknown(p.y)"},
       }) {
    CAPTURE(row.expression);
    CHECK(ask(row.expression) == row.value);
  }
}
