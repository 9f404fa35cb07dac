// SPDX-License-Identifier: EUPL-1.2
// Walks the tree as written (macros unexpanded), and notes what could be
// written instead.
#include "charta/review/mutations.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "charta/base/day.h"
#include "charta/cel/parser.h"
#include "charta/review/spelling.h"

namespace charta {
namespace {

using cel::Ast;
using cel::NodeId;
using cel::NodeKind;

constexpr std::array<std::string_view, 12> kNames = {
    "logic", "operand", "negation",   "relation", "boundary",   "constant",
    "date",  "element", "quantifier", "branch",   "arithmetic", "score"};

struct Swap {
  std::string_view function{};
  MutationKind kind{};
  std::string_view sign{};
  std::string_view other{};
};
constexpr std::array kSwaps = {
    Swap{"_&&_", MutationKind::logic, "&&", "||"},
    Swap{"_||_", MutationKind::logic, "||", "&&"},
    Swap{"_==_", MutationKind::relation, "==", "!="},
    Swap{"_!=_", MutationKind::relation, "!=", "=="},
    Swap{"_<_", MutationKind::boundary, "<", "<="},
    Swap{"_<_", MutationKind::relation, "<", ">="},
    Swap{"_<=_", MutationKind::boundary, "<=", "<"},
    Swap{"_<=_", MutationKind::relation, "<=", ">"},
    Swap{"_>_", MutationKind::boundary, ">", ">="},
    Swap{"_>_", MutationKind::relation, ">", "<="},
    Swap{"_>=_", MutationKind::boundary, ">=", ">"},
    Swap{"_>=_", MutationKind::relation, ">=", "<"},
    Swap{"_+_", MutationKind::arithmetic, "+", "-"},
    Swap{"_-_", MutationKind::arithmetic, "-", "+"},
    Swap{"_*_", MutationKind::arithmetic, "*", "/"},
    Swap{"_/_", MutationKind::arithmetic, "/", "*"},
    Swap{"_%_", MutationKind::arithmetic, "%", "*"},
};
struct Rename {
  std::string_view macro{};
  std::string_view other{};
};
constexpr std::array kRenames = {Rename{"all", "exists"},
                                 Rename{"exists", "all"},
                                 Rename{"exists_one", "exists"}};

class Mutator {
 public:
  explicit Mutator(const Ast& ast) : ast_(ast) {}

  // `truth`: the value is used as a truth, so that it may be negated.
  void visit(NodeId expanded, bool truth) {
    const NodeId id = ast_.written(expanded);
    switch (ast_[id].kind) {
      case NodeKind::literal:
        return literal(id);
      case NodeKind::call:
        return call(id, truth);
      case NodeKind::list:
        return list(id);
      case NodeKind::identifier:
        return truth ? negate(id) : void();
      case NodeKind::select:
        if (truth) negate(id);
        return visit(ast_.child(id, 0), false);
      case NodeKind::map:
      case NodeKind::structure:
      case NodeKind::comprehension:
      case NodeKind::error:
        return visit_all(id, false);
    }
  }

  std::vector<Mutation> found{};

 private:
  void add(MutationKind kind, Span at, std::string text) {
    found.push_back({kind, at, std::move(text)});
  }
  std::string text(NodeId id) const { return spelled(ast_, id); }
  void visit_all(NodeId id, bool truth) {
    for (const NodeId child : ast_.children_of(id)) visit(child, truth);
  }
  void negate(NodeId id) {
    add(MutationKind::negation, ast_[id].at, "!(" + text(id) + ")");
  }

  void literal(NodeId id);
  void list(NodeId id);
  void call(NodeId id, bool truth);
  void named(NodeId id, bool truth);
  void swap(NodeId id);
  void leave_out(NodeId id, std::string_view chain, std::string_view neutral);
  void condition(NodeId id, bool truth);
  bool quantifier(NodeId id);
  void date(NodeId literal);

  const Ast& ast_;
};

void Mutator::literal(NodeId id) {
  const Value& value = ast_[id].value;
  const Span at = ast_[id].at;
  if (value.is(Kind::boolean)) {
    add(MutationKind::constant, at, value.boolean() ? "false" : "true");
  } else if (value.is(Kind::string)) {
    std::string other = text(id);
    if (!other.empty()) other.insert(other.size() - 1, "~");
    add(MutationKind::constant, at, std::move(other));
  } else {
    for (std::string& other : neighbours(text(id))) {
      add(MutationKind::constant, at, std::move(other));
    }
  }
}

// Leaves out each item, with the comma before or after it.
void Mutator::list(NodeId id) {
  const auto items = ast_.children_of(id);
  for (std::size_t i = 0; i < items.size(); ++i) {
    Span at = ast_[items[i]].at;
    if (i + 1 < items.size()) {
      at.end = ast_[items[i + 1]].at.begin;
    } else if (i > 0) {
      at.begin = ast_[items[i - 1]].at.end;
    }
    add(MutationKind::element, at, "");
  }
}

void Mutator::swap(NodeId id) {
  const cel::Node& node = ast_[id];
  for (const Swap& one : kSwaps) {
    if (one.function != node.name) continue;
    const auto size = static_cast<std::uint32_t>(one.sign.size());
    add(one.kind, {node.where, node.where + size}, std::string(one.other));
  }
}

// The operands of a chain of one operator, one at a time.
void Mutator::leave_out(NodeId id, std::string_view chain,
                        std::string_view neutral) {
  for (const NodeId expanded : ast_.children_of(id)) {
    const NodeId child = ast_.written(expanded);
    if (ast_[child].kind == NodeKind::call && ast_[child].name == chain) {
      continue;  // it leaves out its own
    }
    add(MutationKind::operand, ast_[child].at, std::string(neutral));
  }
}

void Mutator::condition(NodeId id, bool truth) {
  const auto parts = ast_.children_of(id);
  const std::string test = text(parts[0]);
  const std::string yes = text(parts[1]);
  const std::string no = text(parts[2]);
  add(MutationKind::branch, ast_[id].at, "(" + yes + ")");
  add(MutationKind::branch, ast_[id].at, "(" + no + ")");
  visit(parts[0], true);
  visit(parts[1], truth);
  visit(parts[2], truth);
}

bool Mutator::quantifier(NodeId id) {
  const cel::Node& node = ast_[id];
  if ((node.flags & cel::kReceiver) == 0 || node.child_count < 3) return false;
  const auto rename = std::ranges::find(kRenames, node.name, &Rename::macro);
  if (rename == kRenames.end()) return false;
  const std::size_t from = ast_[ast_.child(id, 0)].at.end;
  const std::size_t at = ast_.text().find(node.name, from);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto end = static_cast<std::uint32_t>(at + node.name.size());
  add(MutationKind::quantifier, {begin, end}, std::string(rename->other));
  visit(ast_.child(id, 0), false);
  visit(ast_.children_of(id).back(), true);
  return true;
}

void Mutator::date(NodeId literal) {
  for (const std::string& day : days_beside(ast_[literal].value.text())) {
    add(MutationKind::date, ast_[literal].at, "'" + day + "'");
  }
}

// A function or a macro.
void Mutator::named(NodeId id, bool truth) {
  if (quantifier(id)) return;
  const auto children = ast_.children_of(id);
  const cel::Node& node = ast_[id];
  if (node.name == "date" && children.size() == 1 &&
      ast_[children[0]].value.is(Kind::string)) {
    return date(children[0]);
  }
  if (truth) negate(id);
  if (node.name == "has") return;
  visit_all(id, false);
}

void Mutator::call(NodeId id, bool truth) {
  const cel::Node& node = ast_[id];
  swap(id);
  if (node.name == "_&&_" || node.name == "_||_") {
    leave_out(id, node.name, node.name == "_&&_" ? "true" : "false");
    return visit_all(id, true);
  }
  if (node.name == "!_") {
    const NodeId inner = ast_.written(ast_.child(id, 0));
    add(MutationKind::negation, node.at, "(" + text(inner) + ")");
    const bool chain =
        ast_[inner].kind == NodeKind::call && ast_[inner].name.starts_with("_");
    return visit(inner, chain);
  }
  if (node.name == "_?_:_") return condition(id, truth);
  if (node.name == "@in" && truth) negate(id);
  if (node.name.starts_with("_") || node.name == "@in" || node.name == "-_") {
    return visit_all(id, false);
  }
  named(id, truth);
}

}  // namespace

std::string_view name(MutationKind kind) {
  return kNames.at(static_cast<std::size_t>(kind));
}

std::vector<std::string> neighbours(std::string_view number) {
  std::int64_t whole = 0;
  const char* end = number.data() + number.size();
  const auto read = std::from_chars(number.data(), end, whole);
  if (read.ec == std::errc{} && read.ptr == end) {
    if (whole == INT64_MIN || whole == INT64_MAX) return {};
    return {std::to_string(whole - 1), std::to_string(whole + 1)};
  }
  double real = 0;
  const auto parsed = std::from_chars(number.data(), end, real);
  const std::size_t point = number.find('.');
  if (parsed.ec != std::errc{} || parsed.ptr != end ||
      point == std::string_view::npos) {
    return {};
  }
  std::size_t places = number.size() - point - 1;
  if (number.find_first_not_of('0', point + 1) == std::string_view::npos) {
    places = 0;
  }
  double step = 1;
  for (std::size_t i = 0; i < places; ++i) step /= 10;
  const auto written = [&](double value) {
    return fixed_text(value, std::max<std::size_t>(places, 1));
  };
  return {written(real - step), written(real + step)};
}

std::vector<std::string> days_beside(std::string_view day) {
  const std::optional<Day> read = parse_day(day);
  if (!read) return {};
  return {to_string(Day{read->days - 1}), to_string(Day{read->days + 1})};
}

std::string mutated(std::string_view expression, const Mutation& mutation) {
  std::string text(expression.substr(0, mutation.at.begin));
  text += mutation.text;
  text += expression.substr(mutation.at.end);
  return text;
}

std::vector<Mutation> mutations(std::string_view expression) {
  const cel::ParseResult parsed = cel::parse(expression);
  if (!parsed.ok() || parsed.ast.root == cel::kNoNode) return {};
  Mutator mutator(parsed.ast);
  mutator.visit(parsed.ast.root, true);
  std::ranges::stable_sort(mutator.found, {},
                           [](const Mutation& one) { return one.at.begin; });
  return std::move(mutator.found);
}

}  // namespace charta
