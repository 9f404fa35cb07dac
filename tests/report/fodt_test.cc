// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/sample.h"

using namespace charta;

namespace {

std::string written(const Run& run) {
  std::string out;
  find_formatter("fodt")->write(run, {.language = Language::french}, out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

// tests/office/run has it checked by OpenDocument's schema and LibreOffice.
TEST_CASE("a text has its parts in order, and a place to sign") {
  const std::string one = written(sample_run());
  const std::size_t actions = one.find("Actions, par points gagnés");
  const std::size_t rules = one.find("Toutes les règles, par principe");
  CHECK(one.find("Note") < actions);
  CHECK(actions < rules);
  CHECK(rules < one.find("Visa"));
  CHECK(holds(one, "Méthode et limites"));
  CHECK(!holds(one, "Récapitulatif"));
}

TEST_CASE("several descriptors are compared first") {
  const std::string many = written(sample_batch());
  CHECK(many.find("Récapitulatif") < many.find("Visa"));
}
