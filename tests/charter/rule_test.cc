// SPDX-License-Identifier: EUPL-1.2
// Rules: every key, and what each may not be.
#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

// The head has 15 lines, so the rule begins on line 17.
Result<Charter> load_rule(const std::string& keys) {
  return load(text(kHead,
                   "rules:\n  - {id: R, principle: P, title: {fr: R, "
                   "en: R}, " +
                       keys + "}\n"));
}

TEST_CASE("a rule has all that its charter says") {
  const auto charter = load(text(kHead, R"(rules:
  - id: R-1
    principle: P
    level: [project, bid]
    title: {fr: Règle, en: Rule}
    severity: blocking
    weight: 0.25
    force: future-law
    effective: {from: 2025-02-02, until: 2030-12-31}
    when: variables.live
    require: hosting.country == 'FR'
    message: {fr: "Pays {{ hosting.country }}.", en: No}
    why: {fr: Car, en: Because}
    note: {fr: Note, en: Note}
    sources: [{framework: law, item: art-1, note: {fr: n, en: n}}]
    evidence: {expected: {fr: Preuve, en: Proof}, at_least: documented}
    remedy: {text: {fr: Faire, en: Do}, effort: medium}
    tags: [a, b]
    criterion: {link_to_object: {fr: Lien, en: Link}}
)"));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  const Rule& rule = charter->rules.at(0);
  CHECK(rule.id == "R-1");
  CHECK(charter->principles[rule.principle].id == "P");
  CHECK(rule.levels == std::vector<Level>{Level::project, Level::bid});
  CHECK(rule.severity == Severity::blocking);
  CHECK(rule.weight.exact() == "1/4");
  CHECK(rule.force == Force::future_law);
  CHECK(to_string(*rule.from) == "2025-02-02");
  CHECK(to_string(*rule.until) == "2030-12-31");
  CHECK(rule.enabled);
  CHECK(rule.when->program.text() == "variables.live");
  CHECK(rule.when->at == Mark{"small/charter.yaml", 25, 11, 25, 25});
  CHECK(rule.require->program.text() == "hosting.country == 'FR'");
  CHECK(rule.level_steps.empty());
  REQUIRE(rule.message.fr.size() == 3);
  CHECK(rule.message.fr[0].literal == "Pays ");
  CHECK(rule.message.fr[1].program->text() == "hosting.country");
  CHECK(rule.message.fr[2].literal == ".");
  REQUIRE(rule.message.en.size() == 1);
  CHECK(rule.why.en == "Because");
  CHECK(rule.note.fr == "Note");
  REQUIRE(rule.sources.size() == 1);
  CHECK(rule.sources[0].framework_title.fr == "Loi");
  CHECK(rule.sources[0].item_title.en == "Article 1");
  CHECK(rule.sources[0].note.en == "n");
  CHECK(rule.evidence.at_least == Rung::documented);
  CHECK(rule.evidence.expected.en == "Proof");
  CHECK(rule.remedy.effort == Effort::medium);
  CHECK(rule.remedy.text.fr == "Faire");
  CHECK(rule.tags == std::vector<std::string>{"a", "b"});
  CHECK(rule.link_to_object.fr == "Lien");
  CHECK(rule.at.line == 17);
}

TEST_CASE("what a rule does not say has its default") {
  const auto charter = load_rule("require: true");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  const Rule& rule = charter->rules.at(0);
  CHECK(rule.levels == std::vector<Level>{Level::project});
  CHECK(rule.severity == Severity::major);
  CHECK(rule.weight == Rational(3));
  CHECK(rule.force == Force::charter);
  CHECK_FALSE(rule.when.has_value());
  CHECK(rule.evidence.at_least == Rung::declared);
  CHECK_FALSE(rule.remedy.effort.has_value());
  CHECK(rule.message.fr.empty());
}

TEST_CASE("weights follow from the severity") {
  struct Row {
    std::string keys;
    std::string weight;
  };
  const Row rows[] = {
      {"severity: blocking", "5"},
      {"severity: major", "3"},
      {"severity: minor", "1"},
      {"severity: minor, weight: 2", "2"},
      {"severity: minor, weight: 0.1", "1/10"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.keys);
    const auto charter = load_rule(std::string(row.keys) + ", require: true");
    REQUIRE(charter.has_value());
    CHECK(charter->rules[0].weight.exact() == row.weight);
  }
}

TEST_CASE("a weight of info is ignored, and said") {
  const auto charter = load(text(
      kHead, text(kRule,
                  "  - {id: I, principle: P, title: {fr: I, en: I}, "
                  "require: variables.live, severity: info, weight: 2}\n")));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(charter->rules[1].weight == Rational(0));
  CHECK(brief(charter->warnings) ==
        "22:99-100 a rule of severity info never counts: its weight is "
        "ignored\n");
}

TEST_CASE("efforts are words or days") {
  CHECK(load_rule("require: true, remedy: {text: {fr: a, en: a}, effort: 12}")
            ->rules[0]
            .remedy.days == 12);
  CHECK(load_rule("require: true, remedy: {text: {fr: a, en: a}, effort: high}")
            ->rules[0]
            .remedy.effort == Effort::high);
}

TEST_CASE("levels replace require") {
  const auto charter = load_rule(
      "levels: [{score: 1, when: project.open}, {score: 0.6, when: "
      "variables.live}]");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  const Rule& rule = charter->rules[0];
  CHECK_FALSE(rule.require.has_value());
  REQUIRE(rule.level_steps.size() == 2);
  CHECK(rule.level_steps[1].score.exact() == "3/5");
  CHECK(rule.level_steps[1].when.program.text() == "variables.live");
}

TEST_CASE("faults of a rule") {
  struct Row {
    std::string keys;
    std::string faults;
  };
  const Row rows[] = {
      {"require: true, severity: majeur",
       "17:75-81 `severity` cannot be `majeur`, did you mean `major`? (one "
       "of: info, minor, major, blocking)\n"},
      {"require: true, force: loi",
       "17:72-75 `force` cannot be `loi` (one of: law, future-law, soft, "
       "charter)\n"},
      {"require: true, level: [project, bids]",
       "17:82-86 `level` cannot be `bids`, did you mean `bid`? (one of: "
       "project, organisation, bid)\n"},
      {"require: true, level: []", "17:72-74 `level` is empty\n"},
      {"require: true, weight: -1",
       "17:73-75 weight `-1` is not a number above 0 and up to 1000000 with "
       "at most 6 decimals\n"},
      {"require: true, effective: {from: 2025-02-30}",
       "17:83-93 `from` must be a day that exists, as YYYY-MM-DD, not "
       "`2025-02-30`\n"},
      {"require: true, effective: {from: 2026-01-02, until: 2026-01-01}",
       "17:102-112 the rule ends on 2026-01-01, before it begins on "
       "2026-01-02\n"},
      {"require: true, effective: 2026-01-02",
       "17:76-86 `effective` must be a mapping of keys to values\n"},
      {"require: true, enabled: oui",
       "17:74-77 `enabled` must be true or false, not `oui`\n"},
      {"when: true",
       "17:5-61 rule `R` must have either `require` or `levels` with at least "
       "one level\n"},
      {"require: true, levels: [{score: 1, when: true}]",
       "17:5-98 rule `R` must have either `require` or `levels` with at least "
       "one level\n"},
      {"levels: []",
       "17:5-61 rule `R` must have either `require` or `levels` with at least "
       "one level\n"},
      {"levels: [{score: 1.5, when: true}]",
       "17:67-70 score `1.5` is not a number from 0 to 1 with at most 6 "
       "decimals\n"},
      {"levels: [{score: 1}]", "17:59-69 key `when` is missing in `levels`\n"},
      {"require: true, sources: [{framework: lwa, item: a}]",
       "17:87-90 `framework` cannot be `lwa`, did you mean `law`? (one of: "
       "law)\n"},
      {"require: true, sources: [{framework: law, item: art-3}]",
       "17:98-103 `item` cannot be `art-3`, did you mean `art-1`? (one of: "
       "art-1, art-2)\n"},
      {"require: true, evidence: {at_least: documentd}",
       "17:86-95 `at_least` cannot be `documentd`, did you mean `documented`? "
       "(one of: declared, documented, verified)\n"},
      {"require: true, remedy: {text: {fr: a, en: a}, effort: huge}",
       "17:104-108 `effort` cannot be `huge` (one of: low, medium, high)\n"},
      {"require: true, remedy: {text: {fr: a, en: a}, effort: -1}",
       "17:104-106 effort `-1` is not low, medium, high or a number of days "
       "from 0 to 10000\n"},
      {"require: true, criterion: {link: a}",
       "17:77-81 key `link` does not exist here\n"
       "17:76-85 key `link_to_object` is missing in `criterion`\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.keys);
    CHECK(faults_of(load_rule(row.keys)) == row.faults);
  }
}

TEST_CASE("an identifier is given once, and its first place is shown") {
  const auto charter =
      load(text(kHead, text(kRule,
                            "  - {id: R-1, principle: P, title: {fr: I, en: "
                            "I}, require: true}\n")));
  REQUIRE_FALSE(charter.has_value());
  const Diagnostics& all = charter.error();
  REQUIRE(all.size() == 1);
  CHECK(all[0].code == Code::duplicate_id);
  CHECK(all[0].at.line == 22);
  REQUIRE(all[0].related.size() == 1);
  CHECK(all[0].related[0].line == 17);
}

}  // namespace
}  // namespace charta
