// SPDX-License-Identifier: EUPL-1.2
// Batches whole, in a world in memory: order, shards, merging, resuming.
#include "batch.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "command.h"
#include "fake_console.h"

using namespace charta;

namespace {

std::string descriptor(int number) {
  if (number % 13 == 5) return "{\"charta\": ";
  return "{\"charta\":1,\"kind\":\"project\",\"project\":{\"id\":\"p" +
         std::to_string(number) + "\"},\"hosting\":{\"location_countries\":[" +
         (number % 2 == 0 ? "\"FR\"" : "\"US\"") + "]}}";
}

// Files of all sorts, 60 descriptors in all.
void fill(FakeConsole& console) {
  for (int i = 0; i < 20; ++i) {
    console.files["in/c.jsonl"] += descriptor(i) + "\n";
    console.files["in/d" + std::to_string(10 + i) + ".json"] =
        descriptor(100 + i);
    console.files["in/e.yaml"] +=
        "---\n" + (i % 7 == 3 ? "a: [" : descriptor(200 + 13 * i)) + "\n";
  }
}

std::string judged(FakeConsole& console, std::vector<std::string> words) {
  words.insert(words.begin(), "audit");
  words.insert(words.end(), {"-f", "jsonl=run"});
  console.files.erase("run");
  run_command(words, console);
  return console.files["run"];
}

}  // namespace

TEST_CASE("any number of threads writes the same bytes") {
  FakeConsole console;
  fill(console);
  const std::string one = judged(console, {"in", "--jobs", "1"});
  CHECK(std::ranges::count(one, '\n') == 62);
  const std::string errors = std::exchange(console.errors, "");
  CHECK(judged(console, {"in", "--jobs", "5"}) == one);
  CHECK(console.errors == errors);
}

TEST_CASE("parts of a run merge to its bytes, in any order and grouping") {
  FakeConsole console;
  fill(console);
  const std::string whole = judged(console, {"in"});
  for (int i = 1; i <= 4; ++i) {
    const std::string part = std::to_string(i);
    console.files["p" + part] = judged(console, {"in", "--shard", part + "/4"});
  }
  const auto merge = [&console](std::vector<std::string> words,
                                const std::string& into) {
    words.insert(words.begin(), "merge");
    words.insert(words.end(), {"-o", into});
    return run_command(words, console);
  };
  CHECK(merge({"p4", "p2"}, "left") == ExitCode::met);
  CHECK(merge({"p3", "left", "p1"}, "all") == ExitCode::met);
  CHECK(console.files["all"] == whole);
  CHECK(merge({"p1", "left", "p2"}, "twice") == ExitCode::malformed);
  CHECK(merge({"p1", "all"}, "other") == ExitCode::malformed);
}

TEST_CASE("runs of random parts of the files merge to the bytes of one") {
  FakeConsole console;
  fill(console);
  const std::string whole = judged(console, {"in"});
  const std::vector<std::string> names = console.files_below("in").value();
  std::mt19937 random(7);
  for (int round = 0; round < 10; ++round) {
    std::vector<std::vector<std::string>> parts(3);
    for (const std::string& name : names) {
      parts[random() % parts.size()].push_back(name);
    }
    std::vector<std::string> words{"merge", "-o", "all"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i].empty()) continue;
      console.files["q" + std::to_string(i)] = judged(console, parts[i]);
      words.push_back("q" + std::to_string(i));
    }
    std::shuffle(words.begin() + 3, words.end(), random);
    run_command(words, console);
    CHECK(console.files["all"] == whole);
  }
}

TEST_CASE("a run that was cut anywhere goes on to the same bytes") {
  FakeConsole console;
  fill(console);
  const std::string whole = judged(console, {"in"});
  std::mt19937 random(11);
  for (int round = 0; round < 40; ++round) {
    console.files["run"] = whole.substr(0, random() % (whole.size() + 1));
    run_command({"audit", "in", "-f", "jsonl=run", "--resume"}, console);
    CHECK(console.files["run"] == whole);
  }
}

TEST_CASE("a run goes on only with what it was begun with") {
  FakeConsole console;
  fill(console);
  const std::string whole = judged(console, {"in"});
  std::size_t lines = 0;  // the head and two reports
  for (int i = 0; i < 3; ++i) lines = whole.find('\n', lines) + 1;
  const std::string cut = console.files["run"] = whole.substr(0, lines + 10);
  const auto resume = [&console](std::vector<std::string> more) {
    std::vector<std::string> words{"audit", "in", "-f", "jsonl=run",
                                   "--resume"};
    words.insert(words.end(), more.begin(), more.end());
    return run_command(words, console);
  };
  CHECK(resume({"--as-of", "2020-01-01"}) == ExitCode::malformed);
  console.files["in/c.jsonl"].insert(2, " ");
  CHECK(resume({}) == ExitCode::malformed);
  CHECK(console.files["run"] == cut);
}

TEST_CASE("waivers are told of as if nothing had been shared out") {
  FakeConsole console;
  fill(console);
  console.files["w.yaml"] =
      "waivers:\n"
      "  - {rule: SOV-01, descriptor: p1, reason: r, who: w, "
      "date: 2026-01-01, expires: 2026-12-01}\n"
      "  - {rule: SOV-01, descriptor: gone, reason: r, who: w, "
      "date: 2026-01-01, expires: 2027-12-31}\n";
  const std::string whole = judged(console, {"in", "--waivers", "w.yaml"});
  CHECK(whole.find("waiver_unmatched") != std::string::npos);
  console.files["p1"] =
      judged(console, {"in", "--waivers", "w.yaml", "--shard", "1/2"});
  console.files["p2"] =
      judged(console, {"in", "--waivers", "w.yaml", "--shard", "2/2"});
  run_command({"merge", "p2", "p1", "-o", "all"}, console);
  CHECK(console.files["all"] == whole);
  console.files["run"] = whole.substr(0, whole.size() / 2);
  run_command(
      {"audit", "in", "--waivers", "w.yaml", "-f", "jsonl=run", "--resume"},
      console);
  CHECK(console.files["run"] == whole);
}

TEST_CASE("a list names files by lines or by NUL") {
  FakeConsole console;
  fill(console);
  const std::string wanted = judged(console, {"in/d11.json", "in/c.jsonl"});
  console.files["list"] = "in/d11.json\r\n\nin/c.jsonl";
  CHECK(judged(console, {"--files-from", "list"}) == wanted);
  console.standard_input = std::string("in/d11.json\0in/c.jsonl\0", 23);
  CHECK(judged(console, {"--files-from", "-"}) == wanted);
  console.files["list"] = "";
  CHECK(run_command({"audit", "--files-from", "list"}, console) ==
        ExitCode::no_input);
}

TEST_CASE("what cannot be read is a fault of the run, not its end") {
  FakeConsole console;
  fill(console);
  const auto said = judged(console, {"gone.yaml", "in/d11.json"});
  CHECK(std::ranges::count(said, '\n') == 4);
  CHECK(said.find("\"code\":\"input_missing\"") != std::string::npos);
}
