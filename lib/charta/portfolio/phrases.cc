// SPDX-License-Identifier: EUPL-1.2
// Words for groups, numbers and names.
#include "charta/portfolio/phrases.h"

#include <algorithm>

#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"

namespace charta {
namespace {

using namespace label;

const FieldWords* field_of(const Run& head, std::string_view path) {
  const auto at = std::ranges::find(head.fields, path, &FieldWords::path);
  return at == head.fields.end() ? nullptr : &*at;
}

// `1000-3499` as `1,000–3,499`, the last as `≥ 500,000`.
std::string band_words(Language language, std::string_view band) {
  const std::size_t dash = band.find('-');
  const auto number = [&](std::string_view digits) {
    std::uint64_t value = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') continue;
      value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return grouped(language, value);
  };
  if (dash == std::string_view::npos) return "≥\u00a0" + number(band);
  return number(band.substr(0, dash)) + "–" + number(band.substr(dash + 1));
}

}  // namespace

std::string group_words(Language language, const Run& head,
                        const BoardDimension& dimension,
                        std::string_view value) {
  if (dimension.taking == BoardDimension::Taking::band) {
    return band_words(language, value);
  }
  for (const std::string_view path : dimension.paths) {
    const FieldWords* field = field_of(head, path);
    if (field == nullptr) continue;
    for (const FieldWords::Choice& choice : field->choices) {
      if (choice.value == value) return flow(choice.label.in(language));
    }
  }
  return plain(value);
}

std::string group_words(Language language, const Run& head,
                        const BoardDimension& dimension,
                        const GroupRow& group) {
  switch (group.what) {
    case GroupRow::What::value:
      return group_words(language, head, dimension, group.value);
    case GroupRow::What::unknown:
      return std::string(kUnknownGroup.in(language));
    case GroupRow::What::unavailable:
      return std::string(kUnavailableGroup.in(language));
    case GroupRow::What::others:
      return std::string(kOthersGroup.in(language));
  }
  return {};
}

const Term& dimension_title(std::size_t dimension) {
  return kDimensionTitles[dimension];
}

std::string points_words(Language language, const Rational& points) {
  return decimal(language, rounded(points, 1, {}));
}

std::string range_words(Language language, const Rational& low,
                        const Rational& high) {
  const std::string from = points_words(language, low);
  return low == high ? from : from + "–" + points_words(language, high);
}

std::string range_words(Language language, const ScoreSummary& score) {
  if (score.count == 0) return "–";
  return range_words(language, score.low.value, score.high.value);
}

std::string told_words(Language language, const Told& count) {
  return count ? grouped(language, *count) : std::string(kHidden.in(language));
}

std::string share_words(Language language, std::uint64_t count,
                        std::uint64_t all) {
  if (all == 0) return "–";
  return percent_words(language,
                       Rational::of(static_cast<Rational::Integer>(count),
                                    static_cast<Rational::Integer>(all)));
}

std::string judged_words(const Judged& judged) {
  return flow(judged.name.empty() ? judged.id : judged.name);
}

std::string score_words(Language language, const Portfolio& portfolio,
                        const JudgedScore& score) {
  const auto points = portfolio.points(score);
  if (!points) return "–";
  return range_words(language, points->first, points->second);
}

std::string grade_words(const Portfolio& portfolio, const Judged& judged) {
  if (judged.grade_low == kUngraded || judged.grade_high == kUngraded) {
    return "–";
  }
  const std::string low = plain(portfolio.head.grades[judged.grade_low].id);
  if (judged.grade_low == judged.grade_high) return low;
  return low + "–" + plain(portfolio.head.grades[judged.grade_high].id);
}

std::string path_words(Language language, const Run& head,
                       std::string_view path) {
  const FieldWords* field = field_of(head, path);
  if (field == nullptr || field->label.empty()) return plain(path);
  return flow(field->label.in(language));
}

std::string rule_list(const Run& head,
                      const std::vector<std::uint32_t>& rules) {
  std::string text;
  for (const std::uint32_t rule : rules) {
    text += (text.empty() ? "" : ", ") + plain(head.rules[rule].id);
  }
  return text.empty() ? "–" : text;
}

const Told& count_of(const RuleRow& row, Outcome outcome) {
  return row.counts[static_cast<std::size_t>(outcome)];
}

Told in_play(const RuleRow& row) {
  std::uint64_t all = 0;
  for (const Outcome outcome :
       {Outcome::pass, Outcome::fail, Outcome::unknown, Outcome::error}) {
    if (!count_of(row, outcome)) return {};
    all += *count_of(row, outcome);
  }
  return all;
}

std::string met_words(Language language, const RuleRow& row) {
  const Told all = in_play(row);
  if (!all) return std::string(kHidden.in(language));
  if (*all == 0) return "–";
  const std::uint64_t least = *count_of(row, Outcome::pass);
  const std::uint64_t most = *all - *count_of(row, Outcome::fail);
  const std::string from = share_words(language, least, *all);
  if (least == most) return from;
  return fill(kShareRange.in(language),
              {from, share_words(language, most, *all)});
}

std::vector<std::size_t> missing_dimensions(const Dashboard& view) {
  std::vector<std::size_t> all;
  for (const DimensionTable& table : view.dimensions) {
    if (table.missing) all.push_back(table.dimension);
  }
  return all;
}

}  // namespace charta
