// SPDX-License-Identifier: EUPL-1.2
// Our readers, which build the tree with places, beside those of others and
// beside read() of the bytes, on the same 64 descriptors of 3 KB. To add a
// reader: a function that reads one text, a line at the end.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>
#include <yaml.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/descriptors.h"
#include "bench/tomlpp.h"
#include "charta/doc/read.h"

namespace {

using namespace charta;

constexpr unsigned kDocuments = 64;

std::vector<Source> sources(std::string (*write)(unsigned)) {
  std::vector<Source> all;
  for (unsigned n = 0; n < kDocuments; ++n) {
    all.push_back({.name = "descriptor", .text = write(n)});
  }
  return all;
}

// Reads all documents once an iteration with `read`, which answers whether it
// could.
template <typename Read>
void measure(benchmark::State& state, const std::vector<Source>& all,
             const Read& read) {
  std::size_t bytes = 0;
  for (const Source& source : all) bytes += source.text.size();
  bool good = true;
  for (auto _ : state) {
    for (const Source& source : all) good = read(source) && good;
  }
  if (!good) state.SkipWithError("a document was refused");
  state.SetBytesProcessed(state.iterations() *
                          static_cast<std::int64_t>(bytes));
  state.SetItemsProcessed(
      static_cast<std::int64_t>(state.iterations() * kDocuments));
}

void ours(benchmark::State& state, Syntax syntax,
          std::string (*write)(unsigned)) {
  measure(state, sources(write), [&](const Source& source) {
    const Result<Document> document = read_document(source, syntax);
    benchmark::DoNotOptimize(document);
    return document.has_value();
  });
}

bool libyaml_events(const Source& source) {
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(
      &parser, reinterpret_cast<const unsigned char*>(source.text.data()),
      source.text.size());
  bool good = true;
  for (bool more = true; more && good;) {
    yaml_event_t event;
    good = yaml_parser_parse(&parser, &event) != 0;
    more = good && event.type != YAML_STREAM_END_EVENT;
    if (good) yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return good;
}

void yaml_charta(benchmark::State& state) {
  ours(state, Syntax::yaml, bench::yaml_descriptor);
}
void yaml_yaml_cpp(benchmark::State& state) {
  measure(state, sources(bench::yaml_descriptor),
          [](const Source& source) { return YAML::Load(source.text).IsMap(); });
}
void yaml_libyaml(benchmark::State& state) {
  measure(state, sources(bench::yaml_descriptor), libyaml_events);
}
void json_charta(benchmark::State& state) {
  ours(state, Syntax::json, bench::json_descriptor);
}
void json_nlohmann(benchmark::State& state) {
  measure(state, sources(bench::json_descriptor), [](const Source& source) {
    return nlohmann::json::parse(source.text).is_object();
  });
}
void json_simdjson(benchmark::State& state) {
  simdjson::dom::parser parser;
  measure(state, sources(bench::json_descriptor), [&](const Source& source) {
    return parser.parse(source.text).error() == simdjson::SUCCESS;
  });
}
void toml_charta(benchmark::State& state) {
  ours(state, Syntax::toml, bench::toml_descriptor);
}
void toml_tomlpp(benchmark::State& state) {
  measure(state, sources(bench::toml_descriptor), [](const Source& source) {
    return bench::tomlpp_reads(source.text);
  });
}

// open, read and close of each file, warm in the page cache.
void bytes_read(benchmark::State& state) {
  char name[] = "/tmp/charta-bench-XXXXXX";
  const int made = ::mkstemp(name);
  std::vector<Source> all = sources(bench::yaml_descriptor);
  const std::string text = all.front().text;
  for (Source& source : all) source.text = text;
  bool good = ::write(made, text.data(), text.size()) ==
              static_cast<ssize_t>(text.size());
  ::close(made);
  std::string buffer(text.size(), ' ');
  measure(state, all, [&](const Source&) {
    const int file = ::open(name, O_RDONLY | O_CLOEXEC);
    good = good && ::read(file, buffer.data(), buffer.size()) > 0;
    ::close(file);
    return good;
  });
  ::unlink(name);
}

BENCHMARK(yaml_charta)->Name("readers/yaml/charta");
BENCHMARK(yaml_libyaml)->Name("readers/yaml/libyaml_events");
BENCHMARK(yaml_yaml_cpp)->Name("readers/yaml/yaml-cpp_load");
BENCHMARK(json_charta)->Name("readers/json/charta");
BENCHMARK(json_nlohmann)->Name("readers/json/nlohmann");
BENCHMARK(json_simdjson)->Name("readers/json/simdjson_dom");
BENCHMARK(toml_charta)->Name("readers/toml/charta");
BENCHMARK(toml_tomlpp)->Name("readers/toml/toml++");
BENCHMARK(bytes_read)->Name("readers/bytes/read");

}  // namespace

BENCHMARK_MAIN();
