// SPDX-License-Identifier: EUPL-1.2
// The real registers and cards beside the project: every record becomes a
// descriptor that the vocabulary knows and that no rule breaks on.
#include <doctest/doctest.h>

#include "doc/shared.h"
#include "family_console.h"

using namespace charta;

namespace {

struct Dataset {
  const char* format;
  std::vector<const char*> files;
  std::size_t written;
  std::vector<const char*> told{};
};

const Dataset kDatasets[] = {
    {"interconnectes", {"interconnectes/data.csv"}, 23, {"valid SIRET"}},
    {"interconnectes", {"interconnectes/bdd-beta-FICTIF-2025-01-13.csv"}, 10},
    {"nl-register",
     {"nl-register/vendor-records/Contec.json",
      "nl-register/vendor-records/PinkRoccade.json"},
     3},
    {"nl-register", {"nl-register/listing-2026-05-13.json"}, 1431},
    {"hugging-face",
     {"hf-model-cards/autotrain_scalar_emissions.README.head.md",
      "hf-model-cards/autotrain_fr_textclassif.README.head.md",
      "hf-model-cards/bigscience-bloom.md",
      "hf-model-cards/ign_flair-hub_lc-a.README.head.md",
      "hf-model-cards/fixture-sample_no_metadata.md",
      "hf-model-cards/fixture-sample_windows_line_breaks.md"},
     6,
     {"no front matter"}},
    {"cyclonedx", {"cyclonedx/valid-machine-learning-1.6.json"}, 1},
    {"cyclonedx",
     {"cyclonedx/valid-machine-learning-considerations-env-1.6.json",
      "cyclonedx/valid-machine-learning-considerations-env-1.7.json"},
     2,
     {"is 78050 kgCO2e/kWh"}},
    {"us-federal",
     {"us-federal/2025_individually_reported_sample200.csv"},
     200},
    {"us-federal",
     {"us-federal/2024_raw_v2_sample60_cp1252.csv"},
     60,
     {"read as windows-1252", "`7/16/1905` is outside"}},
    {"uk-atrs", {"uk-atrs/atrs_metadata_142.json"}, 142},
    {"amt",
     {"nl-task-registry/amt_system_test_card.yaml"},
     1,
     {"`2003-05-1` is not a date"}},
    {"codecarbon", {"environment/codecarbon-emissions-example.csv"}, 28},
};

void check_audit(const FakeConsole& imported, std::size_t written) {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  for (const auto& [name, text] : imported.files) {
    if (name.starts_with("out/")) console.files[name] = text;
  }
  REQUIRE(console.files.size() == written);
  run_command({"audit", "-c", "fr-territoires", "-f", "jsonl", "out"}, console);
  CHECK(console.errors.empty());
  CHECK_FALSE(holds(console.output, "\"outcome\":\"error\""));
  CHECK_FALSE(holds(console.output, "unknown_field"));
  CHECK_FALSE(holds(console.output, "\"type\":\"fault\""));
}

}  // namespace

TEST_CASE("the real records are imported whole, and audited without an error") {
  const std::string shared = shared_folder();
  if (shared.empty()) return;
  for (const Dataset& dataset : kDatasets) {
    CAPTURE(dataset.files.front());
    FakeConsole console;
    console.variables["CHARTA_LANG"] = "en";
    std::vector<std::string> words = {"import", dataset.format, "--output-dir",
                                      "out"};
    for (const char* name : dataset.files) {
      const auto source = load(shared + "/data/" + name);
      REQUIRE(source);
      console.files[name] = source->text;
      words.emplace_back(name);
    }
    CHECK(run_command(words, console) == ExitCode::met);
    CAPTURE(console.output);
    for (const char* part : dataset.told) CHECK(holds(console.errors, part));
    check_audit(console, dataset.written);
  }
}
