// SPDX-License-Identifier: EUPL-1.2
// The embedded files are those of the source tree, byte for byte.
#include "rules/builtin.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace charta {

namespace {

namespace fs = std::filesystem;

const fs::path kRules = fs::path(CHARTA_SOURCE_DIR) / "rules";

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> names_on_disk() {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(kRules)) {
    const std::string name = entry.path().lexically_relative(kRules).string();
    if (name.ends_with(".yaml") && !name.ends_with(".tests.yaml")) {
      names.push_back(name);
    }
  }
  std::ranges::sort(names);
  return names;
}

TEST_CASE("every rule file is built in, and nothing else") {
  std::vector<std::string> names;
  for (const BuiltinFile& file : builtin_files()) {
    names.emplace_back(file.name);
  }
  CHECK(names == names_on_disk());
}

TEST_CASE("a built-in file has the bytes of its source") {
  for (const BuiltinFile& file : builtin_files()) {
    CAPTURE(file.name);
    CHECK(file.text == bytes_of(kRules / file.name));
  }
}

}  // namespace

}  // namespace charta
