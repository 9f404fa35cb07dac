// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"

namespace charta {
namespace {

constexpr const char* kNorth =
    "charta: 1\nkind: project\nproject: {id: nord, status: production}\n"
    "organisation: {type: commune, population: 900}\n"
    "data: {personal: false}\n";
constexpr const char* kSouth =
    "charta: 1\nkind: project\nproject: {id: sud, domain: water}\n"
    "organisation: {type: metropole, population: 600000}\n"
    "hosting: {operator: Nuage, location_countries: [FR]}\n";

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// Two projects, judged together and apart, in JSON Lines and in JSON.
class Bench {
 public:
  FakeConsole console{};

  Bench() {
    console.variables["CHARTA_LANG"] = "en";
    console.files["p/north.yaml"] = kNorth;
    console.files["p/south.yaml"] = kSouth;
    call({"audit", "p", "-f", "jsonl=all.jsonl", "-f", "json=all.json"});
    call({"audit", "p/north.yaml", "-f", "jsonl=north.jsonl"});
    call({"audit", "p/south.yaml", "-f", "json=south.json"});
  }
  ExitCode call(std::vector<std::string> words) {
    console.output.clear();
    console.errors.clear();
    return run_command(words, console);
  }
  ExitCode portfolio(std::vector<std::string> words) {
    words.insert(words.begin(), "portfolio");
    return call(std::move(words));
  }
  std::string json(std::vector<std::string> words) {
    words.insert(words.end(), {"-f", "json"});
    CHECK(portfolio(std::move(words)) == ExitCode::met);
    CHECK(console.errors.empty());
    return console.output;
  }
};

TEST_CASE("portfolio: runs and summaries add up to the same bytes") {
  Bench bench;
  const std::string whole = bench.json({"all.jsonl", "--facts", "p"});
  CHECK(bench.json({"north.jsonl", "south.json", "--facts", "p"}) == whole);
  CHECK(bench.json({"south.json", "north.jsonl", "--facts", "p"}) == whole);
  bench.console.files["s.json"] = bench.json({"south.json", "--facts", "p"});
  CHECK(bench.json({"s.json", "north.jsonl", "--facts", "p"}) == whole);
  bench.console.files["n.json"] = bench.json({"north.jsonl", "--facts", "p"});
  CHECK(bench.json({"s.json", "n.json"}) == whole);
  bench.console.files["all-again.json"] = whole;
  CHECK(bench.json({"all-again.json"}) == whole);
  CHECK(holds(whole, "\"facts\": \"file\""));
}

TEST_CASE("portfolio: dimensions come from facts, or are said to be missing") {
  Bench bench;
  const std::string lines = bench.json({"all.jsonl"});
  CHECK(holds(lines, "\"missing_dimensions\": [\"type\", \"population\""));
  const std::string read = bench.json({"all.json"});
  CHECK(holds(read, "\"facts\": \"run\""));
  CHECK(holds(read, "\"missing_dimensions\": [\"type\", \"department\""));
  const std::string facts =
      bench.json({"all.jsonl", "--facts", "p/south.yaml"});
  CHECK(holds(facts, "\"domain\": [\"water\"]"));
  CHECK(holds(facts, "\"group\": \"unavailable\""));
}

TEST_CASE("portfolio: every format, and a text without any") {
  Bench bench;
  CHECK(bench.portfolio({"all.jsonl", "--facts", "p", "-f", "html=b.html", "-f",
                         "xlsx=b.xlsx"}) == ExitCode::met);
  CHECK(bench.console.files["b.html"].starts_with("<!DOCTYPE html>"));
  CHECK(bench.console.files["b.xlsx"].starts_with("PK"));
  CHECK(bench.portfolio({"all.jsonl", "--project", "sud"}) == ExitCode::met);
  CHECK(holds(bench.console.output, "2 descriptors"));
  CHECK(holds(bench.console.output, "sud among the others"));
  CHECK(bench.portfolio({"all.jsonl", "--min-group", "2", "--lang", "fr"}) ==
        ExitCode::met);
  CHECK(holds(bench.console.output, "moins de 2 sont masqués"));
}

TEST_CASE("portfolio: what is wrong is said") {
  Bench bench;
  struct {
    std::vector<std::string> words;
    ExitCode code;
    const char* says;
  } const rows[] = {
      {{"absent.json"}, ExitCode::no_input, "absent.json"},
      {{"all.jsonl", "all.json"}, ExitCode::malformed, "judged by two"},
      {{"all.jsonl", "--project", "x"}, ExitCode::usage, "identifier"},
      {{"all.jsonl", "-f", "csv"}, ExitCode::usage, "csv"},
      {{"all.jsonl", "-f", "json", "-f", "text"},
       ExitCode::usage,
       "one format"},
      {{"all.jsonl", "--min-group", "1"}, ExitCode::usage, "from 2"},
      {{"all.jsonl", "--min-group", "few"}, ExitCode::usage, "few"},
      {{"all.jsonl", "--min-group", "3", "--project", "sud"},
       ExitCode::usage,
       "--min-group hides"},
      {{"p/north.yaml"}, ExitCode::malformed, "north.yaml"},
      {{"all.jsonl", "--facts", "nowhere"}, ExitCode::no_input, "nowhere"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.says);
    CHECK(bench.portfolio(row.words) == row.code);
    CHECK(holds(bench.console.errors, row.says));
    CHECK(bench.console.output.empty());
  }
}

TEST_CASE("portfolio: what is hidden is not added up") {
  Bench bench;
  bench.console.files["m.json"] = bench.json({"all.jsonl", "--min-group", "2"});
  CHECK(bench.portfolio({"m.json"}) == ExitCode::malformed);
  CHECK(holds(bench.console.errors, "cannot be added up"));
}

TEST_CASE("portfolio: a run that was cut, or of another day, is refused") {
  Bench bench;
  std::string& lines = bench.console.files["all.jsonl"];
  lines.resize(lines.rfind("{\"type\":\"summary\""));
  CHECK(bench.portfolio({"all.jsonl"}) == ExitCode::malformed);
  bench.call({"audit", "p/south.yaml", "--as-of", "2026-01-01", "-f",
              "jsonl=old.jsonl"});
  CHECK(bench.portfolio({"north.jsonl", "old.jsonl"}) == ExitCode::malformed);
  CHECK(holds(bench.console.errors, "old.jsonl"));
}

}  // namespace
}  // namespace charta
