// SPDX-License-Identifier: EUPL-1.2
// Why a finding is what it is, in words. To add a reason: a function that
// appends its line, called in order from details().
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kReadingsShown = 7;  // pieces: four values
constexpr std::size_t kValueShown = 40;    // columns

// What one call of details() works on.
class Reasons {
 public:
  Reasons(Language language, const Run& run, const Report& report,
          const Finding& finding)
      : language_(language),
        run_(run),
        report_(report),
        finding_(finding),
        rule_(rule_of(run, finding)) {}

  void add_standing();
  void add_message();
  void add_readings();
  void add_missing();
  void add_weak_evidence();
  void add_error();
  void add_scope();
  void add_waiver();
  void add_absence();
  void add_place();

  std::vector<Line> lines{};

 private:
  // `label: ` in front of what follows.
  Piece lead(const Term& term) const {
    return {fill(kColon.in(language_), {term.in(language_), ""})};
  }
  void add_words(std::string text) { lines.push_back({{std::move(text)}}); }
  void add_codes(const Term& term, const std::vector<std::string>& codes);

  Language language_;
  const Run& run_;
  const Report& report_;
  const Finding& finding_;
  const RuleWords& rule_;
};

void Reasons::add_codes(const Term& term,
                        const std::vector<std::string>& codes) {
  if (codes.empty()) return;
  Line line{lead(term)};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (i > 0) line.push_back({", "});
    line.push_back({plain(codes[i]), true});
  }
  lines.push_back(std::move(line));
}

// How grave, by which text; only a failure has it.
void Reasons::add_standing() {
  if (finding_.raw != Outcome::fail) return;
  std::string text = severity_words(language_, rule_.severity) + ", " +
                     breach_words(language_, rule_.force);
  if (finding_.low > Rational(0)) {
    text += ", " + fill(kPartial.in(language_),
                        {decimal(language_, shortest(finding_.low))});
  }
  add_words(std::move(text));
  const std::string sources = source_words(language_, rule_);
  if (!sources.empty()) lines.push_back({lead(kSource), {sources}});
}

void Reasons::add_message() {
  if (finding_.raw != Outcome::fail) return;
  const std::string text = flow(message_of(run_, finding_).in(language_));
  if (!text.empty()) add_words(text);
}

// The values that a failure rests on.
void Reasons::add_readings() {
  if (finding_.raw != Outcome::fail) return;
  Line line{lead(kRead)};
  for (const std::uint32_t path : reads_of(run_, finding_)) {
    const Reading& reading = report_.readings[path];
    if (!reading.present) continue;
    if (line.size() > kReadingsShown) {
      line.push_back({", …"});
      break;
    }
    if (line.size() > 1) line.push_back({", "});
    const std::string name = plain(run_.paths[path].path);
    line.push_back(
        {name + " = " + fit(plain(reading.value), kValueShown), true});
  }
  if (line.size() > 1) lines.push_back(std::move(line));
}

void Reasons::add_missing() { add_codes(kMissing, finding_.missing); }

void Reasons::add_weak_evidence() {
  if (finding_.weak_evidence.empty()) return;
  Line line{lead(kWeakEvidence)};
  for (const WeakEvidence& weak : finding_.weak_evidence) {
    if (line.size() > 1) line.push_back({", "});
    line.push_back({plain(weak.path), true});
    std::string rung = rung_words(language_, weak.rung);
    if (!weak.reason.empty()) {
      rung += ", " + weakness_words(language_, weak.reason);
    }
    line.push_back({" (" + rung + ")"});
  }
  const std::string demanded = rung_words(language_, rule_.evidence_demanded);
  line.push_back({", " + fill(kDemanded.in(language_), {demanded})});
  lines.push_back(std::move(line));
}

void Reasons::add_error() {
  if (!finding_.error) return;
  Line line{lead(kRuleError), {plain(finding_.error->words), true}};
  const std::string where = place(finding_.error->at);
  if (!where.empty()) {
    line.push_back({" "});
    line.push_back({where, true});
  }
  lines.push_back(std::move(line));
}

// Why the rule is not in play.
void Reasons::add_scope() {
  if (finding_.raw == Outcome::not_yet_due && rule_.due) {
    add_words(fill(kDue.in(language_), {civil(language_, *rule_.due)}));
  }
  if (finding_.raw != Outcome::not_applicable) return;
  if (finding_.stage == Stage::effective && rule_.until) {
    add_words(fill(kOver.in(language_), {civil(language_, *rule_.until)}));
  }
  if (finding_.stage == Stage::when && !rule_.condition.empty()) {
    lines.push_back({lead(kCondition), {flow(rule_.condition), true}});
  }
}

void Reasons::add_waiver() {
  if (!finding_.waiver) return;
  const WaiverNote& waiver = *finding_.waiver;
  add_words(fill(kWaiverBy.in(language_),
                 {flow(waiver.who), civil(language_, waiver.date),
                  civil(language_, waiver.expires)}));
  add_words(flow(waiver.reason));
  add_words(fill(kWithoutWaiver.in(language_),
                 {look(finding_.raw).word.in(language_)}));
}

void Reasons::add_absence() {
  add_codes(kReliedOnAbsence, finding_.relied_on_absence);
}

void Reasons::add_place() {
  if (finding_.outcome == Outcome::pass) return;
  if (finding_.outcome == Outcome::not_applicable) return;
  const std::string at = where(report_, finding_);
  if (!at.empty()) lines.push_back({{at, true}});
}

}  // namespace

std::string where(const Report& report, const Finding& finding) {
  return place(mark_of(report, finding.at));
}

std::vector<Line> details(Language language, const Run& run,
                          const Report& report, const Finding& finding) {
  Reasons reasons(language, run, report, finding);
  reasons.add_standing();
  reasons.add_message();
  reasons.add_readings();
  reasons.add_missing();
  reasons.add_weak_evidence();
  reasons.add_error();
  reasons.add_scope();
  reasons.add_waiver();
  reasons.add_absence();
  reasons.add_place();
  return std::move(reasons.lines);
}

}  // namespace charta
