// SPDX-License-Identifier: EUPL-1.2
// Waivers: what they change, what they never change, what they warn of.
#include "charta/audit/waive.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Code;
using charta::Outcome;
using charta::Rational;
using charta::Waiver;
using sample::Audited;

namespace {

std::string rules() {
  return sample::rule(
             "LAW",
             "severity: blocking | force: law | require: data.personal") +
         sample::rule("OPEN", "require: dpia.done") +
         sample::rule("GOOD",
                      "principle: P2 | require: hosting.mode == 'own'") +
         sample::rule("LATER",
                      "principle: P2 | effective: {from: 2030-01-01} | "
                      "require: dpia.done");
}

constexpr const char* kFacts =
    "project: {id: x}\ndata: {personal: false}\nhosting: {mode: own}\n";

Waiver waiver(const char* rule, const char* date, const char* expires,
              const char* descriptor = "x") {
  return {.rule = rule,
          .descriptor = descriptor,
          .reason = "because",
          .who = "DPO",
          .date = sample::day(date),
          .expires = sample::day(expires)};
}

Audited audit(const std::vector<Waiver>& waivers) {
  static const charta::Charter charter = sample::charter(rules());
  return sample::audit(charter, kFacts, {.waivers = waivers});
}

std::vector<Code> codes(const std::vector<Waiver>& waivers) {
  const charta::Terms terms{.as_of = sample::today(), .waivers = waivers};
  charta::WaiverTally tally(terms);
  tally.note(audit(waivers).report);
  std::vector<Code> out;
  for (const charta::Diagnostic& one : tally.warnings()) {
    CHECK(one.gravity == charta::Gravity::warning);
    out.push_back(one.code);
  }
  return out;
}

}  // namespace

TEST_CASE("a waiver changes the outcome, never what the rule came to") {
  const Audited plain = audit({});
  const Audited waived = audit({waiver("LAW", "2026-01-01", "2027-12-31")});
  const charta::Finding& finding = waived.finding("LAW");
  CHECK(finding.outcome == Outcome::waived);
  CHECK(finding.raw == Outcome::fail);
  REQUIRE(finding.waiver);
  CHECK(finding.waiver->who == "DPO");

  const charta::Report& report = waived.report;
  CHECK(report.raw.score.low == plain.report.raw.score.low);
  CHECK(report.raw.score.high == plain.report.raw.score.high);
  CHECK_FALSE(report.raw.compliant);
  CHECK(report.raw.grade_high == "C");
  CHECK(report.waived.compliant);
  CHECK(report.waived.grade_high == "A");
  CHECK(report.waived.score.low == Rational(75));
  CHECK(report.counts.waived == 1);
  CHECK(report.counts.fail == 0);
}

TEST_CASE("without waivers both scores are one") {
  const charta::Report report = audit({}).report;
  CHECK(report.waived.score.low == report.raw.score.low);
  CHECK(report.waived.grade_low == report.raw.grade_low);
  CHECK(report.waived.compliant == report.raw.compliant);
}

TEST_CASE("the days of a waiver are included, and warn") {
  struct Row {
    const char* name;
    std::vector<Waiver> waivers;
    Outcome law;
    std::vector<Code> codes;
  };
  for (const Row& row : std::vector<Row>{
           {"in force",
            {waiver("LAW", "2026-01-01", "2026-12-24")},
            Outcome::waived,
            {}},
           {"30 days left",
            {waiver("LAW", "2026-01-01", "2026-12-23")},
            Outcome::waived,
            {Code::waiver_ends_soon}},
           {"last day",
            {waiver("LAW", "2026-01-01", "2026-11-23")},
            Outcome::waived,
            {Code::waiver_ends_soon}},
           {"ended",
            {waiver("LAW", "2026-01-01", "2026-11-22")},
            Outcome::fail,
            {Code::waiver_expired}},
           {"signed today",
            {waiver("LAW", "2026-11-23", "2027-11-23")},
            Outcome::waived,
            {}},
           {"not yet signed",
            {waiver("LAW", "2026-11-24", "2027-11-23")},
            Outcome::fail,
            {Code::waiver_not_begun}},
           {"another descriptor",
            {waiver("LAW", "2026-01-01", "2027-12-31", "y")},
            Outcome::fail,
            {Code::waiver_unmatched}},
           {"no such rule",
            {waiver("LAV", "2026-01-01", "2027-12-31")},
            Outcome::fail,
            {Code::waiver_unmatched}},
           {"the rule passes",
            {waiver("GOOD", "2026-01-01", "2027-12-31")},
            Outcome::fail,
            {Code::waiver_not_needed}},
           {"the rule is not due",
            {waiver("LATER", "2026-01-01", "2027-12-31")},
            Outcome::fail,
            {Code::waiver_not_needed}},
           {"the ended one does not hide the other",
            {waiver("LAW", "2026-01-01", "2026-02-01"),
             waiver("LAW", "2026-02-02", "2027-12-31")},
            Outcome::waived,
            {Code::waiver_expired}},
       }) {
    CAPTURE(row.name);
    const Audited audited = audit(row.waivers);
    CHECK(audited.finding("LAW").outcome == row.law);
    CHECK(audited.finding("GOOD").outcome == Outcome::pass);
    CHECK(audited.finding("LATER").outcome == Outcome::not_yet_due);
    CHECK(codes(row.waivers) == row.codes);
  }
}

TEST_CASE("an unknown rule can be waived, and is then not asked about") {
  const Audited audited = audit({waiver("OPEN", "2026-01-01", "2027-12-31")});
  CHECK(audited.finding("OPEN").outcome == Outcome::waived);
  CHECK(audited.finding("OPEN").raw == Outcome::unknown);
  CHECK(audited.report.questions.empty());
  CHECK(audit({}).report.questions.size() == 1);
}

TEST_CASE("of two waivers the one that ends last counts") {
  const std::vector<Waiver> both{waiver("LAW", "2026-01-01", "2028-01-01"),
                                 waiver("LAW", "2026-01-01", "2027-01-01")};
  CHECK(audit(both).finding("LAW").waiver->expires ==
        sample::day("2028-01-01"));
  const std::vector<Waiver> other{both[1], both[0]};
  CHECK(audit(other).finding("LAW").waiver->expires ==
        sample::day("2028-01-01"));
}
