// SPDX-License-Identifier: EUPL-1.2
// A charter of nothing but weights, so that the audit's own sums are used.
#include "charta/recall/recompute.h"

#include <algorithm>

#include "charta/audit/brief.h"
#include "charta/audit/tallies.h"
#include "charta/charter/charter.h"

namespace charta {
namespace {

CapWhen cap_of(const std::string& name_of_cap) {
  return name_of_cap == name(CapWhen::blocking_unknown)
             ? CapWhen::blocking_unknown
             : CapWhen::blocking_failed;
}

Rule rule_of_words(const RuleWords& words) {
  Rule rule;
  rule.id = words.id;
  rule.principle = words.principle;
  rule.severity = find_severity(words.severity).value_or(Severity::info);
  rule.force = find_force(words.force).value_or(Force::charter);
  rule.weight = words.weight;
  return rule;
}

// What the sums look at. The brief views the charter: they move together.
struct Scales {
  Charter charter{};
  Brief brief{};
};

void fill_scales(const Run& run, Scales& scales) {
  Charter& charter = scales.charter;
  charter.model = find_score_model(run.model).value_or(ScoreModel::weighted);
  for (const GradeScale& grade : run.grades) {
    charter.grades.push_back({grade.id, grade.from});
  }
  for (const CapWords& cap : run.caps) {
    charter.caps.push_back({cap_of(cap.when), cap.grade});
  }
  for (const RuleWords& words : run.rules) {
    charter.rules.push_back(rule_of_words(words));
  }
  scales.brief.charter = &charter;
  for (const Rule& rule : charter.rules) {
    scales.brief.rules.push_back({.rule = &rule});
  }
  for (const PrincipleWords& principle : run.principles) {
    scales.brief.principle_weights.push_back(principle.weight);
  }
}

// Compares member by member; keeps the first difference.
class Comparison {
 public:
  std::optional<Mismatch> first{};

  void text(const std::string& what, const std::string& written,
            const std::string& computed) {
    if (!first && written != computed) first = {what, written, computed};
  }
  void number(const std::string& what, const Rational& written,
              const Rational& computed) {
    text(what, written.exact(), computed.exact());
  }
  void flag(const std::string& what, bool written, bool computed) {
    text(what, written ? "true" : "false", computed ? "true" : "false");
  }

  void score(const std::string& what, const Score& written,
             const Score& computed) {
    flag(what + ".assessed", written.assessed, computed.assessed);
    if (!computed.assessed) return;
    number(what + ".low", written.low, computed.low);
    number(what + ".high", written.high, computed.high);
    number(what + ".maximum", written.maximum, computed.maximum);
    number(what + ".coverage", written.coverage, computed.coverage);
  }
  void overall(const std::string& what, const Overall& written,
               const Overall& computed) {
    score(what + ".score", written.score, computed.score);
    text(what + ".grade_low", written.grade_low, computed.grade_low);
    text(what + ".grade_high", written.grade_high, computed.grade_high);
    flag(what + ".low_capped", written.low_capped, computed.low_capped);
    flag(what + ".high_capped", written.high_capped, computed.high_capped);
    flag(what + ".compliant", written.compliant, computed.compliant);
    flag(what + ".compliance_known", written.compliance_known,
         computed.compliance_known);
  }
  void principles(const Run& run, const Report& written,
                  const Report& computed) {
    text("principles", std::to_string(written.principles.size()),
         std::to_string(computed.principles.size()));
    if (first) return;
    for (std::size_t i = 0; i < written.principles.size(); ++i) {
      const PrincipleScore& a = written.principles[i];
      const PrincipleScore& b = computed.principles[i];
      const std::string id = run.principles[a.principle].id;
      text("principles", id, run.principles[b.principle].id);
      score(id + ".raw", a.raw, b.raw);
      score(id + ".waived", a.waived, b.waived);
    }
  }
  void counts(const Counts& a, const Counts& b) {
    const auto one = [this](const char* what, std::uint32_t x,
                            std::uint32_t y) {
      text(std::string("counts.") + what, std::to_string(x), std::to_string(y));
    };
    one("pass", a.pass, b.pass);
    one("fail", a.fail, b.fail);
    one("unknown", a.unknown, b.unknown);
    one("error", a.error, b.error);
    one("not_applicable", a.not_applicable, b.not_applicable);
    one("not_yet_due", a.not_yet_due, b.not_yet_due);
    one("waived", a.waived, b.waived);
  }
};

}  // namespace

std::optional<Mismatch> recompute(const Run& run, const Report& report) {
  Scales scales;
  fill_scales(run, scales);
  Report computed;
  computed.findings = report.findings;
  count(scales.brief, computed);
  Comparison comparison;
  comparison.counts(report.counts, computed.counts);
  comparison.overall("raw", report.raw, computed.raw);
  comparison.overall("waived", report.waived, computed.waived);
  comparison.principles(run, report, computed);
  return comparison.first;
}

}  // namespace charta
