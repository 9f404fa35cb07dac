// SPDX-License-Identifier: EUPL-1.2
#include "progress.h"

#include <doctest/doctest.h>

using namespace charta;

TEST_CASE("a pace says rate, time left and what was refused") {
  struct {
    Pace pace;
    const char* english;
    const char* french;
  } const rows[] = {
      {{.judged = 12'345, .milliseconds = 3'000},
       "12,345 judged  4115/s",
       "12\u202f345 jugés  4115/s"},
      {{.judged = 50, .refused = 2, .milliseconds = 60'000, .done = 0.25},
       "[#####---------------] 25%  50 judged  0/s  3 min 00 s left  "
       "2 refused",
       "[#####---------------] 25\u00a0%  50 jugés  0/s  reste 3 min 00 s  "
       "2 refusés"},
  };
  for (const auto& row : rows) {
    CHECK(pace_words(Language::english, row.pace) == row.english);
    CHECK(pace_words(Language::french, row.pace) == row.french);
  }
}
