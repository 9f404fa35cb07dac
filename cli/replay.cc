// SPDX-License-Identifier: EUPL-1.2
// Each descriptor is read twice: a charter types what it reads in place.
#include "replay.h"

#include <algorithm>
#include <map>

#include "audit_session.h"
#include "charta/audit/gate.h"
#include "inputs.h"

namespace charta {
namespace {

constexpr std::string_view kBetween = "–";

std::string span_of(const std::string& low, const std::string& high) {
  return low == high ? low : low + std::string(kBetween) + high;
}

std::string grade_of(const Report& report) {
  return span_of(report.waived.grade_low, report.waived.grade_high);
}

std::string score_of(const Report& report) {
  const Score& score = report.waived.score;
  if (!score.assessed) return {};
  return span_of(score.low.fixed(1), score.high.fixed(1));
}

std::map<std::string, std::string> outcomes_of(const Run& run,
                                               const Report& report) {
  std::map<std::string, std::string> all;
  for (const Finding& finding : report.findings) {
    all[rule_of(run, finding).id] = name(finding.outcome);
  }
  return all;
}

class Replay {
 public:
  Replay(Session& before, Session& after) : before_(before), after_(after) {}

  // Nothing where the descriptor stands as it stood.
  Result<std::optional<Shift>> compare(Document& first, Document& second) {
    CHARTA_TRY(const Report old, before_.judge(first));
    CHARTA_TRY(const Report now, after_.judge(second));
    const Gate gate;
    Shift shift{
        .id = old.id,
        .file = first.source().name,
        .verdict = {std::string(name(verdict(gate, before_.run(), old))),
                    std::string(name(verdict(gate, after_.run(), now)))},
        .grade = {grade_of(old), grade_of(now)},
        .score = {score_of(old), score_of(now)}};
    if (shift.verdict.same() && shift.grade.same()) {
      return std::optional<Shift>();
    }
    add_rules(outcomes_of(before_.run(), old), outcomes_of(after_.run(), now),
              shift);
    return std::optional(std::move(shift));
  }

 private:
  static void add_rules(const std::map<std::string, std::string>& old,
                        const std::map<std::string, std::string>& now,
                        Shift& shift) {
    for (const auto& [id, outcome] : old) {
      const auto at = now.find(id);
      if (at == now.end()) {
        shift.rules.push_back({id, {outcome, {}}});
      } else if (at->second != outcome) {
        shift.rules.push_back({id, {outcome, at->second}});
      }
    }
    for (const auto& [id, outcome] : now) {
      if (!old.contains(id)) shift.rules.push_back({id, {{}, outcome}});
    }
  }

  Session& before_;
  Session& after_;
};

Result<SessionHandle> session_of(const std::string& charter,
                                 const Arguments& arguments, Console& console) {
  Arguments own = arguments;
  own.options["--charter"] = {charter};
  return Session::open(own, console);
}

}  // namespace

Result<std::vector<Shift>> replay(const std::vector<std::string>& paths,
                                  const Arguments& arguments, Console& console,
                                  ExitCode& code) {
  const auto& charters = arguments.positional;
  CHARTA_TRY(const auto before, session_of(charters[0], arguments, console));
  CHARTA_TRY(const auto after, session_of(charters[1], arguments, console));
  CHARTA_TRY(const auto files,
             select_inputs(console, paths, input_syntax(arguments)));
  Replay both(*before, *after);
  std::vector<Shift> shifts;
  for (const InputFile& file : files) {
    DocumentStream first(console, file, Limits{});
    DocumentStream second(console, file, Limits{});
    for (auto one = first.next(); one; one = first.next()) {
      auto two = second.next();
      if (!two) break;
      const bool sound = one->has_value() && two->has_value();
      auto shift = sound ? both.compare(**one, **two)
                         : Result<std::optional<Shift>>(faults(
                               one->has_value() ? two->error() : one->error()));
      if (!shift) {
        code = refuse(arguments, console, shift.error());
      } else if (*shift) {
        shifts.push_back(**std::move(shift));
      }
    }
  }
  return shifts;
}

}  // namespace charta
