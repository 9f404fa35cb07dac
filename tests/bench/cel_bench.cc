// SPDX-License-Identifier: EUPL-1.2
// One evaluation of five rules of growing size (E1 to E5) and of a few more, on
// a descriptor of 64 leaves; the pattern of E3 by itself; filling the slots.
// `cel_bench --peers` prints expressions and descriptor for peers/peers.mjs.
#include <benchmark/benchmark.h>

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "cel/tree.h"
#include "charta/cel/program.h"
#include "charta/cel/regex.h"
#include "charta/value/show.h"

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

struct Case {
  const char* name;
  const char* expression;
};

constexpr Case kCases[] = {
    {"cel/E1", "license.spdx == 'MIT'"},
    {"cel/E2",
     "(license.spdx == 'GPL' || hosting.country == 'FR') && "
     "(tests.coverage >= 80 || tests.count == 1)"},
    {"cel/E3",
     "has(repository.url) && repository.url.matches("
     "r'^https://(git|www)\\.[a-z0-9.-]+/')"},
    {"cel/E4",
     "dependencies.all(d, d.license in ['MIT', 'BSD', 'Apache-2.0'] && "
     "!d.deprecated)"},
    {"cel/E5",
     "owners.exists(o, o.role == 'owner') && "
     "repository.url.startsWith('https://') && "
     "(size(dependencies) > 3 ? tests.ratio >= 0.5 : tests.count > 5)"},
    {"cel/simple", "hosting.country == 'FR'"},
    {"cel/four_terms",
     "hosting.country == 'FR' && hosting.score >= 80 && tests.ratio > 0.2 && "
     "license.osi"},
    {"cel/all_of_four", "dependencies.all(d, !d.deprecated)"},
    {"cel/missing", "hosting.absent == 'x'"},
};

// For engines in other languages.
void print_peers() {
  std::string out = "{\"expressions\": {";
  for (const Case& one : kCases) {
    const std::string_view name(one.name);
    if (!name.starts_with("cel/E")) continue;
    if (!name.ends_with("E1")) out += ", ";
    show_json_string(name.substr(4), out);
    out += ": ";
    show_json_string(one.expression, out);
  }
  std::cout << out << "}, \"descriptor\": " << descriptor() << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "--peers") {
    print_peers();
    return 0;
  }
  for (const Case& one : kCases) {
    benchmark::RegisterBenchmark(one.name, ask, one.expression);
  }
  benchmark::RegisterBenchmark("cel/regex_alone", regex_alone);
  benchmark::RegisterBenchmark("cel/reset_and_fill", reset_and_fill);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
