// SPDX-License-Identifier: EUPL-1.2
// What a dashboard shows, computed from a portfolio: the same for the same
// entries. Where small groups are hidden, counts that must not be told are
// missing and single descriptors do not occur.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "charta/portfolio/average.h"
#include "charta/portfolio/mask.h"
#include "charta/portfolio/portfolio.h"

namespace charta {

using Told = std::optional<std::uint64_t>;

// Scores of a group, in points of 100; those without score left out.
struct ScoreSummary {
  std::uint64_t count = 0;  // all below only if there are any
  Mean low{};
  Mean high{};
  // Not where small groups are hidden: they are single descriptors' scores.
  std::optional<std::pair<Rational, Rational>> middle{};
};

struct GroupRow {
  // Unknown: the descriptor does not say. Unavailable: nobody looked. Others:
  // the groups that are hidden, together.
  enum class What : std::uint8_t { value, unknown, unavailable, others };

  What what = What::value;
  std::string value{};
  std::uint64_t descriptors = 0;
  std::uint64_t authorities = 0;  // of dependencies, when they are known
  ScoreSummary score{};
  std::vector<std::optional<std::pair<Mean, Mean>>> principles{};
  // Not where small groups are hidden.
  std::vector<std::uint64_t> grades{};  // guaranteed, and without grade last
  std::uint64_t law_broken = 0;
  std::uint64_t law_open = 0;
};

struct DimensionTable {
  std::size_t dimension = 0;
  bool missing = false;  // nobody looked, for any descriptor
  std::vector<GroupRow> groups{};
};

struct GradeRow {
  Told guaranteed{};
  Told possible{};
  Told certain{};  // both ends agree
  Told between{};  // it lies between the ends, or is both
};

// How many descriptors had which outcome before waivers, by number of Outcome;
// the last place is of those waived, which are counted under theirs too.
using OutcomeCounts = std::array<std::uint64_t, kOutcomes>;

struct RuleRow {
  std::uint32_t rule = 0;
  std::array<Told, kOutcomes> counts{};
  std::uint64_t judged = 0;
};

struct QuestionRow {
  std::string path{};
  std::uint64_t missing = 0;
  Told asked{};  // descriptors with a rule in play that reads it
  bool everywhere = false;
};

struct RankRow {
  std::size_t entry = 0;
  std::optional<std::uint32_t> worst{};  // a rule
  std::uint64_t alike = 0;               // findings as grave as that, with it
};

// How many descriptors meet, break, leave open, or are not concerned by.
enum class TextStanding : std::uint8_t { met, broken, open, none };
struct TextItemRow {
  std::string id{};
  Localized title{};
  std::array<Told, 4> counts{};
};
struct TextRow {
  std::string id{};
  Localized title{};
  std::array<Told, 4> counts{};  // by all items that rules serve
  std::vector<TextItemRow> items{};
};

// Rules that come to the same for every descriptor of a kind of authority. The
// row without a value is of all descriptors.
struct AlikeRow {
  std::optional<std::string> type{};
  std::uint64_t descriptors = 0;
  std::vector<std::uint32_t> never_known{};
  std::vector<std::uint32_t> never_applicable{};
  std::vector<std::uint32_t> always_failed{};
};

// Where one descriptor stands among others of a group; shares of those others
// in [0, 1].
struct CohortRow {
  std::optional<std::size_t> dimension{};  // nothing: all
  std::string value{};
  std::uint64_t others = 0;
  // Of the others, those below on the guaranteed end, those equal halved; the
  // same on the possible end.
  Rational guaranteed{};
  Rational possible{};
  // Those that are below whatever is still unknown, and those that may be.
  Rational surely{};
  Rational maybe{};
};
struct Cohort {
  std::size_t entry = 0;
  std::vector<CohortRow> rows{};
};

struct Showing {
  std::uint64_t min_group = 0;
  std::string project{};  // an identifier; empty: none
};

struct Dashboard {
  std::uint64_t min_group = 0;  // 0: nothing is hidden
  bool all_hidden = false;
  ScoreSummary score{};
  std::array<Told, 3> verdicts{};  // by number of Verdict
  Told law_broken{};
  Told law_open{};
  std::vector<GradeRow> grades{};  // as in Run::grades
  Told ungraded{};
  std::vector<std::optional<std::pair<Mean, Mean>>> principles{};
  std::vector<DimensionTable> dimensions{};
  std::vector<RuleRow> rules{};          // hardest first; in order where masked
  std::vector<QuestionRow> questions{};  // most missing first
  std::vector<RankRow> ranking{};        // worst first
  std::vector<TextRow> texts{};
  std::vector<AlikeRow> alike{};
  std::vector<Cohort> cohorts{};
};

Dashboard dashboard_of(const Portfolio& portfolio, const Showing& wanted);

// The parts, in files of their own. Internal to portfolio.
ScoreSummary summarize(const Portfolio& portfolio,
                       const std::vector<std::size_t>& entries,
                       const Mask& mask);
std::vector<std::optional<std::pair<Mean, Mean>>> principle_means(
    const Portfolio& portfolio, const std::vector<std::size_t>& entries,
    const Mask& mask);
DimensionTable group_by(const Portfolio& portfolio, std::size_t dimension,
                        Mask& mask);
std::vector<RuleRow> hardest(const Portfolio& portfolio, const Mask& mask);
std::vector<QuestionRow> unanswered(const Portfolio& portfolio,
                                    const Mask& mask);
std::vector<RankRow> ranking_of(const Portfolio& portfolio);
std::vector<TextRow> texts_of(const Portfolio& portfolio, const Mask& mask);
std::vector<AlikeRow> alike_of(const Portfolio& portfolio,
                               const DimensionTable& types);
Cohort cohort_of(const Portfolio& portfolio, std::size_t entry);

}  // namespace charta
