// SPDX-License-Identifier: EUPL-1.2
// Comparison with a file of golden output; CHARTA_UPDATE=1 rewrites it.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace charta {

inline std::string read_golden(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Fails, with the name, when the text is not what the file holds.
inline void check_golden(const std::string& name, const std::string& text) {
  const std::string path =
      std::string(CHARTA_SOURCE_DIR) + "/tests/report/golden/" + name;
  const char* update = std::getenv("CHARTA_UPDATE");
  if (update != nullptr && *update != '\0') {
    std::ofstream(path, std::ios::binary) << text;
  }
  CAPTURE(name);
  CHECK(text == read_golden(path));
}

}  // namespace charta
