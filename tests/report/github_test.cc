// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <map>
#include <sstream>

#include "charta/report/formatter.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string write(const Run& run) {
  std::string out;
  find_formatter("github")->write(run, {}, out);
  return out;
}

// How many commands of each level.
std::map<std::string, int> levels(const std::string& text) {
  std::map<std::string, int> counts;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    ++counts[line.substr(0, line.find(' '))];
  }
  return counts;
}

TEST_CASE("failures by severity, errors as warnings, unknowns as notices") {
  const auto counts = levels(write(sample_run()));
  CHECK(counts == std::map<std::string, int>{
                      {"::error", 1}, {"::warning", 1}, {"::notice", 4}});
  Run run = sample_run();
  run.gate = "fail-on=unknown";
  CHECK(levels(write(run)).at("::warning") == 3);
}

TEST_CASE("ten of a level are shown, the gravest, and the rest counted") {
  Run run = sample_run();
  const Finding fail = run.reports[0].findings[3];
  run.reports[0].findings.insert(run.reports[0].findings.end(), 20, fail);
  run.faults = sample_batch().faults;
  const std::string text = write(run);
  CHECK(levels(text).at("::error") == 10);
  CHECK(text.starts_with("::error file=crèche.yaml,line=3,col=1,"));
  CHECK(text.find("%0A12 more findings are left out") != std::string::npos);
}

TEST_CASE("a run of nothing says so") {
  CHECK(write(Run{}) == "::notice title=charta::0 descriptors\n");
}

}  // namespace
}  // namespace charta
