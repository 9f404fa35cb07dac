// SPDX-License-Identifier: EUPL-1.2
// 37 scenarios that somebody else labelled with a risk class, described as we
// read them and judged by the full charter. docs/ai-act-scenarios.md says why
// we disagree where we do.
#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "cli/fake_console.h"
#include "command.h"
#include "json.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

// Our facts of a scenario, and the class that our rules then give.
struct Reading {
  std::string_view practices{};  // `?`: the text does not say
  std::string_view points{};     // of Annex III
  bool talks = false;            // to people
  bool generates = false;        // content
  std::string_view given{};      // the class
};

constexpr Reading practice(std::string_view which) {
  return {which, "", false, false, "prohibited"};
}
constexpr Reading point(std::string_view which) {
  return {"", which, false, false, "high-risk"};
}
constexpr Reading kOpen{"?", "", false, false, "open"};
constexpr Reading kTalks{"", "", true, false, "limited"};
constexpr Reading kGenerates{"", "", false, true, "limited"};
constexpr Reading kForecast{"", "", false, false, "minimal"};

// In the order of the file.
constexpr std::array kReadings = {
    practice("a"), practice("c"), practice("c"), practice("c"), kOpen,
    point("1a"),   point("1a"),   point("1a"),   point("1a"),   point("5a"),
    point("5b"),   point("5d"),   point("5c"),   point("5a"),   point("5a"),
    point("5a"),   point("5a"),   point("5a"),   point("2"),    point("5a"),
    point("5a"),   point("5d"),   kTalks,        kGenerates,    kForecast,
    kForecast,     kForecast,     kForecast,     kForecast,     kForecast,
    kForecast,     kGenerates,    kGenerates,    kGenerates,    kGenerates,
    kGenerates,    kGenerates};
// As docs/ai-act-scenarios.md counts them.
constexpr int kDisagreements = 18;

fs::path scenarios() {
  const char* set = std::getenv("CHARTA_SHARED");
  const fs::path shared = set != nullptr
                              ? fs::path(set)
                              : fs::path(CHARTA_SOURCE_DIR) / "../shared";
  return shared / "data/aiact/scenarios_public_sector_sample.json";
}

std::string word(bool truth) { return truth ? "true" : "false"; }

std::string descriptor(const Reading& reading) {
  std::string text =
      "charta: 1\nkind: project\nproject: {id: scenario, status: study}\n"
      "system:\n  is_ai_system: true\n  risk_class: minimal\n"
      "  art6_3_exemption: {claimed: false}\n  assistive_editing: false\n";
  text += "  annex_iii_points: [" + std::string(reading.points) + "]\n";
  if (reading.practices != "?") {
    text +=
        "  prohibited_practices: [" + std::string(reading.practices) + "]\n";
  }
  text += "  interacts_with_public: " + word(reading.talks) + "\n";
  text += "  generates_content: " + word(reading.generates) + "\n";
  return text;
}

std::string outcome(const nlohmann::json& report, std::string_view rule) {
  for (const auto& finding : report["reports"][0]["findings"]) {
    if (finding["rule"] == rule) return finding["outcome"];
  }
  return "";
}

// The class that follows from which duties apply.
std::string class_of(const Reading& reading) {
  FakeConsole console;
  console.files["s.yaml"] = descriptor(reading);
  run_command({"audit", "s.yaml", "-c", "fr-territoires", "--as-of",
               "2027-12-02", "-f", "json"},
              console);
  const auto report = testing::parse_json(console.output);
  if (outcome(report, "LEG-01") == "unknown") return "open";
  if (outcome(report, "LEG-01") == "fail") return "prohibited";
  if (outcome(report, "LEG-04") != "not_applicable") return "high-risk";
  const bool told = outcome(report, "TRA-05") != "not_applicable" ||
                    outcome(report, "TRA-06") != "not_applicable";
  return told ? "limited" : "minimal";
}

TEST_CASE("a described scenario gets the class of the duties that apply") {
  for (const Reading& reading : kReadings) {
    CAPTURE(std::string(reading.points));
    CHECK(class_of(reading) == reading.given);
  }
}

TEST_CASE("scenarios labelled by somebody else: agreements are counted") {
  std::ifstream in(scenarios());
  if (!in) {
    MESSAGE("skipped: ../shared is absent");
    return;
  }
  const auto file =
      testing::parse_json(std::string(std::istreambuf_iterator<char>(in), {}));
  const auto& data = file["data"];
  REQUIRE(data.size() == kReadings.size());
  int disagreements = 0;
  for (std::size_t i = 0; i < kReadings.size(); ++i) {
    if (data[i]["risk_level"] != kReadings[i].given) ++disagreements;
  }
  CHECK(disagreements == kDisagreements);
}

}  // namespace
}  // namespace charta
