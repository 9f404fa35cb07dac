// SPDX-License-Identifier: EUPL-1.2
// A line a finding: place, rule, what was not seen or not noticed.
#include "charter_test_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/json_writer.h"
#include "command.h"

namespace charta {
namespace {

constexpr Phrase kTally = {"{} passed, {} failed", "{} réussis, {} échoués"};
constexpr Phrase kMismatch = {"{}: {}, {}: expected {}, got {}",
                              "{}\u00a0: {}, {}\u00a0: attendu {}, obtenu {}"};
constexpr Phrase kNoRule = {"no such rule", "règle absente de la charte"};
constexpr Phrase kNotJudged = {"not judged", "pas jugé"};
constexpr Phrase kCoverage = {
    "coverage: {} of {} sub-expressions seen both ways ({} %)",
    "couverture\u00a0: {} sur {} sous-expressions vues dans les deux sens "
    "({}\u00a0%)"};
constexpr Phrase kNeverTrue = {
    "{}: {}: `{}` is never true",
    "{}\u00a0: {}\u00a0: «\u00a0{}\u00a0» n’est jamais vrai"};
constexpr Phrase kNeverFalse = {
    "{}: {}: `{}` is never false",
    "{}\u00a0: {}\u00a0: «\u00a0{}\u00a0» n’est jamais faux"};
constexpr Phrase kNeverTaken = {
    "{}: {}: `{}` is never taken",
    "{}\u00a0: {}\u00a0: «\u00a0{}\u00a0» n’est jamais pris"};
constexpr Phrase kMutants = {
    "mutants: {} killed, {} survived, {} equivalent; score {} %",
    "mutants\u00a0: {} tués, {} survivants, {} équivalents\u202f; note "
    "{}\u00a0%"};
constexpr Phrase kNoMutants = {"mutants: none", "mutants\u00a0: aucun"};
constexpr Phrase kSurvivor = {"{}: {}: {}: {} survived",
                              "{}\u00a0: {}\u00a0: {}\u00a0: {} survit"};
constexpr Phrase kWitness = {"    a test that would notice: {}",
                             "    un test qui le verrait\u00a0: {}"};
constexpr Phrase kReplaced = {"`{}` -> `{}`",
                              "«\u00a0{}\u00a0» → «\u00a0{}\u00a0»"};
constexpr Phrase kLeftOut = {"`{}` left out", "«\u00a0{}\u00a0» omis"};

template <typename... Args>
std::string in(Language language, const Phrase& phrase, Args&&... args) {
  return fmt::format(fmt::runtime(phrase.in(language)), args...);
}

// A line whose arguments may be anybody's text.
template <typename... Args>
std::string line(Language language, const Phrase& phrase, Args&&... args) {
  return plain(in(language, phrase, args...)) + "\n";
}

std::string shown(std::string_view outcome,
                  const std::vector<std::string>& missing) {
  if (missing.empty()) return std::string(outcome);
  return fmt::format("{} [{}]", outcome, fmt::join(missing, ", "));
}

std::string mismatch_text(const RuleCase& wanted, const std::string& got,
                          Language language) {
  return line(language, kMismatch, place(wanted.at), wanted.rule, wanted.name,
              shown(name(wanted.expect), wanted.missing), got);
}

std::string got_text(const CaseVerdict& got, Language language) {
  if (got.outcome.empty()) return std::string(kNotJudged.in(language));
  return shown(got.outcome, got.missing);
}

std::size_t seen(const std::vector<CoveragePoint>& points) {
  return static_cast<std::size_t>(
      std::ranges::count(points, true, &CoveragePoint::seen));
}

std::string percent(const Rational& share) {
  return (share * Rational(100)).floor(1);
}

std::string percent(std::size_t part, std::size_t whole) {
  if (whole == 0) return "100.0";
  return percent(Rational::of(static_cast<std::int64_t>(part),
                              static_cast<std::int64_t>(whole)));
}

const Phrase& words_of(Sight sight) {
  switch (sight) {
    case Sight::is_true:
      return kNeverTrue;
    case Sight::is_false:
      return kNeverFalse;
    case Sight::taken:
      break;
  }
  return kNeverTaken;
}

std::string coverage_text(const TestRun& run, Language language) {
  std::string out =
      line(language, kCoverage, seen(run.points), run.points.size(),
           percent(seen(run.points), run.points.size()));
  for (const CoveragePoint& point : run.points) {
    if (point.seen) continue;
    out += line(language, words_of(point.sight), place(point.at), point.owner,
                point.text);
  }
  return out;
}

std::string owner_of(const Mutant& mutant) {
  switch (mutant.patch.of) {
    case Patch::Of::variable:
      return "variables." + mutant.patch.name;
    case Patch::Of::param:
    case Patch::Of::param_from:
      return "params." + mutant.patch.name;
    case Patch::Of::nothing:
    case Patch::Of::when:
    case Patch::Of::require:
    case Patch::Of::level:
    case Patch::Of::score:
    case Patch::Of::from:
    case Patch::Of::until:
      break;
  }
  return mutant.patch.name;
}

std::string survivor_text(const Mutant& mutant, Language language) {
  const std::string change =
      mutant.after.empty()
          ? in(language, kLeftOut, mutant.before)
          : in(language, kReplaced, mutant.before, mutant.after);
  std::string out = line(language, kSurvivor, place(mutant.at),
                         owner_of(mutant), name(mutant.kind), change);
  if (!mutant.witness.empty()) out += line(language, kWitness, mutant.witness);
  return out;
}

std::string mutants_text(const MutationRun& run, Language language) {
  const std::optional<Rational> score = run.score();
  if (!score) return line(language, kNoMutants);
  std::string out = line(language, kMutants, run.count(Fate::killed),
                         run.count(Fate::survived), run.count(Fate::equivalent),
                         percent(*score));
  for (const Mutant& mutant : run.mutants) {
    if (mutant.fate == Fate::survived) out += survivor_text(mutant, language);
  }
  return out;
}

void write_place(JsonWriter& json, const Mark& at) {
  json.member("file", at.file);
  json.member("line", std::uint64_t{at.line});
  json.member("column", std::uint64_t{at.column});
}

void write_failure(JsonWriter& json, const RuleCase& wanted,
                   std::string_view got) {
  json.begin_object();
  write_place(json, wanted.at);
  json.member("rule", wanted.rule);
  json.member("name", wanted.name);
  json.member("expected", name(wanted.expect));
  json.optional("got", got);
  json.end_object();
}

void write_tests(JsonWriter& json, const TestRun& run) {
  json.key("tests");
  json.begin_object();
  json.member("passed", std::uint64_t{run.passed});
  json.member("failed", std::uint64_t{run.failed});
  json.key("failures");
  json.begin_array();
  for (const RuleCase* one : run.orphans) write_failure(json, *one, {});
  for (const CaseMismatch& one : run.mismatches) {
    write_failure(json, *one.wanted, one.got.outcome);
  }
  json.end_array();
  json.end_object();
}

void write_coverage(JsonWriter& json, const TestRun& run) {
  json.key("coverage");
  json.begin_object();
  json.member("points", std::uint64_t{run.points.size()});
  json.member("seen", std::uint64_t{seen(run.points)});
  json.member("percent", percent(seen(run.points), run.points.size()));
  json.key("missed");
  json.begin_array();
  for (const CoveragePoint& point : run.points) {
    if (point.seen) continue;
    json.begin_object();
    write_place(json, point.at);
    json.member("in", point.owner);
    json.member("expression", point.text);
    json.member("never", name(point.sight));
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_mutant(JsonWriter& json, const Mutant& mutant) {
  json.begin_object();
  write_place(json, mutant.at);
  json.member("in", owner_of(mutant));
  json.member("kind", name(mutant.kind));
  json.member("before", mutant.before);
  json.member("after", mutant.after);
  json.optional("witness", mutant.witness);
  json.end_object();
}

void write_mutants(JsonWriter& json, const MutationRun& run) {
  json.key("mutants");
  json.begin_object();
  for (const Fate fate : {Fate::killed, Fate::survived, Fate::equivalent}) {
    json.member(name(fate), std::uint64_t{run.count(fate)});
  }
  const std::optional<Rational> score = run.score();
  json.optional("score", score ? percent(*score) : std::string());
  json.key("survivors");
  json.begin_array();
  for (const Mutant& mutant : run.mutants) {
    if (mutant.fate == Fate::survived) write_mutant(json, mutant);
  }
  json.end_array();
  json.end_object();
}

}  // namespace

std::string text_of(const TestRun& run, Language language) {
  std::string out;
  for (const RuleCase* one : run.orphans) {
    out += mismatch_text(*one, std::string(kNoRule.in(language)), language);
  }
  for (const CaseMismatch& one : run.mismatches) {
    out += mismatch_text(*one.wanted, got_text(one.got, language), language);
  }
  out += line(language, kTally, run.passed, run.failed);
  out += coverage_text(run, language);
  if (run.mutation) out += mutants_text(*run.mutation, language);
  return out;
}

std::string json_of(const TestRun& run) {
  std::string out;
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  write_tests(json, run);
  write_coverage(json, run);
  if (run.mutation) write_mutants(json, *run.mutation);
  json.end_object();
  out += '\n';
  return out;
}

}  // namespace charta
