// SPDX-License-Identifier: EUPL-1.2
// A report becomes an entry; entries are sorted.
#include "charta/portfolio/gathering.h"

#include <algorithm>
#include <set>

#include "charta/report/json_parts.h"

namespace charta {
namespace {

// A head without what tells parts of one run apart.
Run whole(const Run& head) {
  Run run = head;
  run.shard.clear();
  run.reports.clear();
  run.verdicts.clear();
  run.faults.clear();
  run.warnings.clear();
  run.scores.clear();
  return run;
}

std::string text_of(const Run& head) {
  std::string text;
  JsonWriter json(JsonLayout::compact, text);
  json.begin_object();
  put_head(head, json);
  json.end_object();
  return text;
}

// `data.transfers[3].country` as `data.transfers[].country`.
std::string without_numbers(std::string_view path) {
  std::string out;
  bool inside = false;
  for (const char c : path) {
    if (c == ']') inside = false;
    if (!inside) out += c;
    if (c == '[') inside = true;
  }
  return out;
}

// By name, so that the numbers do not show.
void sort_groups(const WordPool& names, Judged& judged) {
  std::ranges::sort(judged.groups, [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return names.at(a.second) < names.at(b.second);
  });
}

}  // namespace

Result<void> Gathering::begin(const Run& head, const std::string& file) {
  Run run = whole(head);
  std::string text = text_of(run);
  if (head_.empty()) {
    portfolio_.head = std::move(run);
    head_ = std::move(text);
    return {};
  }
  if (text == head_) return {};
  return fault({.code = Code::other_run, .at = {.file = file}, .args = {file}});
}

JudgedScore Gathering::score(const Score& from) {
  if (!from.assessed) return {};
  FractionPool& all = portfolio_.fractions;
  return {.assessed = true,
          .low = all.number(from.low),
          .high = all.number(from.high),
          .maximum = all.number(from.maximum)};
}

std::uint8_t Gathering::grade(std::string_view id) const {
  const auto& grades = portfolio_.head.grades;
  const auto at = std::ranges::find(grades, id, &GradeScale::id);
  if (at == grades.end() || at - grades.begin() >= kUngraded) return kUngraded;
  return static_cast<std::uint8_t>(at - grades.begin());
}

void Gathering::add_missing(const Report& report) {
  std::set<std::string> paths;
  for (const Finding& finding : report.findings) {
    for (const std::string& path : finding.missing) {
      paths.insert(without_numbers(path));
    }
  }
  for (const std::string& path : paths) ++portfolio_.missing[path];
}

// The run's own readings first: they are what was judged.
void Gathering::add_groups(const Run& head, const Report& report,
                           Judged& judged) {
  const FactBook::Page page = facts_->find(report);
  bool read = false;
  const Lookup lookup = [&](std::string_view path) {
    auto found = read_at(head, report, path);
    if (found) read = true;
    if (found && !found->empty()) return found;
    auto beside = facts_->at(page, path);
    return beside ? beside : found;
  };
  for (std::size_t i = 0; i < kDimensions; ++i) {
    const auto groups = groups_of(dimensions()[i], lookup);
    if (!groups) continue;
    judged.looked |= 1U << i;
    for (const std::string& group : *groups) {
      judged.groups.emplace_back(static_cast<std::uint8_t>(i),
                                 portfolio_.names.number(group));
    }
  }
  const bool beside = page.from != FactsFrom::none;
  judged.facts = beside ? page.from : read ? FactsFrom::run : FactsFrom::none;
}

void Gathering::add(const Run& head, const Report& report, Verdict verdict) {
  const Run& all = portfolio_.head;
  Judged judged{
      .id = report.id,
      .name = report.name,
      .kind = report.kind,
      .verdict = verdict,
      .compliant = report.raw.compliant,
      .compliance_known = report.raw.compliance_known,
      .grade_low = grade(report.raw.grade_low),
      .grade_high = grade(report.raw.grade_high),
      .score = score(report.raw.score),
      .coverage = portfolio_.fractions.number(report.raw.score.coverage),
      .principles = std::vector<JudgedScore>(all.principles.size()),
      .outcomes = std::string(all.rules.size(), '.')};
  if (!report.sources.empty()) {
    judged.file = report.sources.front().name;
    judged.line = report.sources.front().line;
    judged.sha256 = report.sources.front().sha256;
  }
  for (const PrincipleScore& one : report.principles) {
    judged.principles[one.principle] = score(one.raw);
  }
  for (const Finding& finding : report.findings) {
    judged.outcomes[finding.rule] = letter_of(finding);
  }
  add_missing(report);
  add_groups(head, report, judged);
  sort_groups(portfolio_.names, judged);
  portfolio_.entries.push_back(std::move(judged));
}

Result<Portfolio> Gathering::finish() {
  auto& entries = portfolio_.entries;
  std::ranges::sort(entries, [](const Judged& a, const Judged& b) {
    return a.identity() < b.identity();
  });
  const auto twice = std::ranges::adjacent_find(entries, [](const Judged& a,
                                                            const Judged& b) {
    return a.file != "-" && !a.sha256.empty() && a.identity() == b.identity();
  });
  if (twice != entries.end()) {
    return fault({.code = Code::judged_twice,
                  .at = {.file = twice->file},
                  .args = {twice->file}});
  }
  return std::move(portfolio_);
}

}  // namespace charta
