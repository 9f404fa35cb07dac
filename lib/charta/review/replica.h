// SPDX-License-Identifier: EUPL-1.2
// A charter's expressions compiled anew, on another day or with one thing
// changed. To add what may be changed: a place in Patch, and a line in
// replica.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/base/day.h"
#include "charta/cel/program.h"
#include "charta/charter/charter.h"
#include "charta/charter/environment.h"
#include "charta/value/rational.h"

namespace charta {

// One change of a charter. Of a rule (`number` of its level step), of a
// variable, or of a param (`number` of its dated value).
struct Patch {
  enum class Of : std::uint8_t {
    nothing,
    when,
    require,
    level,
    score,
    from,
    until,
    variable,
    param,
    param_from,
  };
  Of of = Of::nothing;
  std::string name{};  // of the rule, variable or param
  std::size_t number = 0;
  std::string text{};  // of an expression
  Value value{};       // of a param; outlives the replicas made with it
  Rational score{};
  Day day{};
};

// Owns an engine. The charter must outlive it.
class Replica {
 public:
  Replica(const Charter& charter, Day day, const Patch& patch = {});

  // False when the patched variable does not compile.
  bool sound() const { return sound_; }
  cel::Engine& engine() { return *engine_; }
  const std::vector<Param>& params() const { return params_; }

  // The rule with its conditions compiled here, without its words; nothing
  // when the patched text does not compile, or to another type than before.
  std::optional<Rule> rule(const Rule& original, const Patch& patch = {});
  std::optional<cel::Program> compile(std::string_view text);

 private:
  std::optional<Expression> same_type(const Expression& original,
                                      std::string_view text);

  Arena memory_;
  std::vector<Param> params_{};
  std::optional<cel::Engine> engine_{};
  bool sound_ = true;
};

// The values of the params on that day. A param whose dated values all begin
// later takes the first.
std::vector<Param> params_on(const Charter& charter, Day day,
                             const Patch& patch = {});

// Which of the dated values are in force on that day, as one word: days of
// one word may share a replica.
std::string dated_state(const Charter& charter, Day day,
                        const Patch& patch = {});

}  // namespace charta
