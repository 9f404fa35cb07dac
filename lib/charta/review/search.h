// SPDX-License-Identifier: EUPL-1.2
// Is there a descriptor of which this holds? The engine's own unknowns are the
// solver: a sketch that leaves a field open gives an answer, or names the field
// to be tried next, so that most of the tree is never walked.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "charta/audit/report.h"
#include "charta/cel/program.h"
#include "charta/review/domains.h"
#include "charta/review/replica.h"

namespace charta {

// What a rule says of a sketch.
struct Said {
  Outcome outcome = Outcome::unknown;
  Rational score{};
  std::vector<std::string> missing{};
};

// What a question says of a sketch: yes, no, or not before these are known.
struct Reply {
  cel::Truth truth = cel::Truth::unknown;
  std::vector<std::string> missing{};

  static Reply of(bool truth);
  static Reply open(const Said& said);
};

enum class Found : std::uint8_t {
  some,     // `sketch` is one
  none,     // proven
  unclear,  // none was found, and there may be some
};

// A rule, and the engine that its programs were compiled by.
struct Judge {
  const Rule* rule = nullptr;
  const cel::Engine* engine = nullptr;
};

// Whether descriptors that leave fields open are looked at too.
enum class Gaps : std::uint8_t { left_out, tried };

class Search {
 public:
  // Over descriptors as these rules read them, on days when all are in force.
  // REQUIRES: the charter outlives this.
  Search(const Charter& charter, const std::vector<const Rule*>& rules);
  // The same with rules of other engines; `more` is an expression that they
  // read besides.
  Search(const Charter& charter, const std::vector<Judge>& judges, Gaps gaps,
         std::string_view more = {});

  using Question = std::function<Reply(Search&)>;
  Found find(const Question& question);
  // The last descriptor found.
  const Sketch& sketch() const { return sketch_; }
  const Uses& uses() const { return uses_; }

  // For questions: what the i-th rule says of the sketch.
  Said say(std::size_t rule);
  // The same without that path.
  Said say_without(std::size_t rule, const std::string& path);
  // The scores of the i-th rule as one field takes its values in order, where
  // they are known.
  std::vector<Rational> scores_along(std::size_t rule, const std::string& path);
  // Whether a level step's own condition holds.
  Reply holds(const Expression& condition);

 private:
  bool walk(const Question& question);
  bool branch(const std::string& path, const Question& question);
  std::optional<std::string> next(const Reply& reply) const;
  void bind(const Sketch& sketch);
  Said judge(std::size_t rule);

  const Charter& charter_;
  std::vector<const Rule*> rules_{};
  std::vector<cel::Facts> facts_{};  // one a rule
  Uses uses_{};
  Domains domains_{};
  std::vector<std::string> presence_{};
  Arena arena_;
  Sketch sketch_{};
  std::size_t steps_ = 0;
  bool exhaustive_ = true;
};

}  // namespace charta
