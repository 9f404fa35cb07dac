// SPDX-License-Identifier: EUPL-1.2
// Every rule of the built-in charters has its tests: a pass, a fail, an
// unknown, one where it does not apply, and its first and last days.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "charta/charter/cases.h"
#include "charta/charter/load.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(CHARTA_SOURCE_DIR) / "rules";

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Tested {
  std::set<std::string, std::less<>> outcomes{};
  std::set<Day> days{};
};

// The tests of every rule, and the files of every charter.
struct Content {
  SourceSet files{};
  std::map<std::string, Tested> rules{};

  Content() {
    for (const auto& entry : fs::recursive_directory_iterator(kFolder)) {
      const std::string name =
          entry.path().lexically_relative(kFolder).string();
      if (name.ends_with(".tests.yaml")) {
        add_tests({.name = name, .text = bytes_of(entry.path())});
      } else if (name.ends_with(".yaml")) {
        files[name] = {.source = {name, bytes_of(entry.path())}};
      }
    }
  }

  void add_tests(const Source& source) {
    const auto cases = read_cases(source);
    REQUIRE(cases);
    for (const RuleCase& one : *cases) {
      rules[one.rule].outcomes.emplace(name(one.expect));
      rules[one.rule].days.insert(one.as_of);
    }
  }
};

}  // namespace

TEST_CASE("every rule is tested with every outcome that it may have") {
  const Content content;
  for (const char* main :
       {"essentiel/charter.yaml", "fr-territoires/charter.yaml"}) {
    const auto charter = load_charter(content.files, main);
    REQUIRE(charter);
    for (const Rule& rule : charter->rules) {
      CAPTURE(rule.id);
      const auto tested = content.rules.find(rule.id);
      REQUIRE(tested != content.rules.end());
      const auto& [outcomes, days] = tested->second;
      for (const char* outcome : {"pass", "fail", "unknown"}) {
        CHECK(outcomes.contains(outcome));
      }
      CHECK((!rule.when || outcomes.contains("not_applicable")));
      CHECK((!rule.from || outcomes.contains("not_yet_due")));
      if (rule.from) CHECK(days.contains(*rule.from));
      if (rule.from) CHECK(days.contains(Day{rule.from->days - 1}));
      if (rule.until) CHECK(days.contains(Day{rule.until->days + 1}));
    }
  }
}

}  // namespace charta
