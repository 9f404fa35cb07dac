// SPDX-License-Identifier: EUPL-1.2
// A summary read back: its head, its entries, what was missing; all else
// follows from these.
#include <algorithm>
#include <array>

#include "charta/doc/read.h"
#include "charta/portfolio/gathering.h"
#include "charta/portfolio/json.h"
#include "charta/recall/parts.h"
#include "charta/recall/recall.h"

namespace charta {
namespace {

constexpr std::array kVerdicts = {Verdict::undecided, Verdict::met,
                                  Verdict::not_met};
constexpr std::array kFrom = {FactsFrom::none, FactsFrom::run, FactsFrom::name,
                              FactsFrom::file};

template <typename Enum, std::size_t size>
Enum named(const std::array<Enum, size>& all, const Members& members,
           std::string_view key) {
  const std::string text = members.text(key, Need::required);
  const auto at = std::ranges::find(
      all, text, [](Enum one) { return std::string(name(one)); });
  if (at != all.end()) return *at;
  members.refuse(key);
  return all.front();
}

// `0..62.5` in fractions, `0..7/2 of 20`, `-`; false for anything else.
bool parse_score(std::string_view text, FractionPool& fractions,
                 JudgedScore& into) {
  if (text == "-") return true;
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return false;
  const std::size_t of = std::min(text.find(" of "), text.size());
  const auto low = parse_fraction(text.substr(0, dots));
  const auto high = parse_fraction(text.substr(dots + 2, of - dots - 2));
  const auto maximum = of == text.size() ? std::optional(Rational(100))
                                         : parse_fraction(text.substr(of + 4));
  if (!low || !high || !maximum || *low > *high || *high > *maximum) {
    return false;
  }
  into = {.assessed = true,
          .low = fractions.number(*low),
          .high = fractions.number(*high),
          .maximum = fractions.number(*maximum)};
  return true;
}

void take_scores(const Members& members, Portfolio& portfolio, Judged& judged) {
  FractionPool& all = portfolio.fractions;
  if (!parse_score(members.text("score", Need::required), all, judged.score)) {
    members.refuse("score");
  }
  judged.coverage = all.number(members.fraction("coverage"));
  const auto principles = members.texts("principles");
  judged.principles.resize(portfolio.head.principles.size());
  if (principles.size() != judged.principles.size()) {
    return members.refuse("principles");
  }
  for (std::size_t i = 0; i < principles.size(); ++i) {
    if (!parse_score(principles[i], all, judged.principles[i])) {
      members.refuse("principles");
    }
  }
}

std::uint8_t take_grade(const Members& members, const Run& head,
                        std::string_view key) {
  if (!members.has(key)) return kUngraded;
  const auto at =
      std::ranges::find(head.grades, members.text(key), &GradeScale::id);
  if (at != head.grades.end() && at - head.grades.begin() < kUngraded) {
    return static_cast<std::uint8_t>(at - head.grades.begin());
  }
  members.refuse(key);
  return kUngraded;
}

void take_groups(const Members& members, Portfolio& portfolio, Judged& judged) {
  for (std::size_t i = 0; i < kDimensions; ++i) {
    const std::string_view id = dimensions()[i].id;
    if (!members.has(id)) continue;
    judged.looked |= 1U << i;
    for (const std::string& group : members.texts(id)) {
      judged.groups.emplace_back(static_cast<std::uint8_t>(i),
                                 portfolio.names.number(group));
    }
  }
}

Judged take_entry(const Members& members, Portfolio& portfolio) {
  Judged judged{
      .id = members.text("id", Need::required),
      .name = members.text("name"),
      .kind = members.text("kind", Need::required),
      .file = members.text("file"),
      .line = members.small("line"),
      .sha256 = members.text("sha256"),
      .verdict = named(kVerdicts, members, "verdict"),
      .facts = named(kFrom, members, "facts"),
      .compliant = members.flag("compliant", Need::required),
      .compliance_known = members.flag("compliance_known", Need::required),
      .grade_low = take_grade(members, portfolio.head, "grade_low"),
      .grade_high = take_grade(members, portfolio.head, "grade_high"),
      .outcomes = members.text("outcomes", Need::required)};
  const bool letters = std::ranges::all_of(judged.outcomes, [](char c) {
    return c == '.' || outcome_of(c).has_value();
  });
  if (!letters || judged.outcomes.size() != portfolio.head.rules.size()) {
    members.refuse("outcomes");
    judged.outcomes.assign(portfolio.head.rules.size(), '.');
  }
  take_scores(members, portfolio, judged);
  take_groups(members.object("groups", Need::required), portfolio, judged);
  return judged;
}

}  // namespace

bool is_portfolio(std::string_view text) {
  constexpr std::size_t kFront = 200;
  return text.substr(0, kFront).find(kPortfolioSchema) !=
         std::string_view::npos;
}

Result<void> Gathering::add_summary(const Source& source) {
  CHARTA_TRY(const Document document,
             read_document(source, Syntax::json, recall_limits()));
  Diagnostics wrong;
  const Members members(document, document.root(), wrong);
  if (members.text("$schema") != kPortfolioSchema) {
    return fault({.code = Code::report_foreign,
                  .at = {.file = source.name},
                  .args = {members.text("$schema")}});
  }
  if (members.has("min_group")) {
    members.refuse("min_group");
    return faults(std::move(wrong));
  }
  Run head;
  Numbering names;
  recall_head(members.object("run", Need::required), head, names);
  if (!wrong.empty()) return faults(std::move(wrong));
  if (auto same = begin(head, source.name); !same) return same;
  members.each("descriptors", Need::required, [&](const Members& each) {
    portfolio_.entries.push_back(take_entry(each, portfolio_));
  });
  members.each("missing", Need::required, [&](const Members& each) {
    portfolio_.missing[each.text("path", Need::required)] +=
        each.number("descriptors", Need::required);
  });
  portfolio_.unreadable += members.object("summary", Need::required)
                               .number("unreadable", Need::required);
  if (!wrong.empty()) return faults(std::move(wrong));
  return {};
}

}  // namespace charta
