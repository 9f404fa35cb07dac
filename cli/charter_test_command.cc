// SPDX-License-Identifier: EUPL-1.2
// charta charter test: the tests of a charter's rules, what they cover, and
// the mutants that they kill.
#include <fmt/core.h>

#include <algorithm>
#include <deque>

#include "charta/charter/cases.h"
#include "charta/i18n/say.h"
#include "charta/review/coverage.h"
#include "charta/review/mutants.h"
#include "charter_source.h"
#include "charter_test_words.h"
#include "commands.h"

namespace charta {
namespace {

constexpr Phrase kNoTests = {"there is no *.tests.yaml beside",
                             "il n’y a pas de *.tests.yaml à côté de"};
constexpr Phrase kBadScore = {"not a score of 0 to 100",
                              "ce n’est pas une note de 0 à 100"};

std::string tests_of(const std::string& name) {
  constexpr std::string_view kEnding = ".yaml";
  if (!name.ends_with(kEnding)) return {};
  return name.substr(0, name.size() - kEnding.size()) + ".tests.yaml";
}

// The tests beside a charter's files, each with the source that it views.
struct TestFiles {
  std::deque<Source> sources{};
  std::deque<std::vector<RuleCase>> cases{};

  Result<void> read(Console& console, const CharterFiles& files) {
    const Limits limits;
    for (const auto& [name, file] : files.sources) {
      const std::string path = files.prefix + tests_of(name);
      if (tests_of(name).empty() || !console.exists(path)) continue;
      CHARTA_TRY(std::string text,
                 read_all(console, path, limits.charter_bytes));
      sources.push_back({.name = path, .text = std::move(text)});
      CHARTA_TRY(auto read, read_cases(sources.back(), limits));
      cases.push_back(std::move(read));
    }
    return {};
  }
};

// Adds all tests; a test that cannot be judged fails.
void add_tests(TestFiles& files, Trial& trial, TestRun& run,
               const Arguments& arguments, Console& console) {
  for (std::vector<RuleCase>& cases : files.cases) {
    for (RuleCase& one : cases) {
      const auto added = trial.add(one);
      if (added && *added) continue;
      if (!added) refuse(arguments, console, added.error());
      if (added) run.orphans.push_back(&one);
      ++run.failed;
    }
  }
}

void judge_tests(Trial& trial, TestRun& run) {
  const std::vector<CaseVerdict> verdicts = trial.run();
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const Prepared& one = trial.prepared(trial.order()[i]);
    if (one.sound) {
      ++run.passed;
    } else {
      ++run.failed;
      run.mismatches.push_back({one.wanted, verdicts[i]});
    }
  }
}

// Percent, 0 to 100.
std::optional<Rational> wanted_score(const Arguments& arguments) {
  const auto text = arguments.one("--min-score");
  const auto score = Rational::parse(text.value_or("0"));
  if (!score || *score < Rational(0) || *score > Rational(100)) return {};
  return score;
}

ExitCode verdict_of(const TestRun& run, const Rational& wanted) {
  if (run.failed > 0) return ExitCode::not_met;
  if (!run.mutation) return ExitCode::met;
  const std::optional<Rational> score = run.mutation->score();
  const bool short_of = score && *score * Rational(100) < wanted;
  return short_of ? ExitCode::not_met : ExitCode::met;
}

}  // namespace

ExitCode run_charter_test(const Arguments& arguments, Console& console) {
  const auto wanted = wanted_score(arguments);
  if (!wanted) {
    return refuse_usage(arguments, console, kBadScore,
                        *arguments.one("--min-score"));
  }
  const auto files =
      read_charter_files(console, arguments.positional[0], Limits{});
  if (!files) return refuse(arguments, console, files.error());
  const auto charter = load_charter(files->sources, files->main);
  if (!charter) return refuse(arguments, console, charter.error());
  TestFiles tests;
  if (const auto read = tests.read(console, *files); !read) {
    return refuse(arguments, console, read.error());
  }
  Trial trial(*charter);
  TestRun run;
  add_tests(tests, trial, run, arguments, console);
  if (trial.order().empty() && run.failed == 0) {
    return refuse_usage(arguments, console, kNoTests, arguments.positional[0]);
  }
  judge_tests(trial, run);
  run.points = coverage(trial);
  if (arguments.has("--mutants") || arguments.one("--min-score")) {
    run.mutation = mutants_of(trial);
    try_mutants(trial, *run.mutation);
  }
  console.out(arguments.has("--json") ? json_of(run)
                                      : text_of(run, arguments.language));
  return verdict_of(run, *wanted);
}

}  // namespace charta
