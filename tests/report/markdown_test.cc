// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string markdown(const Run& run, Language language) {
  std::string out;
  find_formatter("markdown")->write(run, {.language = language}, out);
  return out;
}

TEST_CASE("one report is a page, several begin with a table") {
  check_golden("one.fr.md", markdown(sample_run(), Language::french));
  check_golden("batch.en.md", markdown(sample_batch(), Language::english));
}

}  // namespace
}  // namespace charta
