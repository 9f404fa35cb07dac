// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/sheets.h"

#include <doctest/doctest.h>

#include <array>
#include <set>

#include "report/sample.h"

using namespace charta;

namespace {

class Counted : public Grid {
 public:
  explicit Counted(const Style& style) : style_(style) {}
  void row(SheetId id, std::span<const SheetCell> cells) override {
    ++rows[static_cast<std::size_t>(id)];
    CHECK(cells.size() == sheet_plan(id, style_).columns.size());
    for (const SheetCell& cell : cells) {
      if (cell.outcome) outcomes.insert(*cell.outcome);
    }
  }
  std::array<std::size_t, kSheets> rows{};
  std::set<Outcome> outcomes{};

 private:
  Style style_;
};

}  // namespace

TEST_CASE("every row has a cell for each column, in both shapes") {
  for (const bool several : {false, true}) {
    for (const Language language : {Language::english, Language::french}) {
      const Style style{.language = language, .several = several};
      const Run run = sample_run();
      Counted grid(style);
      put_rows({run, run.reports[0], Verdict::not_met, style}, grid);
      put_method(run, style, grid);
      CHECK(grid.rows[1] == run.reports[0].findings.size());
      CHECK(grid.rows[2] == run.reports[0].actions.size());
      CHECK(grid.rows[3] == run.reports[0].questions.size());
      CHECK(grid.outcomes.size() == kOutcomes);
      CHECK((several ? grid.rows[0] == 1 : grid.rows[0] > 5));
    }
  }
}

TEST_CASE("names of sheets are such as every program takes") {
  for (std::size_t i = 0; i < kSheets; ++i) {
    const Term& name = sheet_plan(static_cast<SheetId>(i), {}).name;
    for (const std::string_view word : {name.en, name.fr}) {
      CHECK(word.size() <= 31);
      CHECK(word.find_first_of("[]:*?/\\'") == std::string_view::npos);
    }
  }
}

TEST_CASE("text of a cell is inert, its line breaks stay") {
  CHECK(cell_text("a\nb\x1b[2J") == "a\nb\\u{1b}[2J");
  CHECK(cell_text("a\xff") == "a\uFFFD");
}
