// SPDX-License-Identifier: EUPL-1.2
// The verdict in words.
#include "charta/report/phrases.h"

#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr Outcome kOutcomeOrder[] = {
    Outcome::pass,           Outcome::fail,        Outcome::unknown,
    Outcome::not_applicable, Outcome::not_yet_due, Outcome::waived,
    Outcome::error};

// Both ends and the maximum as decimals of the language.
struct Ends {
  std::string low{};
  std::string high{};
  std::string maximum{};
};

Ends ends(Language language, const Run& run, const Score& score) {
  const std::vector<Rational> at = boundaries(run, score.maximum);
  const bool whole = score.maximum.denominator() == 1;
  return {decimal(language, rounded(score.low, 1, at)),
          decimal(language, rounded(score.high, 1, at)),
          decimal(language, score.maximum.fixed(whole ? 0 : 1))};
}

// One part of a gate, `min-grade=B`, in words; as it is when it is new.
std::string one_demand(Language language, std::string_view part) {
  const std::size_t equals = std::min(part.find('='), part.size());
  const std::string_view name = part.substr(0, equals);
  const std::string_view value = part.substr(std::min(equals + 1, part.size()));
  if (name == "min-grade") return fill(kGateGrade.in(language), {value});
  if (name == "min-score") {
    return fill(kGateScore.in(language), {decimal(language, value)});
  }
  if (name != "fail-on" || value == "none") return std::string(part);
  if (value == "unknown") return std::string(kGateUnknown.in(language));
  return fill(kGateFail.in(language), {severity_words(language, value)});
}

}  // namespace

std::string joined(const Line& line) {
  std::string text;
  for (const Piece& piece : line) text += piece.text;
  return text;
}

std::string charter_words(Language language, const Run& run) {
  std::string text = flow(run.charter_title.in(language));
  if (text.empty()) text = plain(run.charter_id);
  text += ", " + fill(kVersion.in(language), {plain(run.charter_version)});
  text += ", " + fill(kAsOf.in(language), {civil(language, run.as_of)});
  if (!run.profile.empty()) {
    text += ", " + fill(kProfile.in(language), {flow(run.profile)});
  }
  if (!run.assurance.empty()) {
    text += ", " + fill(kAssurance.in(language),
                        {rung_words(language, run.assurance)});
  }
  return text;
}

std::string title_words(Language language, const Report& report) {
  const std::string name = flow(report.name.empty() ? report.id : report.name);
  return name + " (" + kind_words(language, report.kind) + ")";
}

bool has_waivers(const Report& report) { return report.counts.waived > 0; }

std::string grade_words(Language language, const Overall& overall) {
  if (!overall.score.assessed || overall.grade_low.empty()) return {};
  const std::string low = plain(overall.grade_low);
  const std::string high = plain(overall.grade_high);
  std::string words =
      low == high ? low : fill(kBetween.in(language), {low, high});
  if (overall.low_capped || overall.high_capped) {
    words = fill(kCapped.in(language), {words});
  }
  return words;
}

std::string score_words(Language language, const Run& run, const Score& score) {
  if (!score.assessed) return std::string(kNoScore.in(language));
  const auto [low, high, maximum] = ends(language, run, score);
  if (score.low == score.high) {
    return fill(kScoreOf.in(language), {low, maximum});
  }
  return fill(kInterval.in(language), {low, high, maximum});
}

std::string score_short(Language language, const Run& run, const Score& score) {
  if (!score.assessed) return "–";
  const auto [low, high, maximum] = ends(language, run, score);
  return score.low == score.high ? low : low + "–" + high;
}

namespace {

std::string result_words(Language language, const Run& run,
                         const NamedResult& result) {
  std::string words = score_words(language, run, result.score);
  if (result.grade_low.empty() && result.grade_high.empty()) return words;
  const std::string low = plain(result.grade_low);
  const std::string high = plain(result.grade_high);
  const std::string grade =
      low == high ? low : fill(kBetween.in(language), {low, high});
  return words + " · " +
         fill(kColon.in(language), {std::string(kGrade.in(language)), grade});
}

}  // namespace

std::string named_words(Language language, const Run& run, const Report& report,
                        std::size_t score) {
  const ScoreWords& words = run.scores[score];
  const NamedPair& pair = report.scores[score];
  const std::string title = flow(words.title.in(language));
  std::string all =
      fill(kColon.in(language), {title.empty() ? plain(words.id) : title,
                                 result_words(language, run, pair.raw)});
  if (has_waivers(report)) {
    all += " · " + fill(kColon.in(language),
                        {std::string(kWithWaivers.in(language)),
                         result_words(language, run, pair.waived)});
  }
  return all;
}

std::string percent_words(Language language, const Rational& share) {
  return fill(kPercent.in(language), {decimal(language, percent(share))});
}

std::string coverage_words(Language language, const Score& score) {
  return fill(kCoverageOf.in(language),
              {decimal(language, percent(score.coverage))});
}

LawStanding law_standing(const Run& run, const Report& report) {
  LawStanding standing;
  for (const Finding& finding : report.findings) {
    const RuleWords& rule = rule_of(run, finding);
    if (rule.force != "law") continue;
    const bool failed = finding.raw == Outcome::fail;
    const bool open =
        finding.raw == Outcome::unknown || finding.raw == Outcome::error;
    const bool gravest = rule.severity == "blocking";
    standing.broken += failed && gravest ? 1 : 0;
    standing.lesser += failed && !gravest ? 1 : 0;
    standing.open += open && gravest ? 1 : 0;
  }
  return standing;
}

std::string law_words(Language language, const LawStanding& standing) {
  std::string text(kLawKept.in(language));
  if (standing.broken > 0) {
    text = fill(kLawBroken.in(language),
                {counted(language, standing.broken, kLawRulesBroken)});
  } else if (standing.open > 0) {
    text = fill(kLawOpen.in(language),
                {counted(language, standing.open, kLawRulesOpen)});
  }
  if (standing.lesser > 0) {
    text += " · " + counted(language, standing.lesser, kLesserLawRules);
  }
  return text;
}

std::string demand_words(Language language, const Run& run) {
  const std::string gate = flow(run.gate);
  std::string text;
  for (std::string_view rest = gate; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (!text.empty()) text += ", ";
    text += one_demand(language, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return text;
}

std::string gate_words(Language language, const Run& run, Verdict verdict) {
  if (run.gate.empty()) return {};
  return fill(kColon.in(language), {demand_words(language, run),
                                    verdict_term(verdict).in(language)});
}

std::uint32_t count_of(const Counts& counts, Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return counts.pass;
    case Outcome::fail:
      return counts.fail;
    case Outcome::unknown:
      return counts.unknown;
    case Outcome::error:
      return counts.error;
    case Outcome::not_applicable:
      return counts.not_applicable;
    case Outcome::not_yet_due:
      return counts.not_yet_due;
    case Outcome::waived:
      return counts.waived;
  }
  return 0;
}

std::string counts_words(Language language, const Counts& counts) {
  std::string text;
  for (const Outcome outcome : kOutcomeOrder) {
    const std::uint32_t count = count_of(counts, outcome);
    if (count == 0) continue;
    if (!text.empty()) text += " · ";
    text += counted(language, count, look(outcome).noun);
  }
  return text;
}

std::string source_words(Language language, const SourceNote& source) {
  const std::string_view title = source.framework_title.in(language);
  const std::string_view item = source.item_title.in(language);
  return flow(title.empty() ? source.framework : title) + ", " +
         flow(item.empty() ? source.item : item);
}

std::string source_words(Language language, const RuleWords& rule) {
  std::string text;
  for (const SourceNote& source : rule.sources) {
    if (!text.empty()) text += " · ";
    text += source_words(language, source);
  }
  return text;
}

Line question_words(Language language, const Run& run,
                    const Question& question) {
  const auto number = static_cast<std::size_t>(question.field);
  const bool named = question.field >= 0 && number < run.fields.size();
  std::string label;
  if (named) label = flow(run.fields[number].label.in(language));
  if (question.proof) label = fill(kProofOf.in(language), {label});
  Line line;
  if (!label.empty()) line.push_back({label + (named ? " · " : "")});
  line.push_back({plain(question.path), true});
  return line;
}

bool blocks(const Run& run, const Finding& finding) {
  return rule_of(run, finding).severity == "blocking" &&
         (finding.outcome == Outcome::fail ||
          finding.outcome == Outcome::unknown ||
          finding.outcome == Outcome::error);
}

std::vector<const Finding*> blocking(const Run& run, const Report& report,
                                     bool decided) {
  std::vector<const Finding*> all;
  for (const Finding& finding : report.findings) {
    const bool failed = finding.outcome == Outcome::fail;
    if (failed == decided && blocks(run, finding)) all.push_back(&finding);
  }
  return all;
}

}  // namespace charta
