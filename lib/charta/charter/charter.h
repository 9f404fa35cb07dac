// SPDX-License-Identifier: EUPL-1.2
// A charter as loaded: principles, rules with their compiled programs, scoring,
// grades. Immutable after loading; share it between threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "charta/base/arena.h"
#include "charta/base/day.h"
#include "charta/base/diagnostic.h"
#include "charta/cel/program.h"
#include "charta/charter/field_tree.h"
#include "charta/charter/formula.h"
#include "charta/charter/vocabulary.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

enum class Level : std::uint8_t { project, organisation, bid };
enum class Severity : std::uint8_t { info, minor, major, blocking };
enum class Force : std::uint8_t { law, future_law, soft, charter };
enum class Rung : std::uint8_t { declared, documented, verified };
enum class Effort : std::uint8_t { low, medium, high };
enum class ScoreModel : std::uint8_t {
  weighted,
  flat,
  flat_unweighted,
  absolute,
  sum,
};

// The names of the charter file, e.g. `future-law`, `flat-unweighted`.
std::string_view name(Level level);
std::string_view name(Severity severity);
std::string_view name(Force force);
std::string_view name(Rung rung);
std::string_view name(ScoreModel model);
std::string_view name(Effort effort);
std::optional<Level> find_level(std::string_view name);
std::optional<Severity> find_severity(std::string_view name);
std::optional<Force> find_force(std::string_view name);
std::optional<Rung> find_rung(std::string_view name);
std::optional<ScoreModel> find_score_model(std::string_view name);
std::optional<Effort> find_effort(std::string_view name);

struct Principle {
  std::string id{};
  Localized title{};
  Rational weight{1};
};

// A pointer into a framework, resolved when the charter is loaded.
struct SourceRef {
  std::string framework{};
  Localized framework_title{};
  std::string item{};
  Localized item_title{};
  Localized note{};
};

// Text with {{ CEL }} places, compiled: literals and programs alternate. A
// text without places is one literal; an empty one has no parts. A message may
// hold values of any type and can never change a verdict.
struct MessagePart {
  std::string literal{};
  std::optional<cel::Program> program{};
};
struct Message {
  std::vector<MessagePart> en{};
  std::vector<MessagePart> fr{};
};

// From which byte of an expression's text on a line and column of the charter
// stands for it, code point by code point, until the next piece.
struct TextPiece {
  std::uint32_t byte = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

// An expression in its charter: where it stands, so that a fault at byte 14 of
// the expression becomes a place in the file.
struct Expression {
  cel::Program program;
  Mark at{};
  std::vector<TextPiece> pieces{};  // empty: only `at` is known

  // The place in the charter of these bytes of program.text().
  Mark mark(Span bytes) const;
};

// A variable as its author wrote it; the engine holds it compiled.
struct Definition {
  std::string name{};
  std::string text{};
  Mark at{};
  std::vector<TextPiece> pieces{};

  // The place in the charter of these bytes of the text.
  Mark mark(Span bytes) const;
};

// A param with the value that the charter's day gives it. Values view
// Charter::memory.
struct Constant {
  struct Step {
    Day from{};
    Value value{};
    Mark at{};
  };
  std::string name{};
  Value value{};
  std::vector<Step> steps{};  // dated values, oldest first
  Mark at{};                  // of its name
};

// `levels`: first match wins, else 0.
struct LevelStep {
  Rational score{};
  Expression when;
};

struct EvidenceDemand {
  Localized expected{};
  Rung at_least = Rung::declared;
};

struct Remedy {
  Localized text{};
  std::optional<Effort> effort{};
  std::optional<std::uint32_t> days{};
};

struct Rule {
  std::string id{};
  std::size_t principle = 0;  // number in Charter::principles
  std::vector<Level> levels{};
  Localized title{};
  Severity severity = Severity::major;
  Rational weight{3};
  Force force = Force::charter;
  std::optional<Day> from{};   // inclusive
  std::optional<Day> until{};  // inclusive
  bool enabled = true;
  std::optional<Expression> when{};
  // One of the two.
  std::optional<Expression> require{};
  std::vector<LevelStep> level_steps{};
  Message message{};
  Localized why{};
  Localized note{};
  std::vector<SourceRef> sources{};
  EvidenceDemand evidence{};
  Remedy remedy{};
  std::vector<std::string> tags{};
  Localized link_to_object{};  // criterion
  bool final = false;          // child charters may only make it stricter
  Mark at{};
};

struct Grade {
  std::string id{};
  Rational from{};  // of 100
};

// What a cap looks at; more words come with the language.
enum class CapWhen : std::uint8_t { blocking_failed, blocking_unknown };
std::string_view name(CapWhen when);
struct Cap {
  CapWhen when = CapWhen::blocking_failed;
  std::string grade{};
};

// A grade of a named score: from that part of 100 of the maximum on, or when a
// condition over scores holds. The first that holds is the grade.
struct ScoreGrade {
  std::string id{};
  std::optional<Rational> from{};
  Formula when{};
};

// A score by another method: a model over chosen rules, or a formula over the
// scores before it.
struct NamedScore {
  std::string id{};
  Localized title{};
  ScoreModel model = ScoreModel::weighted;
  std::vector<std::uint32_t> rules{};  // numbers in Charter::rules, ascending
  std::vector<Rational> weights{};     // one a rule
  std::vector<Rational> principle_weights{};  // one a principle
  bool derived = false;
  Formula formula{};  // where it is derived
  Formula maximum{};  // the same; empty: 100
  std::vector<ScoreGrade> grades{};
  Mark at{};
};

struct Framework {
  std::string id{};
  Localized title{};
  std::string reference{};
  struct Item {
    std::string id{};
    Localized title{};
    Localized summary{};
    Localized addressee{};
    std::string checkable{};
    Localized reason{};
  };
  std::vector<Item> items{};
};

// A file that the charter was made of, for the report's provenance.
struct Ingredient {
  std::string name{};
  std::string sha256{};
};

struct Charter {
  std::string id{};
  std::string version{};
  Localized title{};
  std::string licence{};
  std::string profile{};  // that was taken; empty: none
  Vocabulary vocabulary{};
  std::vector<Framework> frameworks{};
  std::vector<Constant> params{};       // in order of the file
  std::vector<Definition> variables{};  // in order of the file
  std::vector<Principle> principles{};
  std::vector<Rule> rules{};  // in order of the files
  ScoreModel model = ScoreModel::weighted;
  std::vector<Grade> grades{};  // best first
  std::vector<Cap> caps{};
  std::vector<NamedScore> scores{};       // each after those that it reads
  std::vector<Ingredient> ingredients{};  // sorted by name
  Diagnostics warnings{};
  // The day whose values of dated params were taken; nothing: the newest. An
  // audit at another day needs the charter loaded anew.
  std::optional<Day> as_of{};
  // The days, both inclusive, of which the same values would have been taken;
  // nothing: no bound on that side.
  std::optional<Day> holds_from{};
  std::optional<Day> holds_until{};
  // The vocabulary as descriptors are walked by it. Views `vocabulary`.
  FieldTree tree{};
  // What programs view: the values of params, and the engine, at stable
  // addresses.
  std::unique_ptr<Arena> memory{};
  std::unique_ptr<cel::Engine> engine{};
};

}  // namespace charta
