// SPDX-License-Identifier: EUPL-1.2
// Files of expected trees, which are not part of the project: a test that needs
// them says that it was skipped where they are absent.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "json.h"

namespace charta::testing {

// The folder named by CHARTA_SHARED, else `../shared` of the source tree or of
// a folder above it; empty when there is none.
inline std::filesystem::path shared_folder() {
  if (const char* named = std::getenv("CHARTA_SHARED")) return named;
  std::filesystem::path at = CHARTA_SOURCE_DIR;
  for (; at.has_relative_path(); at = at.parent_path()) {
    if (std::filesystem::exists(at.parent_path() / "shared" / "cel")) {
      return at.parent_path() / "shared";
    }
  }
  return {};
}

// The JSON file `shared/cel/NAME`, or nothing after a word about it.
inline std::optional<nlohmann::json> golden(std::string_view name) {
  const std::filesystem::path folder = shared_folder();
  std::ifstream file(folder / "cel" / name);
  if (folder.empty() || !file) {
    MESSAGE("skipped: ../shared is absent");
    return std::nullopt;
  }
  return testing::parse_json(file);
}

}  // namespace charta::testing
