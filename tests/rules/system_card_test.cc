// SPDX-License-Identifier: EUPL-1.2
// A published Dutch system card, read as it stands and judged by the Dutch
// example charter: what a card says passes, what it leaves out is unknown.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include "cli/fake_console.h"
#include "command.h"
#include "json.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = CHARTA_SOURCE_DIR;

std::string read(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path card_path() {
  const char* set = std::getenv("CHARTA_SHARED");
  const fs::path shared =
      set != nullptr ? fs::path(set) : kSource / "../shared";
  return shared / "data/nl-task-registry/amt_system_test_card.yaml";
}

// The quoted text at a key of the first column; empty when there is none.
std::string field(const std::string& card, const std::string& key) {
  std::istringstream lines(card);
  const std::string begin = key + ": \"";
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(begin)) continue;
    return line.substr(begin.size(), line.rfind('"') - begin.size());
  }
  return "";
}

// How many items stand below a key of the first column.
int items(const std::string& card, const std::string& key) {
  std::istringstream lines(card);
  int count = 0;
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(' ')) inside = line.starts_with(key + ":");
    if (inside && line.starts_with("  - ")) ++count;
  }
  return count;
}

std::string list(int count) {
  std::string out = "[";
  for (int i = 0; i < count; ++i) out += (i == 0 ? "named" : ", named");
  return out + "]";
}

// What the card says and nothing else; its free text on human intervention is
// left to a reader.
std::string descriptor(const std::string& card) {
  const bool impactful =
      field(card, "publication_category") == "impactful_algorithms";
  std::string text = "charta: 1\nkind: project\nsystem:\n";
  if (field(card, "status") == "production") text += "  status: in_use\n";
  text += std::string("  impactful: ") + (impactful ? "true" : "false");
  text += "\ncard:\n  considerations: \"" + field(card, "considerations") +
          "\"\n  legal_base: " + list(items(card, "legal_base")) +
          "\n  external_providers: " + list(items(card, "external_providers")) +
          "\n";
  return text;
}

TEST_CASE("a Dutch system card, rule by rule") {
  const std::string card = read(card_path());
  if (card.empty()) {
    MESSAGE("skipped: ../shared is absent");
    return;
  }
  FakeConsole console;
  for (const char* name : {"charter.yaml", "vocabulary.yaml", "rules.yaml",
                           "algoritmekader.yaml"}) {
    console.files[std::string("examples/nl-amt/") + name] =
        read(kSource / "examples/nl-amt" / name);
  }
  console.files["card.yaml"] = descriptor(card);
  run_command({"audit", "card.yaml", "-c", "examples/nl-amt/charter.yaml", "-f",
               "json"},
              console);
  CAPTURE(console.errors);
  const auto report = testing::parse_json(console.output);
  std::string outcomes;
  for (const auto& finding : report["reports"][0]["findings"]) {
    outcomes += finding["rule"].get<std::string>() + " " +
                finding["outcome"].get<std::string>() + "\n";
  }
  for (const char* said :
       {"NL-01 unknown", "NL-02 pass", "NL-07 unknown", "NL-09 not_applicable",
        "NL-10 unknown", "NL-11 not_applicable", "NL-12 pass"}) {
    CAPTURE(outcomes);
    CHECK(outcomes.find(std::string(said) + "\n") != std::string::npos);
  }
}

}  // namespace
}  // namespace charta
