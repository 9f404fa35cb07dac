// SPDX-License-Identifier: EUPL-1.2
// From runs and from summaries of runs to a portfolio, in any order.
#pragma once

#include <string>

#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/portfolio/facts.h"
#include "charta/portfolio/portfolio.h"

namespace charta {

// Whether a text is a summary that a portfolio wrote: it says so in front.
bool is_portfolio(std::string_view text);

class Gathering {
 public:
  // REQUIRES: the facts outlive this.
  explicit Gathering(const FactBook& facts) : facts_(&facts) {}

  // The head of a run or summary, from a file of that name. All must have been
  // made with the same charter, terms, day and version.
  Result<void> begin(const Run& head, const std::string& file);
  // One report of the run begun last; `head` is that run's.
  void add(const Run& head, const Report& report, Verdict verdict);
  void add_unreadable(std::uint64_t count) { portfolio_.unreadable += count; }
  // A summary as a whole. One whose small groups were hidden is refused: what
  // is gone cannot be added up.
  Result<void> add_summary(const Source& source);

  // Sorts; a descriptor that was judged twice is refused.
  Result<Portfolio> finish();

 private:
  void add_missing(const Report& report);
  void add_groups(const Run& head, const Report& report, Judged& judged);
  JudgedScore score(const Score& from);
  std::uint8_t grade(std::string_view id) const;

  const FactBook* facts_;
  Portfolio portfolio_{};
  std::string head_{};  // what all heads must be
};

}  // namespace charta
