// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/unit.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("units of mass, energy and volume") {
  struct {
    const char* name;
    const char* size;  // in kg, kWh or m3; empty: no unit
  } const rows[] = {
      {"g", "1/1000"},
      {"kg", "1"},
      {"t", "1000"},
      {"mg", "1/1000000"},
      {"gCO2e", "1/1000"},
      {"tCO2eq", "1000"},
      {"kg CO2", "1"},
      {"kgCO₂eq", "1"},
      {"kg of CO2e", "1"},
      {"grams", "1/1000"},
      {"grammes", "1/1000"},
      {"KG", "1"},
      {"Tonnes", "1000"},
      {"metric tons", "1000"},
      {"kWh", "1"},
      {"KWH", "1"},
      {"MWh", "1000"},
      {"Wh", "1/1000"},
      {"MJ", "5/18"},
      {"J", "1/3600000"},
      {"L", "1/1000"},
      {"m3", "1"},
      {"ton", ""},
      {"tons", ""},
      {"Mg", ""},
      {"kWhCO2", ""},
      {"", ""},
      {"CO2", ""},
      {"lb", ""},
      {"mWh", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    const auto unit = find_unit(row.name);
    CHECK((unit ? unit->size.exact() : "") == row.size);
  }
}

TEST_CASE("a quantity is a number and what follows") {
  struct {
    const char* text;
    const char* number;
    const char* unit;
  } const rows[] = {
      {"12.5 kg", "12.5", "kg"},  {"12kg", "12", "kg"}, {"1e3 g", "1e3", "g"},
      {"1.5e-05", "1.5e-05", ""}, {"-3", "-3", ""},     {"12,5 t", "12,5", "t"},
      {"kg", "", "kg"},           {"", "", ""},         {"5 e", "5", "e"},
      {"3 eq", "3", "eq"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const Quantity quantity = split_quantity(row.text);
    CHECK(quantity.number == row.number);
    CHECK(quantity.unit == row.unit);
  }
}

TEST_CASE("numbers with a decimal comma get a point") {
  CHECK(with_point("12,5") == "12.5");
  CHECK(with_point("1 234 567,8 kg") == "1234567.8 kg");
  CHECK(with_point("1\u00a0234\u202f567,8") == "1234567.8");
  CHECK(with_point("1,5,2") == "1.5.2");
  CHECK(with_point(", a 1 b") == ", a 1 b");
}
