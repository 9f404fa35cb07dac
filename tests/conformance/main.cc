// SPDX-License-Identifier: EUPL-1.2
// conformance_runner FILE...: runs public suites kept as JSON or JSON Lines.
// Prints what fails, closes with counts; exits with 1 when something failed.
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "charta/doc/read.h"
#include "charta/i18n/say.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

constexpr std::array kSuites = {
    Suite{owns_yaml, run_yaml},
    Suite{owns_json, run_json},
    Suite{owns_toml, run_toml},
    Suite{owns_cel, run_cel},
};

// Suites are ours: no limit but memory.
Limits limits() {
  Limits limits;
  limits.charter_bytes = limits.line_bytes = limits.scalar_bytes = 1U << 28U;
  limits.nodes = limits.keys_per_map = limits.documents = 1U << 28U;
  limits.document_arena_bytes = 1U << 30U;
  return limits;
}

struct Tally {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::size_t skipped = 0;

  void add(Outcome outcome) {
    passed += outcome == Outcome::passed ? 1 : 0;
    failed += outcome == Outcome::failed ? 1 : 0;
    skipped += outcome == Outcome::skipped ? 1 : 0;
  }
};

// All tests, and the parts of a suite that are told apart: each test, and the
// same when its expression is checked first.
struct Counts {
  struct Part {
    Tally all{};
    Tally checked{};
  };
  Tally all{};
  std::map<std::string_view, Part> parts{};
};

void count(const Verdict& verdict, Counts& counts) {
  counts.all.add(verdict.outcome);
  if (!verdict.part.empty()) {
    Counts::Part& part = counts.parts[verdict.part];
    part.all.add(verdict.outcome);
    part.checked.add(verdict.checked);
  }
  if (verdict.outcome == Outcome::failed) {
    std::cout << "FAILED " << verdict.name << ": " << verdict.why << "\n";
  }
}

void tell(const Tally& tally) {
  std::cout << tally.passed << " passed, " << tally.failed << " failed, "
            << tally.skipped << " skipped\n";
}

void tell_parts(const Counts& counts) {
  for (const auto& [name, part] : counts.parts) {
    std::cout << name << ": ";
    tell(part.all);
    if (part.checked.passed + part.checked.failed == 0) continue;
    std::cout << "  checked first: " << part.checked.passed << " passed, "
              << part.checked.failed << " failed, " << part.checked.skipped
              << " not to be checked\n";
  }
}

void run(const Result<Document>& record, Counts& counts) {
  if (!record) {
    for (const Diagnostic& diagnostic : record.error()) {
      std::cout << say(Language::english, diagnostic);
    }
    ++counts.all.failed;
    return;
  }
  const Map* map =
      record->root().is(Kind::map) ? &record->root().map() : nullptr;
  const auto suite = std::ranges::find_if(kSuites, [&](const Suite& known) {
    return map != nullptr && known.owns(*map);
  });
  if (suite == kSuites.end()) {
    std::cout << "FAILED " << record->source().name << ": of no known suite\n";
    ++counts.all.failed;
    return;
  }
  for (const Verdict& verdict : suite->run(*map)) count(verdict, counts);
}

bool run_file(const std::string& name, Counts& counts) {
  std::ifstream file(name, std::ios::binary);
  if (!file) return false;
  const Source source{.name = name,
                      .text = {std::istreambuf_iterator<char>(file), {}}};
  const Syntax syntax = syntax_of(name).value_or(Syntax::json);
  for (const auto& record : read_documents(source, syntax, limits())) {
    run(record, counts);
  }
  return true;
}

int run_all(std::span<char*> names) {
  Counts counts;
  for (const char* name : names) {
    if (run_file(name, counts)) continue;
    std::cout << "cannot read " << name << "\n";
    return 66;
  }
  tell_parts(counts);
  tell(counts.all);
  return counts.all.failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace charta::conformance

int main(int argc, char** argv) {
  const std::span<char*> names(argv + 1, argv + argc);
  return charta::conformance::run_all(names);
}
