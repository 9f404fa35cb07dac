// SPDX-License-Identifier: EUPL-1.2
// judge -> prove -> waive -> word -> place -> score: each step once.
#include "charta/audit/audit.h"

#include <algorithm>

#include "charta/audit/evidence.h"
#include "charta/audit/judge.h"
#include "charta/audit/message.h"
#include "charta/audit/places.h"
#include "charta/audit/tallies.h"
#include "charta/audit/whereabouts.h"
#include "charta/base/day.h"
#include "charta/value/show.h"

namespace charta {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
// A reading is a quotation, not a copy of the descriptor.
constexpr std::size_t kReadingBytes = 1024;

void begin(const Descriptor& descriptor, Report& report) {
  const Source& source = descriptor.document->source();
  report.id = descriptor.id.empty() ? source.name : descriptor.id;
  report.name = descriptor.name;
  report.kind = name(descriptor.kind);
  report.sources.push_back({.name = source.name, .bytes = source.text.size()});
  if (descriptor.behind != nullptr) {
    const Source& behind = descriptor.behind->source();
    report.sources.push_back(
        {.name = behind.name, .bytes = behind.text.size()});
  }
  report.warnings = descriptor.warnings;
}

void judge_all(const Brief& brief, const Descriptor& descriptor,
               cel::Facts& facts, std::vector<Finding>& findings) {
  findings.reserve(brief.rules.size());
  for (std::uint32_t i = 0; i < brief.rules.size(); ++i) {
    const Rule& rule = *brief.rules[i].rule;
    if (std::ranges::count(rule.levels, descriptor.kind) == 0) continue;
    // With a member given, memory is written once: () would clear it first.
    Finding& finding = findings.emplace_back(i);
    judge(rule, brief.terms.as_of, facts, finding);
  }
}

// Whether a path is of an item of a list that the rule reads.
bool below_reads(const Brief& brief, const RuleBrief& rule,
                 std::string_view path) {
  const auto covers = [&](std::uint32_t i) {
    const std::string_view read = brief.paths[i].text;
    return path.size() > read.size() && path.starts_with(read) &&
           path[read.size()] == '[';
  };
  return std::ranges::any_of(rule.when_reads, covers) ||
         std::ranges::any_of(rule.require_reads, covers);
}

// Absences that a rule asks for by name, and those in lists that it reads.
void note_absences(const Brief& brief, const cel::Facts& facts,
                   std::vector<Finding>& findings) {
  const std::vector<std::string> relied = facts.relied_on_absence();
  if (relied.empty()) return;
  for (Finding& finding : findings) {
    if (finding.stage == Stage::effective) continue;
    const RuleBrief& rule = brief.rules[finding.rule];
    for (const std::string& path : relied) {
      if (std::ranges::binary_search(rule.presence, path) ||
          below_reads(brief, rule, path)) {
        finding.relied_on_absence.push_back(path);
      }
    }
  }
}

// What is waived is still said as it was judged.
bool speaks(const Finding& finding) {
  return finding.raw == Outcome::fail || finding.raw == Outcome::unknown ||
         finding.raw == Outcome::error;
}

// On fresh facts: neither its cost nor its values can touch a verdict.
void word(const Brief& brief, const Descriptor& descriptor, cel::Facts& facts,
          std::vector<Finding>& findings) {
  const auto computed = [&brief](const Finding& finding) {
    return brief.rules[finding.rule].templated && speaks(finding);
  };
  if (std::ranges::none_of(findings, computed)) return;
  bind(brief, descriptor, facts);
  const std::size_t limit =
      brief.charter->engine->environment().limits.message_bytes;
  for (Finding& finding : findings) {
    if (!computed(finding)) continue;
    const Rule& rule = *brief.rules[finding.rule].rule;
    Localized said = fill(rule.message, facts, limit);
    if (!said.empty()) finding.message = std::move(said);
  }
}

std::string text_of(const Value& value) {
  std::string text;
  if (is_day(value)) {
    show_json_string(to_string(day_of(value)), text);
  } else {
    show_json(value, text);
  }
  cut(text, kReadingBytes);
  return text;
}

void read_all(const Brief& brief, const Descriptor& descriptor,
              Whereabouts& where, Report& report) {
  report.readings.resize(brief.paths.size());
  for (std::uint32_t i = 0; i < brief.paths.size(); ++i) {
    Reading& reading = report.readings[i];
    const Located& located = where.at(i);
    if (located.value == nullptr) continue;
    reading.present = true;
    reading.value = text_of(*located.value);
    reading.rung = name(standard_of(descriptor, brief.paths[i].text).rung);
  }
}

// The first of these that is there, else the parent of the first.
Located first_of(const std::vector<std::uint32_t>& reads, Whereabouts& where,
                 const Located& root) {
  for (const std::uint32_t i : reads) {
    if (where.present(i)) return where.at(i);
  }
  return reads.empty() ? root : where.at(reads.front());
}

Located place_of(const Brief& brief, const Descriptor& descriptor,
                 Whereabouts& where, const Finding& finding) {
  const RuleBrief& rule = brief.rules[finding.rule];
  const auto& reads =
      finding.stage == Stage::when ? rule.when_reads : rule.require_reads;
  if (!finding.weak_evidence.empty()) {
    return where.at(finding.weak_evidence[0].path, reads);
  }
  if (!finding.missing.empty()) return where.at(finding.missing[0], reads);
  const std::uint32_t begin = descriptor.document->place().value.begin;
  return first_of(reads, where, {.at = {begin, begin}});
}

void place_all(const Brief& brief, const Descriptor& descriptor,
               Whereabouts& where, Report& report) {
  Places own(*descriptor.document);
  Places behind(descriptor.behind != nullptr ? *descriptor.behind
                                             : *descriptor.document);
  // Who wants findings alone has no use for their ends either.
  const bool whole = brief.terms.detail == Detail::whole;
  const auto spot = [&](const Located& at) {
    Places& places = at.source == 0 ? own : behind;
    return whole ? places.spot(at) : places.begin_of(at);
  };
  for (std::uint32_t i = 0; i < report.readings.size(); ++i) {
    report.readings[i].at = spot(where.at(i));
  }
  for (Finding& finding : report.findings) {
    if (finding.stage == Stage::effective) continue;
    finding.at = spot(place_of(brief, descriptor, where, finding));
  }
}

}  // namespace

void bind(const Brief& brief, const Descriptor& descriptor, cel::Facts& facts) {
  const Value& root = descriptor.document->root();
  const std::int64_t seconds = brief.terms.as_of.days * kDaySeconds;
  const cel::Facts::Binding day{"as_of", Value::timestamp(seconds, 0)};
  facts.reset(root.is(Kind::map) ? &root.map() : nullptr, {&day, 1},
              descriptor.found);
  if (!descriptor.evidence.empty()) {
    facts.prove(proofs_of(descriptor, brief.terms.as_of));
  }
}

void audit(const Brief& brief, const Descriptor& descriptor, cel::Facts& facts,
           Report& report) {
  begin(descriptor, report);
  Whereabouts where(brief, descriptor);

  bind(brief, descriptor, facts);
  judge_all(brief, descriptor, facts, report.findings);
  const Detail detail = brief.terms.detail;
  if (detail == Detail::whole) note_absences(brief, facts, report.findings);
  demand_evidence(
      brief, descriptor, [&where](std::uint32_t i) { return where.present(i); },
      facts, report.findings);
  report.waivers = waive(brief, report.id, report.findings);

  if (detail != Detail::outcomes) {
    word(brief, descriptor, facts, report.findings);
    if (detail == Detail::whole) read_all(brief, descriptor, where, report);
    place_all(brief, descriptor, where, report);
  }
  count(brief, report);
}

Report audit(const Brief& brief, const Descriptor& descriptor,
             cel::Facts& facts) {
  Report report;
  audit(brief, descriptor, facts, report);
  return report;
}

}  // namespace charta
