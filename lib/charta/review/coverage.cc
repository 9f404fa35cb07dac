// SPDX-License-Identifier: EUPL-1.2
// Runs the tests with traces, and marks what was seen.
#include "charta/review/coverage.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include "charta/audit/audit.h"
#include "charta/audit/judge.h"
#include "charta/cel/parser.h"
#include "charta/review/spelling.h"

namespace charta {
namespace {

using cel::Ast;
using cel::NodeId;
using cel::NodeKind;

constexpr std::array<std::string_view, 3> kSights = {"true", "false", "taken"};

constexpr std::array<std::string_view, 6> kArithmetic = {"_+_", "_-_", "_*_",
                                                         "_/_", "_%_", "-_"};

bool is_quantifier(std::string_view name) {
  return name == "all" || name == "exists" || name == "exists_one" ||
         name == "filter";
}

class PartFinder {
 public:
  explicit PartFinder(const Ast& ast) : ast_(ast) {}

  void visit(NodeId expanded, bool truth) {
    const NodeId id = ast_.written(expanded);
    const cel::Node& node = ast_[id];
    if (node.kind == NodeKind::literal) return;
    truth = truth && !chooses_numbers(id);
    if (truth) found.push_back({node.at, false});
    if (node.kind != NodeKind::call || node.name == "has") return;
    const auto children = ast_.children_of(id);
    if (node.name == "_?_:_") return condition(children, truth);
    const bool logic =
        node.name == "_&&_" || node.name == "_||_" || node.name == "!_";
    for (const NodeId child : children) {
      const bool body = is_quantifier(node.name) && child == children.back();
      visit(child, logic || body);
    }
  }

  std::vector<Part> found{};

 private:
  // Arithmetic, or a condition that gives a score: no truth.
  bool chooses_numbers(NodeId id) const {
    const cel::Node& node = ast_[id];
    if (node.kind != NodeKind::call) return false;
    if (std::ranges::count(kArithmetic, node.name) != 0) return true;
    if (node.name != "_?_:_") return false;
    return std::ranges::any_of(ast_.children_of(id).subspan(1), [&](NodeId i) {
      const cel::Node& branch = ast_[ast_.written(i)];
      return branch.kind == NodeKind::literal &&
             !branch.value.is(Kind::boolean);
    });
  }

  void condition(std::span<const NodeId> children, bool truth) {
    visit(children[0], true);
    for (const NodeId branch : children.subspan(1)) {
      const cel::Node& node = ast_[ast_.written(branch)];
      // That a constant is taken shows in the condition.
      const bool constant = node.kind == NodeKind::literal;
      if (!truth && !constant) found.push_back({node.at, true});
      visit(branch, truth);
    }
  }

  const Ast& ast_;
};

// The points of one expression, by place.
struct Points {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>>
      by_place{};

  void see(const std::vector<cel::Step>& steps,
           std::vector<CoveragePoint>& all) const {
    for (const cel::Step& step : steps) {
      const auto at = by_place.find({step.at.begin, step.at.end});
      if (at == by_place.end()) continue;
      for (const std::size_t i : at->second) see(step.value, all[i]);
    }
  }

 private:
  static void see(const Value& value, CoveragePoint& point) {
    if (point.sight == Sight::taken) {
      point.seen = true;
    } else if (value.is(Kind::boolean)) {
      const bool wanted = point.sight == Sight::is_true;
      point.seen = point.seen || value.boolean() == wanted;
    } else if (value.known()) {
      point.seen = true;  // no truth after all
    }
  }
};

class Watcher {
 public:
  explicit Watcher(Trial& trial) : trial_(trial) {}

  template <typename Place>
  Points add(const std::string& owner, std::string_view text,
             const Place& place) {
    Points points;
    for (const Part& part : parts_of(text)) {
      const auto put = [&](Sight sight) {
        points.by_place[{part.at.begin, part.at.end}].push_back(all.size());
        all.push_back({.owner = owner,
                       .text = std::string(text.substr(
                           part.at.begin, part.at.end - part.at.begin)),
                       .at = place(part.at),
                       .sight = sight});
      };
      if (part.branch) {
        put(Sight::taken);
      } else {
        put(Sight::is_true);
        put(Sight::is_false);
      }
    }
    return points;
  }
  Points add(const Rule& rule, const Expression& one) {
    return add(rule.id, one.program.text(),
               [&](Span at) { return one.mark(at); });
  }

  void watch_variables() {
    Names used;
    for (const Rule& rule : trial_.charter().rules) {
      used.merge(names_of(rule, trial_.charter()));
    }
    for (const Definition& one : trial_.charter().variables) {
      if (!used.variables.contains(one.name)) continue;
      variables_.push_back({&one, add("variables." + one.name, one.text,
                                      [&](Span at) { return one.mark(at); })});
    }
  }

  void watch(RuleTrial& trial) {
    const Rule& rule = *trial.rule;
    std::vector<Points> points;
    if (rule.when) points.push_back(add(rule, *rule.when));
    if (rule.require) points.push_back(add(rule, *rule.require));
    for (const LevelStep& step : rule.level_steps) {
      points.push_back(add(rule, step.when));
    }
    watched_.push_back({&trial, std::move(points)});
  }

  void run() {
    for (auto& [trial, points] : watched_) {
      const Names names = names_of(*trial->rule, trial_.charter());
      for (const Prepared& one : trial->cases) see(*trial, one, points, names);
    }
  }

  std::vector<CoveragePoint> all{};

 private:
  struct Variable {
    const Definition* definition = nullptr;
    Points points{};
  };
  struct Watched {
    RuleTrial* trial = nullptr;
    std::vector<Points> points{};
  };

  static void trace(const cel::Program& program, const Points& points,
                    cel::Facts& facts, std::vector<CoveragePoint>& all) {
    points.see(program.trace(facts), all);
  }

  void see(RuleTrial& trial, const Prepared& one,
           const std::vector<Points>& points, const Names& names) {
    Bench& on = trial_.bench(one.wanted->as_of);
    const auto rule = on.replica.rule(*trial.rule);
    if (!rule) return;
    trial.brief.terms.as_of = one.wanted->as_of;
    bind(trial.brief, one.descriptor, on.facts);
    Finding finding;
    judge(*rule, one.wanted->as_of, on.facts, finding);
    if (finding.stage == Stage::effective) return;
    std::size_t next = 0;
    if (rule->when) trace(rule->when->program, points[next++], on.facts, all);
    if (finding.stage != Stage::when) {
      if (rule->require) {
        trace(rule->require->program, points[next], on.facts, all);
      }
      for (const LevelStep& step : rule->level_steps) {
        trace(step.when.program, points[next++], on.facts, all);
      }
    }
    for (const Variable& variable : variables_) {
      if (!names.variables.contains(variable.definition->name)) continue;
      const auto program = on.replica.compile(variable.definition->text);
      if (program) trace(*program, variable.points, on.facts, all);
    }
  }

  Trial& trial_;
  std::vector<Variable> variables_{};
  std::vector<Watched> watched_{};
};

}  // namespace

std::string_view name(Sight sight) {
  return kSights.at(static_cast<std::size_t>(sight));
}

std::vector<Part> parts_of(std::string_view expression) {
  const cel::ParseResult parsed = cel::parse(expression);
  if (!parsed.ok() || parsed.ast.root == cel::kNoNode) return {};
  PartFinder finder(parsed.ast);
  finder.visit(parsed.ast.root, true);
  return std::move(finder.found);
}

std::vector<CoveragePoint> coverage(Trial& trial) {
  Watcher watcher(trial);
  for (RuleTrial& one : trial.rules()) watcher.watch(one);
  watcher.watch_variables();
  watcher.run();
  return std::move(watcher.all);
}

}  // namespace charta
