// SPDX-License-Identifier: EUPL-1.2
// What a charter says of its rules, fields and grades, copied once a run: a
// report refers to it by number and so stays small. To add a word that does
// not change from descriptor to descriptor: a member here, filled in words.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/diagnostic.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

// An item of a framework that a rule rests on.
struct SourceNote {
  std::string framework{};
  Localized framework_title{};
  std::string item{};
  Localized item_title{};
  Localized note{};
};

// One step of `levels`: the score when its condition is the first that holds.
struct LevelWords {
  Rational score{};
  std::string condition{};
};

// A rule as its charter wrote it.
struct RuleWords {
  std::string id{};
  std::uint32_t principle = 0;  // number in Run::principles
  Localized title{};
  std::string severity{};  // blocking, major, minor, info
  std::string force{};     // law, future-law, soft, charter
  Rational weight{};       // as scored; 0 for info
  std::optional<Day> due{};
  std::optional<Day> until{};
  std::string condition{};           // text of `when`; empty: always
  std::string requirement{};         // text of `require`; empty with `levels`
  std::vector<LevelWords> levels{};  // first match wins, else 0
  Localized message{};  // empty when it has {{ }}: then Finding::message
  Localized why{};
  Localized note{};
  std::vector<SourceNote> sources{};
  Localized evidence_expected{};
  // The rung that this run demands of what the rule reads: the rule's own or
  // the run's assurance, whichever is higher. `declared` demands nothing.
  std::string evidence_demanded{};
  Localized remedy{};
  std::string effort{};  // low, medium, high, or days as digits
  std::vector<std::string> tags{};
  Localized link_to_object{};
  Mark at{};  // in the charter
  // Numbers in Run::paths, ascending: what `when` reads; what the rule reads.
  std::vector<std::uint32_t> condition_reads{};
  std::vector<std::uint32_t> reads{};
};

struct PrincipleWords {
  std::string id{};
  Localized title{};
  Rational weight{};
};

// A field of the vocabulary, for people.
struct FieldWords {
  std::string path{};  // list items as `[]`
  Localized label{};
  Localized help{};
  std::string unit{};
  struct Choice {
    std::string value{};
    Localized label{};
  };
  std::vector<Choice> choices{};
};

// A path that some rule reads.
struct PathWords {
  std::string path{};
  std::int32_t field = -1;  // number in Run::fields, or none
};

struct GradeScale {
  std::string id{};
  Rational from{};  // of 100
};

// A rule and what it weighs in a named score.
struct ScoredRule {
  std::uint32_t rule = 0;  // number in Run::rules
  Rational weight{};
};

// A grade of a named score: from a part of 100 on, or by a condition.
struct ScoreGradeWords {
  std::string id{};
  std::optional<Rational> from{};
  std::string when{};
};

struct ScoreWords {
  std::string id{};
  Localized title{};
  std::string model{};    // empty where there is a formula
  std::string formula{};  // CEL over the scores before it
  std::string maximum{};  // the same; empty: 100
  std::vector<ScoredRule> rules{};
  std::vector<Rational> principle_weights{};  // one for each principle
  std::vector<ScoreGradeWords> grades{};
};

// A ceiling on the grade.
struct CapWords {
  std::string when{};  // blocking_failed, blocking_unknown
  std::string grade{};
};

}  // namespace charta
