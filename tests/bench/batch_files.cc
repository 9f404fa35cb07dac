// SPDX-License-Identifier: EUPL-1.2
// batch_files write COUNT FOLDER: so many YAML descriptors that all differ.
// batch_files jsonl COUNT: prints so many as JSON Lines, and outcomes differ.
// batch_files yaml-cpp FOLDER: reads each file of the folder by yaml-cpp, and
// does nothing with it: the least that a program built on yaml-cpp can take.
#include <yaml-cpp/yaml.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "bench/descriptors.h"
#include "bench/varied.h"

namespace {

namespace fs = std::filesystem;

int write(unsigned count, const fs::path& folder) {
  fs::create_directories(folder);
  for (unsigned n = 0; n < count; ++n) {
    std::ofstream out(folder / ("d" + std::to_string(n) + ".yaml"));
    out << charta::bench::yaml_descriptor(n);
    if (!out) return 1;
  }
  return 0;
}

int print_lines(unsigned count) {
  for (unsigned n = 0; n < count; ++n) std::cout << charta::bench::json_line(n);
  return std::cout.flush() ? 0 : 1;
}

int read_by_yaml_cpp(const fs::path& folder) {
  std::size_t keys = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    std::ifstream in(entry.path());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    keys += YAML::Load(text).size();
  }
  std::cout << keys << " keys\n";
  return keys > 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  const std::string mode = count > 1 ? words[1] : "";
  const auto number = [words] {
    return static_cast<unsigned>(std::strtoul(words[2], nullptr, 10));
  };
  if (mode == "write" && count == 4) return write(number(), words[3]);
  if (mode == "jsonl" && count == 3) return print_lines(number());
  if (mode == "yaml-cpp" && count == 3) return read_by_yaml_cpp(words[2]);
  std::cerr << "usage: batch_files write COUNT FOLDER | jsonl COUNT | "
               "yaml-cpp FOLDER\n";
  return 64;
}
