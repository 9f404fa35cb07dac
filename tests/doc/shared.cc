// SPDX-License-Identifier: EUPL-1.2
#include "doc/shared.h"

#include <cstdlib>
#include <filesystem>

namespace charta {

std::string shared_folder() {
  if (const char* told = std::getenv("CHARTA_SHARED")) return told;
  const std::filesystem::path beside =
      std::filesystem::path(CHARTA_SOURCE_DIR) / ".." / "shared";
  if (std::filesystem::exists(beside)) return beside.string();
  std::cout << "skipped: ../shared is absent\n";
  return {};
}

std::optional<Source> load(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  return Source{.name = path,
                .text = {std::istreambuf_iterator<char>(file), {}}};
}

}  // namespace charta
