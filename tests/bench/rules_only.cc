// SPDX-License-Identifier: EUPL-1.2
// rules_only CHARTER VOCABULARY LINES [search]: asks the rules of descriptors
// that are read and typed already, and prints nanoseconds a rule: the median
// and the least of the rounds. With `search`, the rules have to find their
// fields too, which typing notes else. What twenty/peers_rules.mjs measures of
// others.
#include <algorithm>
#include <chrono>
#include <deque>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "charta/audit/audit.h"
#include "charta/charter/load.h"
#include "charta/doc/read.h"

namespace {

using namespace charta;

// So few that their trees stay in the cache, as the only one of a batch does.
constexpr std::size_t kDescriptors = 32;
constexpr int kRounds = 200;
constexpr std::size_t kTurns = 10;

struct Ready {
  Document document;
  Descriptor descriptor{};
  std::vector<Value> found{};  // the descriptor's own; empty: to be searched
};

std::string file(const char* path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Stays where it is: documents view the texts.
struct Bench {
  Charter charter{};
  Brief brief{};
  KeyNames names{};
  FieldSlots slots{};
  std::optional<NamedFields> fields{};
  std::deque<Source> sources{};
  std::deque<Ready> all{};
  std::size_t failures = 0;

  bool add(const std::string& line, bool search) {
    sources.push_back({.name = "line", .text = line});
    auto document = read_document(sources.back(), Syntax::json, {}, &names);
    if (!document) return false;
    Ready& one = all.emplace_back(Ready{*std::move(document)});
    auto descriptor =
        read_descriptor(one.document, charter, {.fields = &*fields});
    if (!descriptor) return false;
    one.descriptor = *std::move(descriptor);
    if (search) {
      one.descriptor.found = {};
    } else {
      const auto values = one.descriptor.found.values;
      one.found.assign(values.begin(), values.end());
      one.descriptor.found.values = one.found;
    }
    return true;
  }
  void ask_all(cel::Facts& facts) {
    const auto holds = [&facts](const Expression& expression) {
      const Value value = expression.program.question(facts);
      return value.is(Kind::boolean) && value.boolean();
    };
    for (const Ready& one : all) {
      bind(brief, one.descriptor, facts);
      for (const RuleBrief& brief_of : brief.rules) {
        const Rule& rule = *brief_of.rule;
        if (rule.when && !holds(*rule.when)) continue;
        if (!holds(*rule.require)) ++failures;
      }
    }
  }
};

// Nanoseconds a rule of each round, sorted.
std::vector<double> measure(Bench& bench) {
  using Clock = std::chrono::steady_clock;
  cel::Facts facts(*bench.charter.engine);
  bench.ask_all(facts);
  const auto rules =
      static_cast<double>(kTurns * bench.all.size() * bench.brief.rules.size());
  std::vector<double> rounds;
  for (int i = 0; i < kRounds; ++i) {
    const auto begin = Clock::now();
    for (std::size_t turn = 0; turn < kTurns; ++turn) bench.ask_all(facts);
    const std::chrono::duration<double, std::nano> took = Clock::now() - begin;
    rounds.push_back(took.count() / rules);
  }
  std::ranges::sort(rounds);
  return rounds;
}

int run(char** words, bool search) {
  Bench bench;
  SourceSet files;
  files["charter.yaml"].source = {.name = "charter.yaml",
                                  .text = file(words[1])};
  files["vocabulary.yaml"].source = {.name = "vocabulary.yaml",
                                     .text = file(words[2])};
  auto charter = load_charter(files, "charter.yaml");
  if (!charter) return 1;
  bench.charter = *std::move(charter);
  bench.slots = FieldSlots(bench.charter.tree, *bench.charter.engine);
  bench.fields.emplace(bench.slots);
  bench.brief = prepare(bench.charter, {.as_of = *parse_day("2026-11-23")});
  std::ifstream in(words[3]);
  for (std::string line;
       bench.all.size() < kDescriptors && std::getline(in, line);) {
    if (!bench.add(line, search)) return 1;
  }
  const std::vector<double> rounds = measure(bench);
  std::cout << rounds[rounds.size() / 2] << ' ' << rounds.front() << '\n';
  return bench.failures > 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  if (count == 4 || count == 5) return run(words, count == 5);
  std::cerr << "usage: rules_only CHARTER VOCABULARY LINES [search]\n";
  return 64;
}
