// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/xlsx_parts.h"

using namespace charta;

TEST_CASE("the chart has a bar for each row of the principles") {
  const std::string chart = xlsx_chart({}, 4);
  CHECK(chart.find("'Principles'!$B$2:$B$5") != std::string::npos);
  CHECK(chart.find("'Principles'!$E$2:$E$5") != std::string::npos);
  CHECK(xlsx_drawing({}, 4).find("descr=\"Scores by principle\"") !=
        std::string::npos);
}
