// SPDX-License-Identifier: EUPL-1.2
// Gates over intervals and findings. To add a case: a row.
#include "charta/audit/gate.h"

#include <doctest/doctest.h>

#include <vector>

using charta::exit_status;
using charta::FailOn;
using charta::Finding;
using charta::Gate;
using charta::Outcome;
using charta::Rational;
using charta::Report;
using charta::Run;
using charta::Verdict;

namespace {

Run run() {
  Run out;
  out.grades = {{"A", 85}, {"B", 70}, {"C", 50}, {"D", 0}};
  for (const char* severity : {"blocking", "major", "minor", "info"}) {
    charta::RuleWords words;
    words.severity = severity;
    out.rules.push_back(words);
  }
  return out;
}

// Ends out of 200, so that points are not percents.
Report scored(int low, int high, const char* grade_low,
              const char* grade_high) {
  Report out;
  out.waived.score = {
      .assessed = true, .low = low, .high = high, .maximum = 200};
  out.waived.grade_low = grade_low;
  out.waived.grade_high = grade_high;
  return out;
}

Report found(std::uint32_t rule, Outcome outcome) {
  Report out;
  out.findings.push_back(Finding{.rule = rule, .outcome = outcome});
  return out;
}

}  // namespace

TEST_CASE("grade and score demand the guaranteed end") {
  struct Row {
    const char* name;
    Report report;
    Verdict grade;  // B
    Verdict score;  // 70 of 100
  };
  for (const Row& row : {
           Row{"both ends above", scored(140, 180, "B", "A"), Verdict::met,
               Verdict::met},
           Row{"straddles", scored(139, 140, "C", "B"), Verdict::undecided,
               Verdict::undecided},
           Row{"both ends below", scored(0, 139, "D", "C"), Verdict::not_met,
               Verdict::not_met},
           Row{"capped below its points", scored(160, 160, "D", "D"),
               Verdict::not_met, Verdict::met},
           Row{"below all grades", scored(0, 0, "", ""), Verdict::not_met,
               Verdict::not_met},
           Row{"no score", Report{}, Verdict::undecided, Verdict::undecided},
       }) {
    CAPTURE(row.name);
    const Gate grade{.min_grade = "B", .fail_on = FailOn::none};
    const Gate score{.min_score = 70, .fail_on = FailOn::none};
    CHECK(verdict(grade, run(), row.report) == row.grade);
    CHECK(verdict(score, run(), row.report) == row.score);
  }
}

TEST_CASE("a score is compared as it is, not as it is printed") {
  Report report = scored(0, 0, "A", "A");
  report.waived.score.low = Rational::of(13999999, 100000);
  report.waived.score.high = report.waived.score.low;
  CHECK(verdict(Gate{.min_score = 70}, run(), report) == Verdict::not_met);
}

TEST_CASE("findings refuse by severity, open ones leave it open") {
  constexpr auto kMet = Verdict::met;
  constexpr auto kNot = Verdict::not_met;
  constexpr auto kOpen = Verdict::undecided;
  struct Row {
    FailOn fail_on;
    Verdict failed[4];  // of a blocking, major, minor, info rule
    Verdict open[4];
  };
  for (const Row& row : {
           Row{FailOn::none,
               {kMet, kMet, kMet, kMet},
               {kMet, kMet, kMet, kMet}},
           Row{FailOn::blocking,
               {kNot, kMet, kMet, kMet},
               {kOpen, kMet, kMet, kMet}},
           Row{FailOn::major,
               {kNot, kNot, kMet, kMet},
               {kOpen, kOpen, kMet, kMet}},
           Row{FailOn::minor,
               {kNot, kNot, kNot, kMet},
               {kOpen, kOpen, kOpen, kMet}},
           Row{FailOn::unknown,
               {kNot, kNot, kNot, kMet},
               {kNot, kNot, kNot, kMet}},
       }) {
    const Gate gate{.fail_on = row.fail_on};
    CAPTURE(to_text(gate));
    for (std::uint32_t i = 0; i < 4; ++i) {
      CAPTURE(i);
      const auto of = [&](Outcome outcome) {
        return verdict(gate, run(), found(i, outcome));
      };
      CHECK(of(Outcome::fail) == row.failed[i]);
      CHECK(of(Outcome::unknown) == row.open[i]);
      CHECK(of(Outcome::error) == row.open[i]);
      for (const Outcome outcome :
           {Outcome::pass, Outcome::waived, Outcome::not_applicable,
            Outcome::not_yet_due}) {
        CHECK(of(outcome) == kMet);
      }
    }
  }
}

TEST_CASE("what cannot be met any more outweighs what is open") {
  Report report = found(0, Outcome::unknown);
  report.findings.push_back(Finding{.rule = 1, .outcome = Outcome::fail});
  CHECK(verdict(Gate{.fail_on = FailOn::major}, run(), report) ==
        Verdict::not_met);
  CHECK(verdict(Gate{.min_grade = "A", .fail_on = FailOn::major}, run(),
                report) == Verdict::not_met);
}

TEST_CASE("a batch exits with the worst of it") {
  using Verdicts = std::vector<Verdict>;
  const Verdict met = Verdict::met;
  const Verdict not_met = Verdict::not_met;
  const Verdict open = Verdict::undecided;
  CHECK(exit_status(0, Verdicts{}) == 0);
  CHECK(exit_status(0, Verdicts{met, met}) == 0);
  CHECK(exit_status(0, Verdicts{met, open, met}) == 2);
  CHECK(exit_status(0, Verdicts{open, not_met, open}) == 1);
  CHECK(exit_status(65, Verdicts{not_met, open}) == 65);
}

TEST_CASE("a gate reads back as it was asked") {
  CHECK(to_text(Gate{}) == "fail-on=blocking");
  CHECK(to_text(Gate{.min_grade = "B",
                     .min_score = Rational::parse("72.5"),
                     .fail_on = FailOn::none}) ==
        "min-grade=B min-score=72.5 fail-on=none");
  for (const char* name : {"none", "blocking", "major", "minor", "unknown"}) {
    CHECK(charta::name(*charta::find_fail_on(name)) == name);
  }
  CHECK_FALSE(charta::find_fail_on("Major"));
  CHECK_FALSE(charta::find_fail_on(""));
}
