// SPDX-License-Identifier: EUPL-1.2
// One descriptor's findings, readings, scores, questions and actions.
#include <array>

#include "charta/recall/parts.h"
#include "charta/report/code_name.h"

namespace charta {
namespace {

// The enumerator of that name, by the function that writes it.
template <typename Enum, std::size_t size>
Enum named(const std::array<Enum, size>& all, const Members& members,
           std::string_view key) {
  const std::string text = members.text(key, Need::required);
  for (const Enum each : all) {
    if (name(each) == text) return each;
  }
  members.refuse(key);
  return all.front();
}

constexpr std::array kOutcomeNames = {
    Outcome::unknown,    Outcome::pass,   Outcome::fail,
    Outcome::error,      Outcome::waived, Outcome::not_applicable,
    Outcome::not_yet_due};
constexpr std::array kStages = {Stage::require, Stage::when, Stage::effective,
                                Stage::evidence};
constexpr std::array kVerdicts = {Verdict::undecided, Verdict::met,
                                  Verdict::not_met};

Spot recall_spot(const Members& at) {
  return {.source = at.small("source"),
          .line = at.small("line"),
          .column = at.small("column"),
          .end_line = at.small("end_line"),
          .end_column = at.small("end_column")};
}

Rational exact_of(const Members& members, std::string_view key) {
  return members.object(key, Need::required).fraction("exact", Need::required);
}

Score recall_score(const Members& members) {
  Score score;
  score.assessed = members.flag("assessed", Need::required);
  if (!score.assessed) return score;
  score.low = exact_of(members, "low");
  score.high = exact_of(members, "high");
  score.maximum = members.fraction("maximum", Need::required);
  score.coverage = exact_of(members, "coverage");
  return score;
}

// JSON Lines say fractions alone, and nothing when nothing was in play.
Score recall_brief_score(const Members& members) {
  Score score;
  score.assessed = members.has("low");
  if (!score.assessed) return score;
  score.low = members.fraction("low");
  score.high = members.fraction("high", Need::required);
  score.maximum = members.fraction("maximum", Need::required);
  score.coverage = members.fraction("coverage", Need::required);
  return score;
}

Overall recall_overall(const Members& members) {
  return {.score = recall_score(members.object("score", Need::required)),
          .grade_low = members.text("grade_low"),
          .grade_high = members.text("grade_high"),
          .low_capped = members.flag("low_capped"),
          .high_capped = members.flag("high_capped"),
          .compliant = members.flag("compliant", Need::required),
          .compliance_known = members.flag("compliance_known", Need::required)};
}

Counts recall_counts(const Members& members) {
  return {.pass = members.small("pass"),
          .fail = members.small("fail"),
          .unknown = members.small("unknown"),
          .error = members.small("error"),
          .not_applicable = members.small("not_applicable"),
          .not_yet_due = members.small("not_yet_due"),
          .waived = members.small("waived")};
}

PrincipleScore recall_principle(const Members& members,
                                const Numbering& names) {
  PrincipleScore score;
  score.principle = number_of(names.principles, members, "id");
  const Members raw = members.object("raw", Need::required);
  if (raw.has("assessed")) {
    score.raw = recall_score(raw);
    score.waived = recall_score(members.object("waived", Need::required));
  } else {
    score.raw = score.waived = recall_brief_score(raw);
  }
  return score;
}

WaiverNote recall_waiver(const Members& members) {
  return {.reason = members.text("reason"),
          .who = members.text("who"),
          .date = members.day("date").value_or(Day{}),
          .expires = members.day("expires").value_or(Day{})};
}

bool in_play(Outcome outcome) {
  return outcome != Outcome::not_applicable && outcome != Outcome::not_yet_due;
}

bool is_open(Outcome outcome) {
  return outcome == Outcome::unknown || outcome == Outcome::error;
}

// The ends of a finding; those that its outcome usually has are left out of
// JSON Lines.
void recall_ends(const Members& members, Finding& finding) {
  if (members.has("low")) {
    finding.low = members.fraction("low");
    finding.high = members.fraction("high", Need::required);
    return;
  }
  const bool passed = finding.raw == Outcome::pass;
  finding.low = Rational(passed ? 1 : 0);
  finding.high = Rational(passed || is_open(finding.raw) ? 1 : 0);
}

void recall_place(const Members& members, Finding& finding) {
  finding.at = recall_spot(members.object("at"));
  if (!members.has("line")) return;
  finding.at.line = members.small("line");
  finding.at.column = members.small("column");
}

Finding recall_finding(const Members& members, const Numbering& names) {
  Finding finding;
  finding.rule = number_of(names.rules, members, "rule");
  finding.outcome = named(kOutcomeNames, members, "outcome");
  finding.raw = members.has("raw") ? named(kOutcomeNames, members, "raw")
                                   : finding.outcome;
  if (members.has("stage")) finding.stage = named(kStages, members, "stage");
  recall_ends(members, finding);
  Localized message = members.localized("message");
  if (!message.empty()) finding.message = std::move(message);
  finding.missing = members.texts("missing");
  members.each("weak_evidence", Need::optional, [&](const Members& weak) {
    finding.weak_evidence.push_back(
        {weak.text("path"), weak.text("rung"), weak.text("reason")});
  });
  finding.relied_on_absence = members.texts("relied_on_absence");
  if (members.has("error")) {
    finding.error = Failure{members.text("error"), members.mark("error_at")};
  }
  recall_place(members, finding);
  if (members.has("waiver")) {
    finding.waiver = recall_waiver(members.object("waiver"));
  }
  // Ends outside [0, 1] would make a score of nothing.
  const bool bounded = finding.low >= Rational(0) &&
                       finding.low <= finding.high &&
                       finding.high <= Rational(1);
  if (!bounded || (!in_play(finding.raw) && finding.high > Rational(0))) {
    members.refuse("low");
    finding.low = finding.high = Rational(0);
  }
  return finding;
}

Reading recall_reading(const Members& members) {
  return {.value = members.text("value"),
          .present = members.flag("present", Need::required),
          .rung = members.text("rung"),
          .at = recall_spot(members.object("at"))};
}

Question recall_question(const Members& members, const Numbering& names) {
  Question question;
  question.path = members.text("path", Need::required);
  if (members.has("field")) {
    question.field =
        static_cast<std::int32_t>(number_of(names.fields, members, "field"));
  }
  question.proof = members.flag("proof", Need::required);
  question.rules = numbers_of(names.rules, members, "rules");
  question.worth = members.fraction("worth", Need::required);
  question.decides_grade = members.flag("decides_grade", Need::required);
  return question;
}

void recall_identity(const Members& members, Report& report) {
  report.id = members.text("id", Need::required);
  report.name = members.text("name");
  report.kind = members.text("kind", Need::required);
  members.each("sources", Need::required, [&](const Members& source) {
    report.sources.push_back(
        {source.text("name"), source.text("sha256"), source.number("bytes"),
         static_cast<std::uint32_t>(source.number("line"))});
  });
}

void recall_scores(const Members& members, const Numbering& names,
                   Report& report) {
  report.raw = recall_overall(members.object("raw", Need::required));
  report.waived = members.has("waived")
                      ? recall_overall(members.object("waived"))
                      : report.raw;
  report.counts = recall_counts(members.object("counts", Need::required));
  members.each("principles", Need::required, [&](const Members& principle) {
    report.principles.push_back(recall_principle(principle, names));
  });
}

// Those of a path that the run does not know of, or not in its order, would
// be another path's.
void recall_readings(const Members& members, const Numbering& names,
                     Report& report) {
  members.each("readings", Need::optional, [&](const Members& reading) {
    if (number_of(names.paths, reading, "path") != report.readings.size()) {
      reading.refuse("path");
    }
    report.readings.push_back(recall_reading(reading));
  });
  if (members.has("readings") && report.readings.size() != names.paths.size()) {
    members.refuse("readings");
  }
}

}  // namespace

RecalledReport recall_report(const Members& members, const Numbering& names) {
  RecalledReport recalled;
  Report& report = recalled.report;
  recall_identity(members, report);
  recalled.verdict = named(kVerdicts, members, "verdict");
  recall_scores(members, names, report);
  members.each("findings", Need::required, [&](const Members& finding) {
    report.findings.push_back(recall_finding(finding, names));
  });
  recall_readings(members, names, report);
  members.each("questions", Need::optional, [&](const Members& question) {
    report.questions.push_back(recall_question(question, names));
  });
  members.each("actions", Need::optional, [&](const Members& action) {
    report.actions.push_back({number_of(names.rules, action, "rule"),
                              action.fraction("gain", Need::required)});
  });
  members.each("warnings", Need::optional, [&](const Members& warning) {
    report.warnings.push_back(recall_diagnostic(warning));
  });
  return recalled;
}

Diagnostic recall_diagnostic(const Members& members) {
  Diagnostic diagnostic;
  const std::string code = members.text("code", Need::required);
  const auto found = find_code(code);
  if (!found) members.refuse("code");
  diagnostic.code = found.value_or(Code::internal);
  const std::string gravity = members.text("gravity");
  if (gravity == "warning") diagnostic.gravity = Gravity::warning;
  if (gravity == "note") diagnostic.gravity = Gravity::note;
  diagnostic.at = members.mark("at");
  diagnostic.args = members.texts("args");
  diagnostic.excerpt = members.text("excerpt");
  members.each("related", Need::optional, [&](const Members& mark) {
    diagnostic.related.push_back({.file = mark.text("file"),
                                  .line = mark.small("line"),
                                  .column = mark.small("column"),
                                  .end_line = mark.small("end_line"),
                                  .end_column = mark.small("end_column")});
  });
  return diagnostic;
}

}  // namespace charta
