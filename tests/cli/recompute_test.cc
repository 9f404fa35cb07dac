// SPDX-License-Identifier: EUPL-1.2
// A JSON report is enough to compute its own score again: here by the formulas
// of docs/scoring.md and nothing of the library but fractions.
#include <doctest/doctest.h>

#include <map>

#include "charter_source.h"
#include "command.h"
#include "fake_console.h"
#include "made_descriptor.h"

using namespace charta;

namespace {

constexpr int kDescriptors = 60;

// `a/b` or `a`.
Rational fraction(const Json& text) {
  const std::string all = text.get<std::string>();
  const std::size_t slash = all.find('/');
  const Rational top = *Rational::parse(all.substr(0, slash));
  if (slash == std::string::npos) return top;
  return top / *Rational::parse(all.substr(slash + 1));
}

struct Sums {
  Rational weight{};
  Rational low{};
  Rational high{};
  Rational decided{};
};

// Weighted means of a principle's rules, then of the principles.
Sums total(const Json& run, const Json& report) {
  std::map<std::string, Sums> principles;
  std::map<std::string, Json> rules;
  for (const Json& rule : run["rules"]) rules[rule["id"]] = rule;
  for (const Json& finding : report["findings"]) {
    const std::string outcome = finding["raw"];
    const Json& rule = rules[finding["rule"]];
    const bool in_play = outcome == "pass" || outcome == "fail" ||
                         outcome == "unknown" || outcome == "error";
    if (!in_play || rule["severity"] == "info") continue;
    const Rational weight = fraction(rule["weight"]);
    const Rational low = fraction(finding["low"]);
    const Rational high = fraction(finding["high"]);
    Sums& sums = principles[rule["principle"]];
    sums.weight = sums.weight + weight;
    sums.low = sums.low + weight * low;
    sums.high = sums.high + weight * high;
    if (low == high) sums.decided = sums.decided + weight;
  }
  Sums all;
  for (const Json& principle : run["principles"]) {
    const Sums& own = principles[principle["id"]];
    if (own.weight == 0) continue;
    const Rational weight = fraction(principle["weight"]);
    all.weight = all.weight + weight;
    all.low = all.low + weight * own.low / own.weight;
    all.high = all.high + weight * own.high / own.weight;
    all.decided = all.decided + weight * own.decided / own.weight;
  }
  return all;
}

}  // namespace

TEST_CASE(
    "a report's score follows from its findings and the charter's weights") {
  FakeConsole console;
  for (const char* charter : {"essentiel", "fr-territoires"}) {
    const auto opened = open_charter(console, {}, charter, console.day);
    REQUIRE(opened);
    Maker maker(11);
    std::vector<std::string> words = {"audit", "-f", "json", "--charter",
                                      charter};
    for (int i = 0; i < kDescriptors; ++i) {
      const std::string name = "d" + std::to_string(i) + ".json";
      console.files[name] = maker.descriptor(opened->vocabulary, i).dump();
      words.push_back(name);
    }
    console.output.clear();
    run_command(words, console);
    const Json run = Json::parse(console.output);
    REQUIRE(run["reports"].size() == kDescriptors);
    for (const Json& report : run["reports"]) {
      CAPTURE(report["id"].dump());
      const Json& score = report["raw"]["score"];
      const Sums sums = total(run, report);
      REQUIRE(sums.weight > 0);
      CHECK(fraction(score["low"]["exact"]) == sums.low / sums.weight * 100);
      CHECK(fraction(score["high"]["exact"]) == sums.high / sums.weight * 100);
      CHECK(fraction(score["coverage"]["exact"]) == sums.decided / sums.weight);
    }
  }
}
