// SPDX-License-Identifier: EUPL-1.2
// From CEL's syntax tree to steps over exact fractions. To add an operator: a
// member of FormulaOp, a row in kOperators, a case in `result`.
#include "charta/charter/formula.h"

#include <algorithm>
#include <array>
#include <set>

#include "charta/cel/parser.h"

namespace charta {
namespace {

struct Operator {
  std::string_view name{};
  FormulaOp op{};
  bool of_conditions = false;  // its operands are true or false
  bool condition = false;      // so is its result
};
constexpr std::array kOperators = {
    Operator{"_+_", FormulaOp::add},
    Operator{"_-_", FormulaOp::subtract},
    Operator{"_*_", FormulaOp::multiply},
    Operator{"_/_", FormulaOp::divide},
    Operator{"-_", FormulaOp::negate},
    Operator{"_<_", FormulaOp::less, false, true},
    Operator{"_<=_", FormulaOp::less_equal, false, true},
    Operator{"_>_", FormulaOp::greater, false, true},
    Operator{"_>=_", FormulaOp::greater_equal, false, true},
    Operator{"_==_", FormulaOp::equal, false, true},
    Operator{"_!=_", FormulaOp::unequal, false, true},
    Operator{"_&&_", FormulaOp::both, true, true},
    Operator{"_||_", FormulaOp::either, true, true},
    Operator{"!_", FormulaOp::opposite, true, true},
};

struct Aspect {
  std::string_view name{};
  FormulaOp op{};
};
constexpr std::array kAspects = {
    Aspect{"value", FormulaOp::value},
    Aspect{"low", FormulaOp::low},
    Aspect{"high", FormulaOp::high},
    Aspect{"max", FormulaOp::maximum},
};

class Translation {
 public:
  Translation(const cel::Ast& ast, const FormulaNames& names)
      : ast_(ast), names_(names) {}

  // The number of the step; nothing after a fault.
  std::optional<std::uint32_t> step(cel::NodeId id, bool& condition) {
    const cel::Node& node = ast_[id];
    condition = false;
    switch (node.kind) {
      case cel::NodeKind::literal:
        return literal(node, condition);
      case cel::NodeKind::select:
        return select(id);
      case cel::NodeKind::call:
        return call(id, condition);
      case cel::NodeKind::error:
      case cel::NodeKind::identifier:
      case cel::NodeKind::list:
      case cel::NodeKind::map:
      case cel::NodeKind::structure:
      case cel::NodeKind::comprehension:
        return refuse(node);
    }
    return {};
  }

  std::vector<FormulaStep> steps{};
  std::optional<FormulaFault> fault{};

 private:
  std::nullopt_t refuse(const cel::Node& node, bool score = false) {
    if (!fault) {
      const std::string_view part =
          ast_.text().substr(node.at.begin, node.at.end - node.at.begin);
      fault = FormulaFault{node.at, std::string(part), score};
    }
    return std::nullopt;
  }

  std::uint32_t add(FormulaStep made) {
    steps.push_back(std::move(made));
    return static_cast<std::uint32_t>(steps.size() - 1);
  }

  static std::optional<Rational> number(const Value& value) {
    if (value.is(Kind::integer)) return Rational(value.integer());
    if (value.is(Kind::uinteger)) {
      return Rational::of(static_cast<Rational::Integer>(value.uinteger()), 1);
    }
    return value.is(Kind::real) ? Rational::of(value.real()) : std::nullopt;
  }

  std::optional<std::uint32_t> literal(const cel::Node& node, bool& condition) {
    if (node.value.is(Kind::boolean)) {
      condition = true;
      return add({.constant = node.value.boolean() ? 1 : 0});
    }
    const std::optional<Rational> one = number(node.value);
    if (!one) return refuse(node);
    return add({.constant = *one});
  }

  bool named(cel::NodeId id, std::string_view name) const {
    const cel::Node& node = ast_[id];
    return node.kind == cel::NodeKind::identifier && node.name == name;
  }

  // `params.NAME` or `scores.ID.value`.
  std::optional<std::uint32_t> select(cel::NodeId id) {
    const cel::Node& node = ast_[id];
    const cel::NodeId of = ast_.child(id, 0);
    if ((node.flags & cel::kTestOnly) != 0) return refuse(node);
    if (named(of, "params")) {
      const Value* value =
          names_.params == nullptr ? nullptr : names_.params->find(node.name);
      const auto one = value == nullptr ? std::nullopt : number(*value);
      if (!one) return refuse(node);
      return add({.constant = *one});
    }
    const auto* const aspect =
        std::ranges::find(kAspects, node.name, &Aspect::name);
    if (aspect == kAspects.end() || ast_[of].kind != cel::NodeKind::select ||
        !named(ast_.child(of, 0), "scores")) {
      return refuse(node);
    }
    const auto score = std::ranges::find(names_.scores, ast_[of].name);
    if (score == names_.scores.end()) return refuse(ast_[of], true);
    return add(
        {.op = aspect->op,
         .score = static_cast<std::uint32_t>(score - names_.scores.begin())});
  }

  // The operands, all numbers or all conditions.
  std::optional<std::vector<std::uint32_t>> operands(
      std::span<const cel::NodeId> children, bool conditions) {
    std::vector<std::uint32_t> all;
    for (const cel::NodeId child : children) {
      bool condition = false;
      const auto one = step(child, condition);
      if (!one) return {};
      if (condition != conditions) return refuse(ast_[child]);
      all.push_back(*one);
    }
    return all;
  }

  std::optional<std::uint32_t> call(cel::NodeId id, bool& condition) {
    const cel::Node& node = ast_[id];
    const auto children = ast_.children_of(id);
    if (node.name == "_?_:_") return choose(children, condition);
    const bool receiver = (node.flags & cel::kReceiver) != 0;
    if (receiver && named(children[0], "math") && children.size() > 1) {
      const bool least = node.name == "least";
      if (!least && node.name != "greatest") return refuse(node);
      auto all = operands(children.subspan(1), false);
      if (!all) return {};
      return add({.op = least ? FormulaOp::least : FormulaOp::greatest,
                  .operands = *std::move(all)});
    }
    const auto* const row =
        std::ranges::find(kOperators, node.name, &Operator::name);
    if (receiver || row == kOperators.end()) return refuse(node);
    auto all = operands(children, row->of_conditions);
    if (!all) return {};
    condition = row->condition;
    return add({.op = row->op, .operands = *std::move(all)});
  }

  std::optional<std::uint32_t> choose(std::span<const cel::NodeId> children,
                                      bool& condition) {
    auto test = operands(children.first(1), true);
    if (!test) return {};
    bool other = false;
    const auto yes = step(children[1], condition);
    const auto no = yes ? step(children[2], other) : std::nullopt;
    if (!no) return {};
    if (condition != other) return refuse(ast_[children[2]]);
    return add(
        {.op = FormulaOp::choose, .operands = {test->front(), *yes, *no}});
  }

  const cel::Ast& ast_;
  const FormulaNames& names_;
};

using Results = std::vector<Rational>;

Rational truth(bool yes) { return yes ? 1 : 0; }

// Overflow stands for whatever has no result.
Rational nothing() {
  const Rational most = Rational::of(Rational::Integer{1} << 126, 1);
  return most * most;
}

Rational folded(const FormulaStep& step, const Results& results) {
  Rational best = results[step.operands.front()];
  for (const std::uint32_t i : step.operands) {
    best = step.op == FormulaOp::least ? std::min(best, results[i])
                                       : std::max(best, results[i]);
  }
  return best;
}

Rational logic(const FormulaStep& step, const Results& results) {
  const bool all = std::ranges::all_of(
      step.operands, [&](std::uint32_t i) { return results[i] != 0; });
  const bool any = std::ranges::any_of(
      step.operands, [&](std::uint32_t i) { return results[i] != 0; });
  return truth(step.op == FormulaOp::both ? all : any);
}

Rational read(const FormulaStep& step, const ScorePoint& point) {
  if (step.op == FormulaOp::value) return point.value;
  if (step.op == FormulaOp::low) return point.low;
  return step.op == FormulaOp::high ? point.high : point.maximum;
}

Rational reckoned(FormulaOp op, const Rational& a, const Rational& b) {
  if (op == FormulaOp::add) return a + b;
  if (op == FormulaOp::subtract) return a - b;
  if (op == FormulaOp::multiply) return a * b;
  return b == 0 ? nothing() : a / b;
}

bool compared(FormulaOp op, const Rational& a, const Rational& b) {
  if (op == FormulaOp::less) return a < b;
  if (op == FormulaOp::less_equal) return a <= b;
  if (op == FormulaOp::greater) return a > b;
  if (op == FormulaOp::greater_equal) return a >= b;
  return (a == b) == (op == FormulaOp::equal);
}

Rational result(const FormulaStep& step, const Results& results,
                std::span<const ScorePoint> scores) {
  const auto at = [&](std::size_t i) -> const Rational& {
    return results[step.operands[i]];
  };
  switch (step.op) {
    case FormulaOp::constant:
      return step.constant;
    case FormulaOp::value:
    case FormulaOp::low:
    case FormulaOp::high:
    case FormulaOp::maximum:
      return read(step, scores[step.score]);
    case FormulaOp::add:
    case FormulaOp::subtract:
    case FormulaOp::multiply:
    case FormulaOp::divide:
      return reckoned(step.op, at(0), at(1));
    case FormulaOp::negate:
      return Rational(0) - at(0);
    case FormulaOp::least:
    case FormulaOp::greatest:
      return folded(step, results);
    case FormulaOp::less:
    case FormulaOp::less_equal:
    case FormulaOp::greater:
    case FormulaOp::greater_equal:
    case FormulaOp::equal:
    case FormulaOp::unequal:
      return truth(compared(step.op, at(0), at(1)));
    case FormulaOp::both:
    case FormulaOp::either:
      return logic(step, results);
    case FormulaOp::opposite:
      return truth(at(0) == 0);
    case FormulaOp::choose:
      return at(0) != 0 ? at(1) : at(2);
  }
  return nothing();
}

bool reads_score(FormulaOp op) {
  return op >= FormulaOp::value && op <= FormulaOp::maximum;
}

}  // namespace

tl::expected<Formula, FormulaFault> read_formula(std::string_view text,
                                                 const FormulaNames& names) {
  const cel::ParseResult parsed = cel::parse(text, {.macros = cel::kNoMacros});
  if (!parsed.ok() || parsed.ast.root == cel::kNoNode) {
    const Span at = parsed.ok() ? Span{} : parsed.issues.front().at;
    return tl::make_unexpected(FormulaFault{at, std::string(text)});
  }
  Translation translation(parsed.ast, names);
  Formula formula{.text = std::string(text)};
  if (!translation.step(parsed.ast.root, formula.condition)) {
    return tl::make_unexpected(
        translation.fault.value_or(FormulaFault{{}, std::string(text)}));
  }
  formula.steps = std::move(translation.steps);
  return formula;
}

std::optional<Rational> compute(const Formula& formula,
                                std::span<const ScorePoint> scores) {
  Results results;
  results.reserve(formula.steps.size());
  for (const FormulaStep& step : formula.steps) {
    results.push_back(result(step, results, scores));
  }
  if (results.back().overflow()) return {};
  return results.back();
}

std::vector<std::uint32_t> values_read(const Formula& formula) {
  std::set<std::uint32_t> all;
  for (const FormulaStep& step : formula.steps) {
    if (step.op == FormulaOp::value) all.insert(step.score);
  }
  return {all.begin(), all.end()};
}

std::vector<std::uint32_t> scores_read(const Formula& formula) {
  std::set<std::uint32_t> all;
  for (const FormulaStep& step : formula.steps) {
    if (reads_score(step.op)) all.insert(step.score);
  }
  return {all.begin(), all.end()};
}

}  // namespace charta
