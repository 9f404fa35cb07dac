// SPDX-License-Identifier: EUPL-1.2
// Reports made at random for the sample charter, and descriptors beside them.
#pragma once

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "charta/doc/read.h"
#include "charta/portfolio/gathering.h"
#include "charta/portfolio/json.h"
#include "report/sample.h"

namespace charta {

struct MadeReport {
  Report report{};
  Verdict verdict = Verdict::undecided;
  std::string facts{};  // a descriptor in JSON
};

class Makings {
 public:
  explicit Makings(std::uint64_t seed) : random_(seed) {}

  std::uint64_t below(std::uint64_t n) { return random_() % n; }

  MadeReport make(int number) {
    constexpr std::array kTypes = {"commune", "metropole", "cc", "unknown"};
    constexpr std::array kHosts = {"Nuage A", "Nuage B", "<b>C</b>"};
    MadeReport made;
    Report& report = made.report;
    report.id = "p" + std::to_string(number);
    report.name = "Projet " + std::to_string(number);
    report.kind = "project";
    report.sources = {{.name = "projects.jsonl",
                       .sha256 = "digest" + std::to_string(number),
                       .line = static_cast<std::uint32_t>(number + 1)}};
    fill(report);
    made.verdict = static_cast<Verdict>(below(3));
    made.facts = "{\"project\":{\"id\":\"" + report.id +
                 "\"},\"organisation\":{\"type\":\"" +
                 kTypes[below(kTypes.size())] +
                 "\",\"population\":" + std::to_string(below(200'000)) +
                 "},\"hosting\":{\"operator\":\"" +
                 kHosts[below(kHosts.size())] + "\"}}";
    return made;
  }

 private:
  Score score() {
    const auto low = static_cast<std::int64_t>(below(60));
    const auto part = static_cast<std::int64_t>(7 + below(90));
    const Rational from = Rational::of(low * part + 1, part);
    return {.assessed = true,
            .low = from,
            .high = from + Rational(static_cast<std::int64_t>(below(30))),
            .coverage = Rational::of(1, part)};
  }

  void fill(Report& report) {
    const Run head = sample_head();
    report.raw.score = score();
    report.raw.grade_low = head.grades[1 + below(2)].id;
    report.raw.grade_high = head.grades[below(2)].id;
    report.raw.compliant = below(3) != 0;
    report.raw.compliance_known = below(2) == 0;
    for (std::uint32_t i = 0; i < head.principles.size(); ++i) {
      report.principles.push_back({.principle = i, .raw = score()});
    }
    for (std::uint32_t i = 0; i < head.rules.size(); ++i) {
      const auto outcome = static_cast<Outcome>(below(kOutcomes - 1));
      report.findings.push_back(
          {.rule = i,
           .outcome = below(9) == 0 ? Outcome::waived : outcome,
           .raw = outcome});
      if (outcome == Outcome::unknown) {
        report.findings.back().missing = {"dpia.done", "a.b[3].c"};
      }
    }
  }

  std::mt19937_64 random_;
};

inline std::vector<MadeReport> made_reports(std::uint64_t seed, int count) {
  Makings makings(seed);
  std::vector<MadeReport> all;
  for (int i = 0; i < count; ++i) all.push_back(makings.make(i));
  return all;
}

inline void add_facts(FactBook& book, const std::string& json) {
  const Source source{.name = "facts.json", .text = json};
  const auto document = read_document(source, Syntax::json);
  REQUIRE(document.has_value());
  book.add(*document);
}

inline FactBook book_of(const std::vector<MadeReport>& all) {
  FactBook book;
  for (const MadeReport& made : all) add_facts(book, made.facts);
  return book;
}

inline Portfolio gathered(const std::vector<MadeReport>& all,
                          const FactBook& facts) {
  Gathering gathering(facts);
  const Run head = sample_head();
  REQUIRE(gathering.begin(head, "run").has_value());
  for (const MadeReport& made : all) {
    gathering.add(head, made.report, made.verdict);
  }
  auto portfolio = gathering.finish();
  REQUIRE(portfolio.has_value());
  return *std::move(portfolio);
}

inline std::string written(const Portfolio& portfolio,
                           const Showing& wanted = {}) {
  std::string out;
  write_portfolio_json(portfolio, dashboard_of(portfolio, wanted), out);
  return out;
}

}  // namespace charta
