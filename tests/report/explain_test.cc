// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/explain.h"

#include <doctest/doctest.h>

#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string explain(const Run& run, std::uint32_t rule, const Style& style) {
  Explanation explanation{.run = &run, .rule = rule};
  for (const Finding& finding : run.reports[0].findings) {
    if (finding.rule == rule) explanation.finding = &finding;
  }
  explanation.report = &run.reports[0];
  explanation.condition = {{"data.personal", "true", 0}};
  explanation.requirement = {{"dpia.done && dpia.signed", "false", 0},
                             {"dpia.done", "false", 1},
                             {"dpia.signed", "unknown: dpia.signed", 1}};
  std::string out;
  write_explanation(explanation, style, out);
  return out;
}

TEST_CASE("a failed rule is explained from text of law to remedy") {
  const Run run = sample_run();
  check_golden("explain.en.txt", explain(run, 3, {}));
  check_golden("explain.fr.txt",
               explain(run, 3, {.language = Language::french}));
}

TEST_CASE("a long sub-expression has its value below, and every line fits") {
  const Run run = sample_run();
  const std::string part = "hosting.location_countries.all(c, c in params.eea)";
  Explanation explanation{.run = &run, .rule = 3};
  for (const Finding& finding : run.reports[0].findings) {
    if (finding.rule == 3) explanation.finding = &finding;
  }
  explanation.report = &run.reports[0];
  explanation.requirement = {
      {part + " && " + part, "unknown(hosting.location_countries)", 0},
      {part, "unknown(hosting.location_countries)", 1},
      {"params.eea", "[]", 2}};
  std::string out;
  write_explanation(explanation, {}, out);
  const std::size_t begin = out.find("Step by step");
  REQUIRE(begin != std::string::npos);
  const std::string steps = out.substr(begin, out.find("\n\n", begin) - begin);
  CHECK(steps ==
        "Step by step\n"
        "  is it met?\n"
        "    hosting.location_countries.all(c, c in params.eea) &&\n"
        "    hosting.location_countries.all(c, c in params.eea)\n"
        "      = unknown(hosting.location_countries)\n"
        "      hosting.location_countries.all(c, c in params.eea)\n"
        "        = unknown(hosting.location_countries)\n"
        "        params.eea  = []");
}

TEST_CASE("a rule alone is explained without a descriptor") {
  const Run run = sample_head();
  std::string out;
  write_explanation({.run = &run, .rule = 2}, {}, out);
  check_golden("explain.rule.txt", out);
}

}  // namespace
}  // namespace charta
