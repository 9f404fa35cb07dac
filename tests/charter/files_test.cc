// SPDX-License-Identifier: EUPL-1.2
// Charters as they lie in folders: the shipped one loads without a fault, and
// hostile weights are each named.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "parts.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Every YAML file below a folder, by its path from there.
SourceSet files_below(const fs::path& root) {
  SourceSet set;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string name = fs::relative(entry.path(), root).generic_string();
    set[name] = CharterSource{.source = {name, read(entry.path())}};
  }
  return set;
}

// The folder of shared material, or nothing.
std::optional<fs::path> shared() {
  if (const char* told = std::getenv("CHARTA_SHARED")) return fs::path(told);
  for (fs::path at = CHARTA_SOURCE_DIR; at.has_relative_path();
       at = at.parent_path()) {
    if (fs::exists(at / "../shared")) return at / "../shared";
  }
  return {};
}

TEST_CASE("the starter charter loads without a fault") {
  const SourceSet set = files_below(fs::path(CHARTA_SOURCE_DIR) / "rules");
  const auto charter = load_charter(set, "essentiel/charter.yaml");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->rules.size() == 28);
  CHECK(brief(charter->warnings) == "");
}

TEST_CASE("each bad weight is named, and no good one") {
  const std::optional<fs::path> folder = shared();
  const fs::path path =
      folder ? *folder / "attacks/score/weights.yaml" : fs::path{};
  if (!fs::exists(path)) {
    MESSAGE("skipped: ../shared is absent");
    return;
  }
  SourceSet set;
  set["w.yaml"] = CharterSource{.source = {"w.yaml", read(path)}};
  const auto charter = load_charter(set, "w.yaml");
  REQUIRE_FALSE(charter.has_value());
  std::vector<std::string> named;
  for (const Diagnostic& fault : charter.error()) {
    if (fault.code == Code::bad_weight) named.push_back(fault.args.at(0));
  }
  CHECK(named == std::vector<std::string>{"-1", "0", ".nan", ".inf", "1e308",
                                          "1e308", "1e-320",
                                          "9223372036854775807", "5", "0"});
}

}  // namespace
}  // namespace charta
