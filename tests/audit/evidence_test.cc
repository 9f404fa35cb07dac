// SPDX-License-Identifier: EUPL-1.2
// Rungs of evidence, of a rule and of a whole audit. To add a case: a row.
#include "charta/audit/evidence.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Finding;
using charta::Outcome;
using charta::Rung;
using charta::Stage;

namespace {

std::string rule(const std::string& require, const std::string& rung) {
  return sample::rule("R", "when: data.personal | require: \"" + require +
                               "\" | evidence: {at_least: " + rung + "}");
}

constexpr const char* kFacts =
    "data: {personal: true, basis: consent}\n"
    "dpia: {done: true}\nhosting: {mode: own}\n";

std::string proof(const std::string& path, const std::string& entry) {
  return "  " + path + ": {" + entry + "}\n";
}

std::string with(const std::string& proofs) {
  return std::string(kFacts) + "evidence:\n" + proofs;
}

std::string list(const std::vector<charta::WeakEvidence>& all) {
  std::string text;
  for (const charta::WeakEvidence& one : all) {
    text += one.path + " " + one.rung + " " + one.reason + ";";
  }
  return text;
}

constexpr const char* kDocumented = "status: documented, ref: a.pdf";
constexpr const char* kVerified =
    "status: verified, ref: a.pdf, by: DPO, date: 2026-03-02";

}  // namespace

TEST_CASE("a pass needs facts on the rung that its rule demands") {
  struct Row {
    const char* name;
    const char* require;
    const char* rung;
    std::string descriptor;
    Outcome outcome;
    const char* weak;
  };
  for (const Row& row : std::vector<Row>{
           {"declared is enough", "dpia.done", "declared", kFacts,
            Outcome::pass, ""},
           {"only declared", "dpia.done", "documented", kFacts,
            Outcome::unknown, "dpia.done declared ;"},
           {"documented", "dpia.done", "documented",
            with(proof("dpia.done", kDocumented)), Outcome::pass, ""},
           {"by the record above", "dpia.done", "documented",
            with(proof("dpia", kDocumented)), Outcome::pass, ""},
           {"verified is more", "dpia.done", "documented",
            with(proof("dpia.done", kVerified)), Outcome::pass, ""},
           {"documented is less", "dpia.done", "verified",
            with(proof("dpia.done", kDocumented)), Outcome::unknown,
            "dpia.done documented ;"},
           {"without its reference", "dpia.done", "documented",
            with(proof("dpia.done", "status: documented")), Outcome::unknown,
            "dpia.done declared no_reference;"},
           {"expired", "dpia.done", "documented",
            with(proof("dpia.done",
                       "status: documented, ref: a.pdf, expires: 2026-11-22")),
            Outcome::unknown, "dpia.done declared expired;"},
           {"on its last day", "dpia.done", "documented",
            with(proof("dpia.done",
                       "status: documented, ref: a.pdf, expires: 2026-11-23")),
            Outcome::pass, ""},
           {"another fact carries the pass",
            "dpia.done || hosting.mode == 'own'", "documented",
            with(proof("hosting.mode", kDocumented)), Outcome::pass, ""},
           {"both facts are needed", "dpia.done && hosting.mode == 'own'",
            "documented", with(proof("hosting.mode", kDocumented)),
            Outcome::unknown, "dpia.done declared ;"},
           {"a failure needs no proof", "!dpia.done", "verified", kFacts,
            Outcome::fail, ""},
           {"the condition is not asked to prove", "data.basis == 'consent'",
            "documented", with(proof("data.basis", kDocumented)), Outcome::pass,
            ""},
       }) {
    CAPTURE(row.name);
    const charta::Charter charter =
        sample::charter(rule(row.require, row.rung));
    const sample::Audited audited = sample::audit(charter, row.descriptor);
    const Finding& finding = audited.finding("R");
    CHECK(finding.outcome == row.outcome);
    CHECK(list(finding.weak_evidence) == row.weak);
    if (row.outcome == Outcome::unknown) {
      CHECK(finding.stage == Stage::evidence);
      CHECK(finding.low == charta::Rational(0));
      CHECK(finding.high == charta::Rational(1));
      CHECK(finding.at.line == 2);
    }
  }
}

TEST_CASE("what is missing beside a doubted fact is still missing") {
  const charta::Charter charter = sample::charter(
      rule("data.basis == 'consent' || dpia.date > as_of", "documented"));
  const sample::Audited audited = sample::audit(charter, kFacts);
  const Finding& finding = audited.finding("R");
  CHECK(finding.outcome == Outcome::unknown);
  CHECK(finding.missing == std::vector<std::string>{"dpia.date"});
  CHECK(list(finding.weak_evidence) == "data.basis declared ;");
}

TEST_CASE("assurance demands its rung of conditions too") {
  const charta::Charter charter =
      sample::charter(rule("dpia.done", "declared"));
  const charta::Terms terms{.assurance = Rung::documented};
  const auto outcome = [&](const std::string& text) {
    return sample::audit(charter, text, terms).finding("R").outcome;
  };
  CHECK(outcome(kFacts) == Outcome::unknown);
  CHECK(outcome(with(proof("dpia.done", kDocumented))) == Outcome::unknown);
  CHECK(outcome(with(proof("dpia.done", kDocumented) +
                     proof("data.personal", kVerified))) == Outcome::pass);
  // Nobody leaves the denominator on a mere declaration.
  CHECK(outcome("data: {personal: false}") == Outcome::unknown);
  CHECK(outcome("data: {personal: false}\nevidence:\n" +
                proof("data.personal", kDocumented)) ==
        Outcome::not_applicable);
  CHECK(outcome("data: {personal: true}\ndpia: {done: false}") ==
        Outcome::fail);
}

TEST_CASE("rungs of several rules do not meet") {
  std::string rules;
  for (const char* id : {"A", "B", "C"}) {
    const std::string rung = *id == 'A'   ? "verified"
                             : *id == 'B' ? "documented"
                                          : "declared";
    rules += sample::rule(
        id, "require: dpia.done | evidence: {at_least: " + rung + "}");
  }
  const charta::Charter charter = sample::charter(rules);
  const sample::Audited audited =
      sample::audit(charter, with(proof("dpia.done", kDocumented)));
  CHECK(audited.finding("A").outcome == Outcome::unknown);
  CHECK(audited.finding("B").outcome == Outcome::pass);
  CHECK(audited.finding("C").outcome == Outcome::pass);
}
