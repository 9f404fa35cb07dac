// SPDX-License-Identifier: EUPL-1.2
// Text -> Program -> Answer: the door of the engine. A program is immutable,
// thread-safe and cachable; all that changes stands in Facts.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/cel/issue.h"
#include "charta/cel/type.h"
#include "charta/value/value.h"
#include "charta/value/zone.h"

namespace charta::cel {

// What a missing key of a document means.
enum class Absence : std::uint8_t {
  unknown,  // evidence that was not given (the default of charta)
  error,    // plain CEL: "no such key"
};

// What expressions may name. Built once a charter (or once a command), then
// given to an Engine.
struct Environment {
  Types types{};  // owns every Type named below
  struct Variable {
    std::string name{};  // may be dotted: `a.b.c`
    Type type{};
  };
  std::vector<Variable> variables{};  // bound for each evaluation
  struct Constant {
    std::string name{};
    Type type{};
    Value value{};  // REQUIRES: outlives the engine
  };
  std::vector<Constant> constants{};  // folded when compiled: `params`
  std::string container{};
  Absence absence = Absence::unknown;
  // Off: expressions are run as parsed, names resolved at run time.
  bool checked = true;
  // Off: a name that is not declared is a run-time error, as plain CEL says.
  bool strict_names = true;
  // Where named time zones come from; without it only offsets and UTC work.
  ZoneSource zones{};
  Limits limits{};
};

enum class Truth : std::uint8_t { no, yes, unknown, error };

// What a rule's expression says of one descriptor. Views live until the next
// reset of the Facts that were asked.
struct Answer {
  Truth truth = Truth::error;
  // yes and no: the value itself (a bool, or a number in [0, 1]: `yes` when 1,
  // `no` when 0, and yes for what is between: ask `value`).
  Value value{};
  std::span<const Missing> missing{};  // unknown
  std::string_view error{};            // error: CEL's words
  Span error_at{};                     // error: where in the expression
};

// One sub-expression and what it came to, for explanations.
struct Step {
  Span at{};  // in the expression's text
  std::uint32_t depth = 0;
  Value value{};
};

// What backs a fact: evidence('path') reads it.
struct Proof {
  std::string_view path{};
  std::string_view rung{};  // declared, documented or verified
  Value date{};             // a timestamp, or absent
  bool expired = false;
};

class Facts;
class Engine;

// A compiled expression. Move-only; REQUIRES that its engine outlives it.
class Program {
 public:
  Program(Program&&) noexcept;
  Program& operator=(Program&&) noexcept;
  ~Program();

  // The value, an unknown, or an error; never throws, cost counted.
  Value evaluate(Facts& facts) const;
  // The same as a verdict. Other values than bool and numbers are errors.
  Answer ask(Facts& facts) const;
  // The two halves of ask(), for who needs no more than a bool of most rules:
  // the value, which lives until the next question, and what it comes to.
  Value question(Facts& facts) const;
  Answer answer(Facts& facts, const Value& value) const;
  // Every sub-expression with its value, in source order, root first.
  std::vector<Step> trace(Facts& facts) const;
  // The text of what is left to decide, known parts folded.
  std::string residual(Facts& facts) const;

  std::string_view text() const;
  Type type() const;
  // The constant paths that the expression reads, e.g. `hosting.mode`; sorted,
  // once each. Paths below a list end at the list.
  std::span<const std::string> reads() const;
  // Paths whose presence the expression asks with has(), `in` or `.?`.
  std::span<const std::string> presence() const;
  // Whether it comes to the same for every descriptor, whatever the constants
  // of the environment are.
  bool constant() const;
  // Worst-case cost by the static estimate, saturating.
  std::uint64_t estimated_cost() const;

  struct Body;
  const Body& body() const { return *body_; }

 private:
  friend class Engine;
  explicit Program(std::unique_ptr<Body> body);
  std::unique_ptr<Body> body_;
};

// Compiles the expressions of one charter, so that they share attribute slots
// and variables. Not thread-safe while compiling; const use is.
class Engine {
 public:
  explicit Engine(Environment environment);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  // All faults of the expression, each with its place in the text; warnings
  // are returned beside the program by the second form.
  tl::expected<Program, Issues> compile(std::string_view text);
  tl::expected<Program, Issues> compile(std::string_view text,
                                        Issues& warnings);
  // Makes `variables.NAME` a lazy expression, computed at most once for each
  // binding of Facts. Later definitions may use earlier ones; a name that is
  // taken is a fault.
  tl::expected<void, Issues> define(std::string_view name,
                                    std::string_view text);
  tl::expected<void, Issues> define(std::string_view name,
                                    std::string_view text, Issues& warnings);
  const Environment& environment() const;

  static constexpr std::uint32_t kNoSlot = ~0U;
  // The number of a constant path, a variable and keys below it; kNoSlot when
  // no expression reads it.
  std::uint32_t slot(std::span<const std::string_view> path) const;

  struct Shared;
  const Shared& shared() const { return *shared_; }

 private:
  std::unique_ptr<Shared> shared_;
};

// One descriptor as expressions see it: attribute slots, lazy variables, arena,
// cost. Reused from descriptor to descriptor; one for each thread.
class Facts {
 public:
  explicit Facts(const Engine& engine);
  Facts(Facts&&) noexcept;
  Facts& operator=(Facts&&) noexcept;
  ~Facts();

  struct Binding {
    std::string_view name{};
    Value value{};
  };
  // Binds the environment's variables by name and forgets all results of
  // before. A variable that is not bound is a missing path of its name when
  // absence is unknown. Views must live until the next reset.
  void reset(std::span<const Binding> bindings);
  // The same, and binds each other variable to the value that the mapping has
  // at its name, if any. Null: to none.
  void reset(const Map* fields, std::span<const Binding> bindings);
  // What was found in a mapping before, by Engine::slot(). Where told[i] is not
  // 0, values[i] is what stands at the path, absent when nothing does; else it
  // is absent, and has to be searched.
  struct Found {
    std::span<const Value> values{};
    std::span<const std::uint8_t> told{};  // as many
  };
  // The same where that is what was found in `fields`. REQUIRES: it is told of
  // every variable that is not bound, and of no path through a list; views live
  // until the next reset.
  void reset(const Map* fields, std::span<const Binding> bindings,
             const Found& found);
  // What backs facts, for evidence(): of a path, or of all below it. Views must
  // live until the next reset.
  void prove(std::vector<Proof> proofs);
  // Paths (`a.b`, `a.b[*].c`) whose values count as unknown although present.
  void distrust(std::span<const std::string> patterns);
  // Paths for which has() and its like answered "no" since the reset: spots
  // where more evidence could change a verdict. Sorted, once each.
  std::vector<std::string> relied_on_absence() const;
  // Cost units used since the reset.
  std::uint64_t cost() const;

  struct State;
  State& state() { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

}  // namespace charta::cel
