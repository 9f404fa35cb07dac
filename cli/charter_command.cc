// SPDX-License-Identifier: EUPL-1.2
// charta charter check, charta charter test.
#include <fmt/format.h>

#include <algorithm>

#include "charta/audit/audit.h"
#include "charta/charter/cases.h"
#include "charta/charter/descriptor.h"
#include "charta/i18n/say.h"
#include "charter_source.h"
#include "commands.h"

namespace charta {
namespace {

constexpr Phrase kSound = {"{} {}: {} rules, {} fields, no fault\n",
                           "{} {} : {} règles, {} champs, aucune faute\n"};
constexpr Phrase kNoTests = {"there is no *.tests.yaml beside",
                             "il n’y a pas de *.tests.yaml à côté de"};
constexpr Phrase kTally = {"{} passed, {} failed\n", "{} passed, {} failed\n"};
constexpr Phrase kMismatch = {"{}:{}:{}: {}, {}: expected {}, got {}\n",
                              "{}:{}:{} : {}, {} : attendu {}, obtenu {}\n"};

// One case, judged.
struct Judged {
  std::string outcome{};
  std::vector<std::string> missing{};
};

// Charters are loaded anew for another day: dated params may differ.
class CaseRunner {
 public:
  CaseRunner(const CharterFiles& files, const LoadOptions& options)
      : files_(files), options_(options) {}

  Result<Judged> judge(RuleCase& rule_case) {
    if (auto ready = prepare(rule_case.as_of); !ready) {
      return faults(std::move(ready).error());
    }
    const auto rule =
        std::ranges::find(charter_->rules, rule_case.rule, &Rule::id);
    if (rule == charter_->rules.end()) return Judged{"no such rule", {}};
    auto descriptor = read_descriptor(
        rule_case.given, *charter_,
        {.as_of = rule_case.as_of, .kind = rule->levels.front()});
    if (!descriptor) return faults(std::move(descriptor).error());
    const Report report = audit(brief_, *descriptor, *facts_);
    return outcome_of(head_, report, rule_case.rule);
  }

 private:
  Result<void> prepare(Day day) {
    if (charter_ && day_ == day) return {};
    options_.as_of = day;
    facts_.reset();
    CHARTA_TRY(charter_, load_charter(files_.sources, files_.main, options_));
    facts_.emplace(*charter_->engine);
    brief_ = charta::prepare(*charter_, {.as_of = day});
    head_ = begin_run(brief_);
    day_ = day;
    return {};
  }

  static Judged outcome_of(const Run& head, const Report& report,
                           const std::string& rule) {
    for (const Finding& finding : report.findings) {
      if (head.rules[finding.rule].id != rule) continue;
      return {std::string(name(finding.raw)), finding.missing};
    }
    return {"not judged", {}};
  }

  const CharterFiles& files_;
  LoadOptions options_;
  std::optional<Charter> charter_{};
  std::optional<cel::Facts> facts_{};
  Brief brief_{};
  Run head_{};
  Day day_{};
};

bool agrees(const RuleCase& wanted, const Judged& got) {
  if (got.outcome != name(wanted.expect)) return false;
  return wanted.missing.empty() || wanted.missing == got.missing;
}

std::string shown(std::string_view outcome,
                  const std::vector<std::string>& missing) {
  if (missing.empty()) return std::string(outcome);
  return fmt::format("{} [{}]", outcome, fmt::join(missing, ", "));
}

struct CaseTally {
  std::size_t passed = 0;
  std::size_t failed = 0;
};

void run_cases(CaseRunner& runner, std::vector<RuleCase>& cases,
               const Arguments& arguments, Console& console, CaseTally& score) {
  for (RuleCase& wanted : cases) {
    const auto got = runner.judge(wanted);
    if (!got) refuse(arguments, console, got.error());
    if (got && agrees(wanted, *got)) {
      ++score.passed;
      continue;
    }
    ++score.failed;
    if (!got) continue;
    console.out(plain(fmt::format(
        fmt::runtime(kMismatch.in(arguments.language)), wanted.at.file,
        wanted.at.line, wanted.at.column, wanted.rule, wanted.name,
        shown(name(wanted.expect), wanted.missing),
        shown(got->outcome, got->missing))));
  }
}

std::string tests_of(const std::string& name) {
  constexpr std::string_view kEnding = ".yaml";
  if (!name.ends_with(kEnding)) return {};
  return name.substr(0, name.size() - kEnding.size()) + ".tests.yaml";
}

}  // namespace

ExitCode run_charter_check(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  const auto charter =
      open_charter(console, arguments, arguments.positional[0], *as_of);
  if (!charter) return refuse(arguments, console, charter.error());
  for (const Diagnostic& warning : charter->warnings) {
    console.err(say(arguments.language, warning));
  }
  console.out(fmt::format(fmt::runtime(kSound.in(arguments.language)),
                          charter->id, charter->version, charter->rules.size(),
                          charter->vocabulary.fields.size()));
  return ExitCode::met;
}

ExitCode run_charter_test(const Arguments& arguments, Console& console) {
  LoadOptions options;
  const auto files =
      read_charter_files(console, arguments.positional[0], options.limits);
  if (!files) return refuse(arguments, console, files.error());
  CaseRunner runner(*files, options);
  CaseTally score;
  for (const auto& [name, file] : files->sources) {
    const std::string path = files->prefix + tests_of(name);
    if (tests_of(name).empty() || !console.exists(path)) continue;
    auto text = read_all(console, path, options.limits.charter_bytes);
    if (!text) return refuse(arguments, console, text.error());
    const Source source{.name = path, .text = *std::move(text)};
    auto cases = read_cases(source, options.limits);
    if (!cases) return refuse(arguments, console, cases.error());
    run_cases(runner, *cases, arguments, console, score);
  }
  if (score.passed + score.failed == 0) {
    return refuse_usage(arguments, console, kNoTests, arguments.positional[0]);
  }
  console.out(fmt::format(fmt::runtime(kTally.in(arguments.language)),
                          score.passed, score.failed));
  return score.failed == 0 ? ExitCode::met : ExitCode::not_met;
}

}  // namespace charta
