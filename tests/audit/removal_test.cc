// SPDX-License-Identifier: EUPL-1.2
// The axioms over whole audits: random facts, of which some are taken away,
// shuffled, written otherwise. To add an axiom: a test case.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "audit/sample.h"

using charta::Finding;
using charta::Outcome;
using charta::Rational;
using charta::Report;
using charta::Rung;
using sample::Audited;

namespace {

constexpr int kCases = 400;

// Rules without has(): nothing in them is decided by an absence.
std::vector<std::string> rules() {
  std::vector<std::string> all;
  for (const char* keys :
       {"require: data.personal || dpia.done",
        "severity: blocking | force: law | when: data.personal | require: "
        "dpia.done && dpia.date < as_of",
        "severity: minor | require: hosting.countries.all(c, c in params.eea)",
        "principle: P2 | when: hosting.mode != 'own' | require: "
        "hosting.countries.exists(c, c == 'FR') | evidence: {at_least: "
        "documented}",
        "principle: P2 | levels: [{score: 1, when: energy.kwh < 1.0}, {score: "
        "0.5, when: \"energy.kwh < 10.0 || hosting.mode == 'own'\"}]",
        "principle: P2 | severity: info | require: data.basis == 'law'",
        "principle: P2 | severity: minor | require: data.transfers.all(t, "
        "t.clauses || t.country in params.eea) | evidence: {at_least: "
        "verified}",
        "when: variables.personal | require: data.basis in ['law', "
        "'consent']"}) {
    all.push_back(sample::rule("R" + std::to_string(all.size()), keys));
  }
  return all;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += part;
  return text;
}

// A fact as a line of the flat list from which descriptors are written.
struct Fact {
  const char* record;
  std::string entry;
};

std::string pick(std::mt19937_64& random,
                 const std::vector<std::string>& words) {
  return words[random() % words.size()];
}

std::vector<Fact> random_facts(std::mt19937_64& random) {
  const std::vector<std::string> truth{"true", "false"};
  const auto proof = [&](const std::string& path) {
    return Fact{"evidence", "\"" + path + "\": {\"status\": \"" +
                                pick(random, {"documented", "verified"}) +
                                "\", \"ref\": \"a\", \"by\": \"b\", \"date\": "
                                "\"2026-01-01\"}"};
  };
  return {
      {"data", "\"personal\": " + pick(random, truth)},
      {"data", "\"basis\": \"" + pick(random, {"law", "consent", "no"}) + "\""},
      {"data", "\"transfers\": [{\"country\": \"" + pick(random, {"FR", "US"}) +
                   "\", \"clauses\": " + pick(random, truth) + "}]"},
      {"dpia", "\"done\": " + pick(random, truth)},
      {"dpia",
       "\"date\": \"" + pick(random, {"2026-01-01", "2027-01-01"}) + "\""},
      {"hosting", "\"mode\": \"" + pick(random, {"own", "cloud"}) + "\""},
      {"hosting",
       "\"countries\": [\"" + pick(random, {"FR", "DE", "US"}) + "\"]"},
      {"energy", "\"kwh\": " + pick(random, {"0.5", "5", "50"})},
      proof("hosting"),
      proof("data.transfers"),
  };
}

// JSON, which YAML reads too.
std::string write(const std::vector<Fact>& facts) {
  std::string text = "{\"project\": {\"id\": \"x\"}";
  for (const char* record : {"data", "dpia", "hosting", "energy", "evidence"}) {
    std::string inside;
    for (const Fact& fact : facts) {
      if (std::string_view(fact.record) != record) continue;
      inside += (inside.empty() ? "" : ", ") + fact.entry;
    }
    if (!inside.empty()) {
      text += std::string(", \"") + record + "\": {" + inside + "}";
    }
  }
  return text + "}";
}

std::vector<Fact> some_of(std::vector<Fact> facts, std::mt19937_64& random) {
  std::erase_if(facts, [&](const Fact&) { return random() % 3 == 0; });
  return facts;
}

Rational low(const charta::Overall& overall) {
  return overall.score.assessed ? overall.score.low : Rational(0);
}

// What a reader of the report alone would add up.
charta::Score recomputed(const Audited& audited, Outcome Finding::*outcome) {
  charta::Score score;
  Rational all;
  for (std::uint32_t p = 0; p < audited.run.principles.size(); ++p) {
    Rational weight;
    Rational worst;
    Rational best;
    for (const Finding& finding : audited.report.findings) {
      const charta::RuleWords& rule = rule_of(audited.run, finding);
      const Outcome one = finding.*outcome;
      if (rule.principle != p || one == Outcome::not_applicable ||
          one == Outcome::not_yet_due || one == Outcome::waived) {
        continue;
      }
      weight = weight + rule.weight;
      worst = worst + rule.weight * finding.low;
      best = best + rule.weight * finding.high;
    }
    if (weight == 0) continue;
    const Rational& share = audited.run.principles[p].weight;
    all = all + share;
    score.low = score.low + share * worst / weight;
    score.high = score.high + share * best / weight;
  }
  score.assessed = all != 0;
  if (!score.assessed) return score;
  score.low = score.low / all * 100;
  score.high = score.high / all * 100;
  return score;
}

}  // namespace

TEST_CASE("taking evidence away never raises the guaranteed score") {
  const charta::Charter charter = sample::charter(joined(rules()));
  std::mt19937_64 random(1);
  for (int i = 0; i < kCases; ++i) {
    const std::vector<Fact> facts = random_facts(random);
    const std::string all = write(facts);
    const std::string some = write(some_of(facts, random));
    CAPTURE(all);
    CAPTURE(some);
    for (const Rung rung : {Rung::declared, Rung::documented}) {
      const charta::Terms terms{.assurance = rung};
      const Audited more = sample::audit(charter, all, terms);
      const Audited less = sample::audit(charter, some, terms);
      CHECK(low(less.report.raw) <= low(more.report.raw));
      CHECK(less.report.raw.grade_low >= more.report.raw.grade_low);
      for (std::size_t k = 0; k < less.report.findings.size(); ++k) {
        const Outcome outcome = less.report.findings[k].outcome;
        CAPTURE(k);
        CHECK((outcome == more.report.findings[k].outcome ||
               outcome == Outcome::unknown));
      }
    }
  }
}

TEST_CASE("a higher assurance never raises the guaranteed score") {
  const charta::Charter charter = sample::charter(joined(rules()));
  std::mt19937_64 random(2);
  for (int i = 0; i < kCases; ++i) {
    const std::string facts = write(some_of(random_facts(random), random));
    CAPTURE(facts);
    Rational before(100);
    for (const Rung rung : {Rung::declared, Rung::documented, Rung::verified}) {
      const Audited audited =
          sample::audit(charter, facts, {.assurance = rung});
      CHECK(low(audited.report.raw) <= before);
      before = low(audited.report.raw);
    }
  }
}

TEST_CASE("the order of keys and of rules is irrelevant") {
  const charta::Charter charter = sample::charter(joined(rules()));
  std::mt19937_64 random(3);
  std::vector<std::string> other_rules = rules();
  std::ranges::shuffle(other_rules, random);
  const charta::Charter other = sample::charter(joined(other_rules));
  for (int i = 0; i < kCases; ++i) {
    std::vector<Fact> facts = some_of(random_facts(random), random);
    const Audited one = sample::audit(charter, write(facts));
    std::ranges::shuffle(facts, random);
    const Audited two = sample::audit(other, write(facts));
    CHECK(one.report.raw.score.low == two.report.raw.score.low);
    CHECK(one.report.raw.score.high == two.report.raw.score.high);
    CHECK(one.report.raw.score.coverage == two.report.raw.score.coverage);
    REQUIRE(one.report.questions.size() == two.report.questions.size());
    for (std::size_t k = 0; k < one.report.questions.size(); ++k) {
      CHECK(one.report.questions[k].path == two.report.questions[k].path);
    }
    for (const Finding& finding : one.report.findings) {
      const Finding& twin = two.finding(rule_of(one.run, finding).id);
      CHECK(finding.outcome == twin.outcome);
      CHECK(finding.missing == twin.missing);
    }
  }
}

TEST_CASE("a report suffices to recompute both of its scores") {
  const charta::Charter charter = sample::charter(joined(rules()));
  std::mt19937_64 random(4);
  for (int i = 0; i < kCases; ++i) {
    const std::string facts = write(some_of(random_facts(random), random));
    std::vector<charta::Waiver> waivers;
    for (std::size_t k = 0; k < rules().size(); ++k) {
      if (random() % 4 != 0) continue;
      waivers.push_back({.rule = "R" + std::to_string(k),
                         .descriptor = "x",
                         .date = sample::day("2026-01-01"),
                         .expires = sample::day("2027-01-01")});
    }
    const Audited plain = sample::audit(charter, facts);
    const Audited audited = sample::audit(charter, facts, {.waivers = waivers});
    const auto same = [](const charta::Score& a, const charta::Score& b) {
      return a.assessed == b.assessed && a.low == b.low && a.high == b.high;
    };
    const Report& report = audited.report;
    CHECK(same(report.raw.score, recomputed(audited, &Finding::raw)));
    CHECK(same(report.waived.score, recomputed(audited, &Finding::outcome)));
    // Waiving never touches the raw score.
    CHECK(same(report.raw.score, plain.report.raw.score));
    CHECK(report.raw.compliant == plain.report.raw.compliant);
  }
}

TEST_CASE("every reported path is really missing") {
  const charta::Charter charter = sample::charter(joined(rules()));
  std::mt19937_64 random(5);
  for (int i = 0; i < kCases; ++i) {
    const std::string facts = write(some_of(random_facts(random), random));
    const Audited audited = sample::audit(charter, facts);
    for (const Finding& finding : audited.report.findings) {
      CHECK(std::ranges::is_sorted(finding.missing));
      for (const std::string& path : finding.missing) {
        const auto at = std::ranges::find(audited.run.paths, path,
                                          &charta::PathWords::path);
        REQUIRE(at != audited.run.paths.end());
        const auto number =
            static_cast<std::size_t>(at - audited.run.paths.begin());
        CHECK_FALSE(audited.report.readings[number].present);
      }
      const bool open = finding.outcome == Outcome::unknown;
      const bool reasons =
          !finding.missing.empty() || !finding.weak_evidence.empty();
      CHECK(open == reasons);
    }
  }
}
