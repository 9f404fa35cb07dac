// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string write(const Run& run) {
  std::string out;
  find_formatter("tap")->write(run, {}, out);
  return out;
}

bool holds(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("TAP") { check_golden("batch.tap", write(sample_batch())); }

TEST_CASE("each outcome has its point; only a pass passes") {
  const std::string text = write(sample_run());
  CHECK(holds(text,
              "\nnot ok 1 - cantines: SOV-01 Hosting within the EEA "
              "# TODO Unknown\n"));
  CHECK(holds(text, "\nok 2 - cantines: SOV-02 Tested exit plan\n"));
  CHECK(holds(text, "\nnot ok 3 - cantines: SOV-03"));
  CHECK(holds(text,
              "\nok 6 - cantines: LEG-03 Registration of high-risk "
              "systems # SKIP Not yet due\n"));
  CHECK(holds(text, "LEG-04 Human review # SKIP Not applicable\n"));
  CHECK(holds(text, "\nnot ok 8 - cantines: LEG-05 Measured energy\n"));
  CHECK(holds(text,
              "\nnot ok 9 - cantines: LEG-06 Notice to the public "
              "# TODO Waived\n"));
  CHECK(text.ends_with("\n1..9\n"));
}

TEST_CASE("a gate that refuses the unknown gets a failure") {
  Run run = sample_run();
  run.gate = "fail-on=unknown";
  CHECK(holds(write(run),
              "\nnot ok 1 - cantines: SOV-01 Hosting within the "
              "EEA\n"));
}

TEST_CASE("a title cannot pass for a directive") {
  Run run = sample_run();
  run.rules[2].title.en = "x # TODO \\";
  CHECK(holds(write(run), "\nnot ok 3 - cantines: SOV-03 x \\# TODO \\\\\n"));
}

TEST_CASE("a run of nothing has a plan of nothing") {
  CHECK(write(Run{}).ends_with("\n1..0\n"));
}

}  // namespace
}  // namespace charta
