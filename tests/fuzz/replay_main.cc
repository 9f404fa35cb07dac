// SPDX-License-Identifier: EUPL-1.2
// NAME_replay FILE|FOLDER...: the fuzzer on each file, without libFuzzer, and
// on each with its last byte cut and with each quarter of it gone.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "fuzz/fuzzer.h"

namespace {

namespace fs = std::filesystem;

int replay(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  fuzz(bytes);
  const std::size_t size = bytes.size();
  if (size == 0) return 1;
  fuzz(std::string_view(bytes).substr(0, size - 1));
  for (std::size_t i = 0; i < 4; ++i) {
    std::string holed = bytes;
    fuzz(holed.erase(i * size / 4, size / 4 + 1));
  }
  return 1;
}

}  // namespace

int main(int count, char** words) {
  int files = 0;
  for (int i = 1; i < count; ++i) {
    if (!fs::is_directory(words[i])) {
      files += replay(words[i]);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(words[i])) {
      if (entry.is_regular_file()) files += replay(entry.path());
    }
  }
  std::printf("%d files replayed\n", files);
  return files == 0 ? 1 : 0;
}
