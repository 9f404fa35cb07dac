// SPDX-License-Identifier: EUPL-1.2
// Named scores as a charter gives them, and their faults.
#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

Result<Charter> with_scores(const std::string& scores) {
  return load_charter(family(text(kNation, "scores:\n" + scores)),
                      "small/charter.yaml", {});
}

TEST_CASE("models over chosen rules, formulas over scores") {
  const auto charter = with_scores(
      "  - {id: raw, model: sum, over: {tags: [core]}, weights: {N-2: 8}}\n"
      "  - {id: all, title: {fr: Tout, en: All}, weights: {Q: 2}}\n"
      "  - id: net\n"
      "    formula: scores.raw.value * 0.85 + params.limit\n"
      "    max: scores.raw.max + params.limit\n"
      "    grades: [{id: II, from: 50}, {id: I, when: 'scores.net.low >= "
      "0'}]\n");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  REQUIRE(charter->scores.size() == 3);
  const NamedScore& raw = charter->scores[0];
  CHECK(raw.model == ScoreModel::sum);
  CHECK(raw.rules == std::vector<std::uint32_t>{0, 1});
  CHECK(raw.weights == std::vector<Rational>{3, 8});
  CHECK(charter->scores[1].rules.size() == 3);
  CHECK(charter->scores[1].principle_weights[1] == Rational(2));
  CHECK(charter->scores[2].derived);
  CHECK(charter->scores[2].grades[0].from == Rational(50));
  CHECK(charter->scores[2].grades[1].when.condition);
}

TEST_CASE("scores may stand in scoring, and be overridden by id") {
  const auto charter = load_family(
      town("scores: [{id: raw, weights: {N-2: 7}}]\n", "north.yaml"),
      {{"small/north.yaml",
        "charta: 1\nid: north\nversion: 1\nextends: nation.yaml\n"
        "scores: [{id: raw, model: sum, over: core}]\n"}});
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  REQUIRE(charter->scores.size() == 1);
  CHECK(charter->scores[0].model == ScoreModel::sum);
  CHECK(charter->scores[0].weights[1] == Rational(7));
  CHECK(load_charter(family(text(kNation, "scoring: {scores: [{id: a}]}\n")),
                     "small/charter.yaml")
            ->scores.size() == 1);
}

TEST_CASE("faults of scores") {
  struct Row {
    std::string scores;
    std::string fault;
  };
  const Row rows[] = {
      {"  - {id: a}\n  - {id: a}\n", "identifier `a` is given twice"},
      {"  - {id: a, over: {tags: [cores]}}\n",
       "`cores` chooses no rule, did you mean `core`?"},
      {"  - {id: a, model: mean}\n", "`model` cannot be `mean`"},
      {"  - {id: a, formula: scores.b.value}\n",
       "no score before this one is `b`"},
      {"  - {id: raw}\n  - {id: a, formula: scores.rwa.value}\n",
       "39:22-32 no score before this one is `rwa`, did you mean `raw`?"},
      {"  - {id: a, formula: hosting.country}\n",
       "38:22-37 `hosting.country` cannot stand in the formula of a score"},
      {"  - {id: a, formula: '1 < 2'}\n", "cannot stand in the formula"},
      {"  - {id: a, formula: '1', over: core}\n",
       "score `a` has `over` without what it belongs to"},
      {"  - {id: a, max: '1'}\n",
       "score `a` has `max` without what it belongs to"},
      {"  - {id: a, grades: [{id: I}]}\n",
       "grade `I` must have either from or when"},
      {"  - {id: a, weights: {N-9: 1}}\n", "`N-9` chooses no rule"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.scores);
    const std::string all = faults_of(with_scores(row.scores));
    CAPTURE(all);
    CHECK(all.find(row.fault) != std::string::npos);
  }
}

}  // namespace
}  // namespace charta
