// SPDX-License-Identifier: EUPL-1.2
// Grades at their very boundaries, and the caps. To add a case: a row.
#include "charta/audit/grade.h"

#include <doctest/doctest.h>

#include <vector>

using charta::Blocking;
using charta::Cap;
using charta::CapWhen;
using charta::Grade;
using charta::GradeLine;
using charta::Rational;

namespace {

const std::vector<Grade>& scale() {
  static const std::vector<Grade> grades{
      {"A", 85}, {"B", 70}, {"C", 50}, {"D", 25}, {"E", 0}};
  return grades;
}

}  // namespace

TEST_CASE("a grade begins exactly at its boundary") {
  const GradeLine line(scale(), 10'000);
  CHECK(line.at(10'000) == 0);
  CHECK(line.at(8'500) == 0);
  CHECK(line.at(8'499) == 1);  // 84.99: B, though it prints as 85.0
  CHECK(line.at(5'000) == 2);
  CHECK(line.at(4'999) == 3);
  CHECK(line.at(0) == 4);
}

TEST_CASE("a boundary between two parts belongs to the upper one") {
  const GradeLine thirds(scale(), 3);
  CHECK(thirds.at(3) == 0);
  CHECK(thirds.at(2) == 2);  // 66.7
  CHECK(thirds.at(1) == 3);  // 33.3
  const std::vector<Grade> odd{{"high", Rational::of(200, 3)}, {"low", 1}};
  CHECK(GradeLine(odd, 3).at(2) == 0);
  CHECK(GradeLine(odd, 300).at(199) == 1);
  CHECK(GradeLine(odd, 300).at(2) == 2);  // below all grades
}

TEST_CASE("blocking rules cap the grade") {
  const std::vector<Cap> failed{{CapWhen::blocking_failed, "D"}};
  const std::vector<Cap> both{{CapWhen::blocking_failed, "D"},
                              {CapWhen::blocking_unknown, "C"}};
  const std::vector<Cap> unknown{{CapWhen::blocking_unknown, "B"}};
  struct Row {
    const char* name;
    std::vector<Cap> caps;
    Blocking blocking;
    std::uint32_t low;
    std::uint32_t high;
  };
  for (const Row& row : {
           Row{"nothing", both, {}, 0, 0},
           Row{"failed", failed, {.failed = true}, 3, 3},
           Row{"open may have failed", failed, {.open = true}, 3, 0},
           Row{"both caps, open", both, {.open = true}, 3, 0},
           Row{"unknown alone", unknown, {.open = true}, 1, 0},
           Row{"failed, no cap on it", unknown, {.failed = true}, 0, 0},
           Row{"law failed, no cap",
               {},
               {.failed = true, .law_failed = true},
               4,
               4},
           Row{"law open, no cap", {}, {.open = true, .law_open = true}, 4, 0},
           Row{"law failed, the charter's own cap",
               failed,
               {.failed = true, .law_failed = true},
               3,
               3},
           Row{"law open, softer cap on unknown alone",
               unknown,
               {.open = true, .law_open = true},
               4,
               0},
       }) {
    CAPTURE(row.name);
    const auto ceiling = charta::ceiling(scale(), row.caps, row.blocking);
    CHECK(ceiling.low == row.low);
    CHECK(ceiling.high == row.high);
  }
}

TEST_CASE("without grades there is nothing to cap") {
  const auto ceiling = charta::ceiling({}, {}, {.law_failed = true});
  CHECK(ceiling.low == 0);
  CHECK(GradeLine({}, 7).at(7) == 0);
}
