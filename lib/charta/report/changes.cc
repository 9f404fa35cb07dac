// SPDX-License-Identifier: EUPL-1.2
// Ways to another outcome, by outcome. To add one: a line in the function of
// its outcome.
#include "charta/report/changes.h"

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

class Ways {
 public:
  Ways(Language language, const Explanation& explanation)
      : language_(language),
        given_(explanation),
        run_(*explanation.run),
        rule_(run_.rules[explanation.rule]),
        finding_(*explanation.finding) {}

  std::vector<Line> all();

 private:
  void add(const Term& term, std::string value) {
    lines_.push_back({{fill(term.in(language_), {value})}});
  }
  void add_paths(std::string_view lead, const std::vector<std::string>& paths);
  void add_code(const Term& term, std::string_view code);
  std::vector<std::string> paths_read() const;
  void add_answers();
  void add_repairs();
  void add_scope();
  void add_waiver();

  Language language_;
  const Explanation& given_;
  const Run& run_;
  const RuleWords& rule_;
  const Finding& finding_;
  std::vector<Line> lines_{};
};

void Ways::add_paths(std::string_view lead,
                     const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  Line line{{fill(kColon.in(language_), {lead, ""})}};
  for (const std::string& path : paths) {
    if (line.size() > 1) line.push_back({", "});
    line.push_back({plain(path), true});
  }
  lines_.push_back(std::move(line));
}

void Ways::add_code(const Term& term, std::string_view code) {
  if (code.empty()) return;
  lines_.push_back({{fill(kColon.in(language_), {term.in(language_), ""})},
                    {flow(code), true}});
}

std::vector<std::string> Ways::paths_read() const {
  std::vector<std::string> paths;
  for (const std::uint32_t path : reads_of(run_, finding_)) {
    paths.push_back(run_.paths[path].path);
  }
  return paths;
}

void Ways::add_answers() {
  add_paths(kChangeAnswer.in(language_), finding_.missing);
  if (!finding_.missing.empty()) add_code(kChangeResidual, given_.residual);
  std::vector<std::string> weak;
  for (const WeakEvidence& each : finding_.weak_evidence) {
    weak.push_back(each.path);
  }
  const std::string rung = rung_words(language_, rule_.evidence_demanded);
  add_paths(fill(kChangeEvidence.in(language_), {rung}), weak);
}

void Ways::add_repairs() {
  const std::string remedy = flow(rule_.remedy.in(language_));
  if (!remedy.empty()) lines_.push_back({{remedy}});
  add_paths(kChangeFact.in(language_), paths_read());
}

void Ways::add_scope() {
  if (finding_.stage == Stage::when) add_code(kChangeScope, rule_.condition);
  if (finding_.stage == Stage::effective && rule_.due) {
    add(kChangeDay, civil(language_, *rule_.due));
  }
}

void Ways::add_waiver() {
  if (finding_.waiver) {
    add(kChangeWaiver, civil(language_, finding_.waiver->expires));
  }
}

std::vector<Line> Ways::all() {
  switch (finding_.outcome) {
    case Outcome::pass:
      add_paths(kChangeFact.in(language_), paths_read());
      break;
    case Outcome::fail:
      add_repairs();
      break;
    case Outcome::unknown:
      add_answers();
      break;
    case Outcome::error:
      add(kChangeRule, {});
      add_paths(kChangeFact.in(language_), paths_read());
      break;
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      add_scope();
      break;
    case Outcome::waived:
      add_waiver();
      if (finding_.raw == Outcome::fail) add_repairs();
      if (finding_.raw == Outcome::unknown) add_answers();
      break;
  }
  add_paths(kChangeAbsence.in(language_), finding_.relied_on_absence);
  if (lines_.empty()) add(kNothing, {});
  return std::move(lines_);
}

}  // namespace

std::vector<Line> changes(Language language, const Explanation& explanation) {
  return Ways(language, explanation).all();
}

}  // namespace charta
