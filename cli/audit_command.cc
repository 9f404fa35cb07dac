// SPDX-License-Identifier: EUPL-1.2
// charta audit PATH…: read → load → judge → waive → score → write.
#include <fmt/format.h>

#include <algorithm>

#include "audit_session.h"
#include "charta/audit/gate.h"
#include "charta/i18n/say.h"
#include "commands.h"
#include "inputs.h"
#include "outputs.h"

namespace charta {
namespace {

constexpr Phrase kBadGrade = {"the charter has no grade",
                              "la charte n’a pas de classe"};
constexpr Phrase kBadScore = {"not a number of points from 0 to 100",
                              "ce n’est pas un nombre de points de 0 à 100"};

// What a gate asks that cannot be: which option, or nothing.
const Phrase* read_gate(const Arguments& arguments, const Charter& charter,
                        Gate& gate, std::string& wrong) {
  if (const auto name = arguments.one("--fail-on")) {
    gate.fail_on = *find_fail_on(*name);
  }
  if (const auto grade = arguments.one("--min-grade")) {
    gate.min_grade = wrong = *grade;
    const auto at = std::ranges::find(charter.grades, *grade, &Grade::id);
    if (at == charter.grades.end()) return &kBadGrade;
  }
  if (const auto points = arguments.one("--min-score")) {
    gate.min_score = Rational::parse(*points);
    wrong = *points;
    if (!gate.min_score || *gate.min_score < 0 || *gate.min_score > 100) {
      return &kBadScore;
    }
  }
  return nullptr;
}

// More than this many reports are a table without briefs.
constexpr std::size_t kFew = 9;

Outputs::Size size_of(const std::vector<InputFile>& files) {
  const bool stream = std::ranges::any_of(files, [](const InputFile& file) {
    return file.syntax == Syntax::jsonl;
  });
  if (stream || files.size() > kFew) return Outputs::Size::batch;
  return files.size() > 1 ? Outputs::Size::few : Outputs::Size::one;
}

// One batch: every descriptor that can be judged is judged.
class Batch {
 public:
  Batch(Session& session, const Gate& gate, Outputs& outputs,
        const Arguments& arguments, Console& console)
      : session_(session),
        gate_(gate),
        outputs_(outputs),
        arguments_(arguments),
        console_(console) {}

  void add(const InputFile& file) {
    DocumentStream stream(console_, file, Limits{});
    while (auto document = stream.next()) {
      auto report = document->has_value()
                        ? session_.judge(**document)
                        : Result<Report>(faults(document->error()));
      if (report) {
        keep(*std::move(report));
      } else {
        refuse_one(report.error());
      }
    }
  }

  ExitCode finish() {
    session_.finish();
    auto ended = outputs_.end(session_.run());
    if (!ended) note(refuse(arguments_, console_, ended.error()));
    const int status = exit_status(static_cast<int>(tool_error_), verdicts_);
    return static_cast<ExitCode>(status);
  }

 private:
  void keep(Report&& report) {
    const Verdict found = verdict(gate_, session_.run(), report);
    const auto same = std::ranges::find(verdicts_, found);
    if (same == verdicts_.end()) verdicts_.push_back(found);
    outputs_.report(session_.run(), std::move(report), found);
  }

  void refuse_one(const Diagnostics& faults) {
    note(refuse(arguments_, console_, faults));
    outputs_.fault(session_.run(), faults.front());
    for (const Diagnostic& fault : faults) {
      session_.run().faults.push_back(fault);
    }
  }

  void note(ExitCode code) {
    if (tool_error_ == ExitCode::met) tool_error_ = code;
  }

  Session& session_;
  const Gate& gate_;
  Outputs& outputs_;
  const Arguments& arguments_;
  Console& console_;
  ExitCode tool_error_ = ExitCode::met;
  std::vector<Verdict> verdicts_{};  // each kind once
};

}  // namespace

ExitCode run_audit(const Arguments& arguments, Console& console) {
  std::string wrong;
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  const auto files =
      select_inputs(console, arguments.positional, input_syntax(arguments));
  if (!files) return refuse(arguments, console, files.error());
  auto outputs =
      Outputs::from(console, arguments,
                    style_of(console, arguments.language, arguments.colour),
                    size_of(*files), wrong);
  if (!outputs) return refuse_usage(arguments, console, outputs.error(), wrong);
  auto session = Session::open(arguments, console);
  if (!session) return refuse(arguments, console, session.error());
  Gate gate;
  if (const Phrase* bad =
          read_gate(arguments, (*session)->charter(), gate, wrong)) {
    return refuse_usage(arguments, console, *bad, wrong);
  }
  (*session)->run().gate = to_text(gate);
  if (auto begun = outputs->begin(console, (*session)->run()); !begun) {
    return refuse(arguments, console, begun.error());
  }
  Batch batch(**session, gate, *outputs, arguments, console);
  for (const InputFile& file : *files) batch.add(file);
  return batch.finish();
}

}  // namespace charta
