// SPDX-License-Identifier: EUPL-1.2
// One evaluation of the expressions that reference/cel.md names E1 to E5, on a
// descriptor of 64 leaves; the pattern of E3 by itself; filling the slots.
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

#include "cel/tree.h"
#include "charta/cel/program.h"
#include "charta/cel/regex.h"

namespace {

using namespace charta;

constexpr const char* kPattern = "^https://(git|www)\\.[a-z0-9.-]+/";

std::string descriptor() {
  std::string json = R"({"license": {"spdx": "MIT", "osi": true},
    "hosting": {"country": "FR", "mode": "cloud", "score": 85},
    "tests": {"coverage": 85, "count": 10, "ratio": 0.5},
    "repository": {"url": "https://git.example.org/team/project"},
    "owners": [{"name": "ann", "role": "dev"}, {"name": "bob", "role": "owner"}],
    "dependencies": [
      {"name": "a", "license": "MIT", "deprecated": false},
      {"name": "b", "license": "BSD", "deprecated": false},
      {"name": "c", "license": "Apache-2.0", "deprecated": false},
      {"name": "d", "license": "MIT", "deprecated": false}],
    "filler": {)";
  for (int i = 0; i < 40; ++i) {
    json += (i == 0 ? "\"key" : ", \"key") + std::to_string(i) +
            "\": " + std::to_string(i);
  }
  return json + "}}";
}

// An engine and its facts over the descriptor.
struct Bench {
  testing::Tree tree{descriptor()};
  cel::Engine engine{environment()};
  cel::Facts facts{engine};
  std::vector<cel::Facts::Binding> bindings{};

  Bench() {
    for (const Entry& entry : tree.root().map().span()) {
      bindings.push_back({entry.key.text(), entry.value});
    }
    facts.reset(bindings);
  }
  cel::Environment environment() const {
    cel::Environment environment;
    for (const Entry& entry : tree.root().map().span()) {
      environment.variables.push_back({std::string(entry.key.text()), nullptr});
    }
    environment.limits.cost_per_descriptor = ~0ULL;
    return environment;
  }
};

void ask(benchmark::State& state, const char* expression) {
  Bench bench;
  const auto program = bench.engine.compile(expression);
  if (!program) return state.SkipWithError(expression);
  bench.facts.reset(bench.bindings);
  for (auto _ : state) {
    benchmark::DoNotOptimize(program->ask(bench.facts));
  }
}

void reset_and_fill(benchmark::State& state) {
  Bench bench;
  const auto program = bench.engine.compile(
      "license.spdx == 'x' || license.osi == false || hosting.country == 'x' ||"
      " hosting.mode == 'x' || hosting.score < 1 || tests.coverage < 1 ||"
      " tests.count < 1 || tests.ratio < 0.1 || repository.url == 'x' ||"
      " filler.key1 > 7 || filler.key39 < 1");
  for (auto _ : state) {
    bench.facts.reset(bench.bindings);
    benchmark::DoNotOptimize(program->ask(bench.facts));
  }
}

void regex_alone(benchmark::State& state) {
  const auto compiled = cel::Regex::compile(kPattern, {});
  const std::string text = "https://git.example.org/team/project";
  for (auto _ : state) {
    benchmark::DoNotOptimize(compiled.regex->matches(text));
  }
}

BENCHMARK_CAPTURE(ask, simple, "hosting.country == 'FR'");
BENCHMARK_CAPTURE(ask, E1, "license.spdx == 'MIT'");
BENCHMARK_CAPTURE(ask, E2,
                  "(license.spdx == 'GPL' || hosting.country == 'FR') && "
                  "(tests.coverage >= 80 || tests.count == 1)");
BENCHMARK_CAPTURE(ask, E3,
                  "has(repository.url) && repository.url.matches("
                  "r'^https://(git|www)\\.[a-z0-9.-]+/')");
BENCHMARK_CAPTURE(ask, E4,
                  "dependencies.all(d, d.license in ['MIT', 'BSD', "
                  "'Apache-2.0'] && !d.deprecated)");
BENCHMARK_CAPTURE(ask, E5,
                  "owners.exists(o, o.role == 'owner') && "
                  "repository.url.startsWith('https://') && "
                  "(size(dependencies) > 3 ? tests.ratio >= 0.5 : "
                  "tests.count > 5)");
BENCHMARK_CAPTURE(ask, four_terms,
                  "hosting.country == 'FR' && hosting.score >= 80 && "
                  "tests.ratio > 0.2 && license.osi");
BENCHMARK_CAPTURE(ask, all_of_four, "dependencies.all(d, !d.deprecated)");
BENCHMARK_CAPTURE(ask, missing, "hosting.absent == 'x'");
BENCHMARK(regex_alone);
BENCHMARK(reset_and_fill);

}  // namespace

BENCHMARK_MAIN();
