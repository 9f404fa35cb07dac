// SPDX-License-Identifier: EUPL-1.2
// What a dashboard says in words, for every format that people read. Internal
// to portfolio.
#pragma once

#include <string>
#include <string_view>

#include "charta/i18n/language.h"
#include "charta/i18n/portfolio_labels.h"
#include "charta/portfolio/view.h"

namespace charta {

// `metropole` as the vocabulary of the run calls it, bands of population in
// digits of the language; else as it is, inert.
std::string group_words(Language language, const Run& head,
                        const BoardDimension& dimension,
                        std::string_view value);
std::string group_words(Language language, const Run& head,
                        const BoardDimension& dimension, const GroupRow& group);
const Term& dimension_title(std::size_t dimension);

// `41.2`; of an exact fraction, rounded down so that no boundary is crossed.
std::string points_words(Language language, const Rational& points);
// `41.2–88.9`, `–` when there is none.
std::string range_words(Language language, const Rational& low,
                        const Rational& high);
std::string range_words(Language language, const ScoreSummary& score);
// A count, or that it is hidden.
std::string told_words(Language language, const Told& count);
// The share of a count, `12%`; whether it is hidden.
std::string share_words(Language language, std::uint64_t count,
                        std::uint64_t all);
// The name of a descriptor, its identifier when it has none.
std::string judged_words(const Judged& judged);
// `41.2–88.9`, `–` when it has no score.
std::string score_words(Language language, const Portfolio& portfolio,
                        const JudgedScore& score);
// `C`, `C–A`, `–`.
std::string grade_words(const Portfolio& portfolio, const Judged& judged);
// The label of a field, its path when it has none.
std::string path_words(Language language, const Run& head,
                       std::string_view path);
// `metropolis: SOV-01, SOV-02`
std::string rule_list(const Run& head, const std::vector<std::uint32_t>& rules);
// `12% to 40%` of those concerned meet the rule; `–` when nobody is.
std::string met_words(Language language, const RuleRow& row);
Told in_play(const RuleRow& row);
const Told& count_of(const RuleRow& row, Outcome outcome);

// Dimensions that nobody looked at, and those unknown for all.
std::vector<std::size_t> missing_dimensions(const Dashboard& view);

}  // namespace charta
