// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/expression_words.h"

#include <doctest/doctest.h>

#include "author/author_sample.h"

namespace charta {
namespace {

// The parts in brackets.
std::string flat(const Clause& clause) {
  std::string text = clause.text;
  for (const Clause& part : clause.parts) text += " [" + flat(part) + "]";
  return text;
}

TEST_CASE("expressions are said with the labels of fields and choices") {
  const Charter charter = author_sample::charter();
  struct {
    const char* text;
    const char* words;
  } const rows[] = {
      {"data.personal", "“Personal”: yes"},
      {"!data.personal", "“Personal”: no"},
      {"data.basis == 'law'", "“Basis” is “Law”"},
      {"'law' != data.basis", "“Law” is not “Basis”"},
      {"data.basis in ['law', 'contract']",
       "“Basis” is among: “Law”, “Contract”"},
      {"!(data.basis in ['law'])", "“Basis” is not among: “Law”"},
      {"data.personal && data.rows > 3",
       "all of these hold: [“Personal”: yes] [“Rows” is more than 3]"},
      {"data.personal || data.anonymous || variables.personal",
       "at least one of these holds: [“Personal”: yes] [“Anonymous”: yes] "
       "[the definition “personal”: yes]"},
      {"hosting.countries.all(c, c in params.eea)",
       "for each c of “Hosting countries”: c is among: eea (FR, DE)"},
      {"data.transfers.exists(t, t.clauses && t.country == 'FR')",
       "for at least one t of “Transfers”: all of these hold: [“Clauses” of t: "
       "yes] [“Country” of t is “FR”]"},
      {"has(data.since)", "“Since” is documented"},
      {"!has(data.since)", "“Since” is not documented"},
      {"data.since >= date('2026-08-02')", "“Since” is on or after 2026-08-02"},
      {"days_between(data.since, as_of) <= 365",
       "the number of days from “Since” to the day of the audit is at most "
       "365"},
      {"size(hosting.countries) > 0", "“Hosting countries” is not empty"},
      {"data.rows == 1 ? data.personal : false",
       "if “Rows” is 1, then “Personal”, else No"},
      {"math.abs(data.rows) > 1", "`math.abs(data.rows)` is more than 1"},
      {"a +", "`a +`"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(flat(expression_words(charter, row.text, Language::english)) ==
          row.words);
  }
}

TEST_CASE("and in French") {
  const Charter charter = author_sample::charter();
  CHECK(flat(expression_words(charter, "data.basis in ['law']",
                              Language::french)) ==
        "«\u00a0Base\u00a0» figure dans\u00a0: «\u00a0Loi\u00a0»");
  CHECK(flat(expression_words(charter, "bid.price < 10.5", Language::french)) ==
        "«\u00a0Prix\u00a0» est en dessous de 10,5");
}

}  // namespace
}  // namespace charta
