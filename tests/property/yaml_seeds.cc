// SPDX-License-Identifier: EUPL-1.2
#include "property/yaml_seeds.h"

#include <filesystem>

#include "charta/doc/read.h"
#include "conformance/suites.h"
#include "doc/shared.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongest = 600;

void add_suite(std::vector<std::string>& seeds) {
  const std::string shared = shared_folder();
  if (shared.empty()) return;
  const auto suite = load(shared + "/corpora/yaml-test-suite.jsonl");
  if (!suite) return;
  for (const auto& record : read_documents(*suite, Syntax::jsonl)) {
    if (!record) continue;
    const Value* in = record->root().map().find("in");
    seeds.push_back(conformance::bytes_of(in->map()));
  }
}

void add_folder(const std::string& name, std::vector<std::string>& seeds) {
  for (const auto& entry :
       fs::directory_iterator(std::string(CHARTA_SOURCE_DIR) + "/" + name)) {
    const auto source = load(entry.path().string());
    if (source && !source->text.empty()) {
      seeds.push_back(source->text.substr(0, kLongest));
    }
  }
}

}  // namespace

std::vector<std::string> yaml_seeds() {
  std::vector<std::string> seeds;
  add_suite(seeds);
  add_folder("tests/fuzz/seeds/yaml", seeds);
  add_folder("tests/cases/broken", seeds);
  return seeds;
}

std::vector<std::string_view> yaml_tokens() {
  return {": ",     ":",       "- ",      "-",  "? ",          "\n",  "\n\n",
          "  ",     " ",       "'",       "\"", "#",           " # ", "&a ",
          "*a",     "!t ",     "!!str ",  "|",  ">",           "|-",  ">+",
          "|2",     "[",       "]",       "{",  "}",           ",",   "---",
          "--- ",   "\n---\n", "\n...\n", "\t", "%YAML 1.2\n", "\\n", "\\",
          "\u00e9", "a",       "1",       "~",  "\r\n",        "@",   "`",
          "%"};
}

}  // namespace charta
