// SPDX-License-Identifier: EUPL-1.2
// Walks expressions as written. What is not recognised is opaque: the search
// may then still find an example, but never claims that there is none.
#include "charta/review/uses.h"

#include <algorithm>
#include <array>
#include <optional>

#include "charta/cel/parser.h"

namespace charta {
namespace {

using cel::Ast;
using cel::NodeId;
using cel::NodeKind;

constexpr std::array<std::string_view, 6> kComparisons = {
    "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_"};

// What a bound variable of a macro stands for.
struct Bound {
  std::string path{};              // items of a field
  std::vector<Datum> constants{};  // items of a constant
};

class Finder {
 public:
  Finder(const Charter& charter, const std::vector<Param>& params, Uses& uses)
      : charter_(charter), params_(params), uses_(uses) {}

  void find(std::string_view expression) {
    const cel::ParseResult parsed = cel::parse(expression);
    if (!parsed.ok() || parsed.ast.root == cel::kNoNode) return;
    const Ast* const outer = std::exchange(ast_, &parsed.ast);
    const auto bound = std::exchange(bound_, {});
    visit(parsed.ast.root, true);
    bound_ = bound;
    ast_ = outer;
  }

 private:
  const Ast& ast() const { return *ast_; }
  const cel::Node& node(NodeId id) const { return ast()[id]; }
  NodeId written(NodeId id) const { return ast().written(id); }

  // The field that a node names: a variable's chain of names.
  std::optional<std::string> path_of(NodeId id) const;
  std::optional<Datum> constant_of(NodeId id) const;
  // The constants that a bound name stands for, or null.
  const std::vector<Datum>* items_of(NodeId id) const;

  void visit(NodeId id, bool truth);
  void call(NodeId id, bool truth);
  void compare(NodeId a, NodeId b);
  bool compare_size(NodeId a, NodeId b);
  void contain(NodeId item, NodeId list);
  bool loop(NodeId id);
  void body(NodeId id, const Bound& bound);
  void name(NodeId id, bool truth);
  void opaque(NodeId id);

  const Charter& charter_;
  const std::vector<Param>& params_;
  Uses& uses_;
  const Ast* ast_ = nullptr;
  std::map<std::string, Bound, std::less<>> bound_{};
};

std::optional<std::string> Finder::path_of(NodeId expanded) const {
  const NodeId id = written(expanded);
  const cel::Node& one = node(id);
  if (one.kind == NodeKind::identifier) {
    const auto bound = bound_.find(one.name);
    if (bound != bound_.end()) {
      if (bound->second.path.empty()) return {};
      return bound->second.path;
    }
    if (one.name == "params" || one.name == "variables") return {};
    return std::string(one.name);
  }
  if (one.kind != NodeKind::select || (one.flags & cel::kTestOnly) != 0) {
    return {};
  }
  auto path = path_of(ast().child(id, 0));
  if (!path) return {};
  return *path + "." + std::string(one.name);
}

std::optional<Datum> Finder::constant_of(NodeId expanded) const {
  const NodeId id = written(expanded);
  const cel::Node& one = node(id);
  const auto children = ast().children_of(id);
  if (one.kind == NodeKind::literal) return datum_of(one.value);
  if (one.kind == NodeKind::select && children.size() == 1 &&
      node(children[0]).kind == NodeKind::identifier &&
      node(children[0]).name == "params") {
    const auto at = std::ranges::find(params_, one.name, &Param::name);
    if (at == params_.end()) return {};
    return datum_of(at->value);
  }
  if (one.kind == NodeKind::call && one.name == "date" &&
      children.size() == 1) {
    const auto text = constant_of(children[0]);
    const auto day = text ? parse_day(text->text) : std::nullopt;
    if (day) return Datum::of(*day);
  }
  if (one.kind != NodeKind::list) return {};
  std::vector<Datum> items;
  for (const NodeId child : children) {
    auto item = constant_of(child);
    if (!item) return {};
    items.push_back(std::move(*item));
  }
  return Datum::list(std::move(items));
}

const std::vector<Datum>* Finder::items_of(NodeId id) const {
  const cel::Node& one = node(written(id));
  if (one.kind != NodeKind::identifier) return nullptr;
  const auto bound = bound_.find(one.name);
  if (bound == bound_.end() || !bound->second.path.empty()) return nullptr;
  return &bound->second.constants;
}

void Finder::opaque(NodeId id) {
  if (const auto path = path_of(id)) {
    uses_[*path].opaque = true;
  } else {
    visit(id, false);
  }
}

// `size(field)` against a number.
bool Finder::compare_size(NodeId a, NodeId b) {
  const cel::Node& call = node(written(a));
  const auto number = constant_of(b);
  if (call.kind != NodeKind::call || call.name != "size" ||
      call.child_count != 1 || !number || number->kind != Kind::integer) {
    return false;
  }
  const auto path = path_of(ast().child(written(a), 0));
  if (path) uses_[*path].sizes.push_back(number->whole);
  return path.has_value();
}

void Finder::compare(NodeId a, NodeId b) {
  const auto one = path_of(a);
  const auto other = path_of(b);
  if (one && other) {
    uses_[*one].rivals.insert(*other);
    uses_[*other].rivals.insert(*one);
    return;
  }
  if (compare_size(a, b) || compare_size(b, a)) return;
  for (const auto& [path, side] : {std::pair(one, b), std::pair(other, a)}) {
    if (!path) continue;
    if (const auto constant = constant_of(side)) {
      uses_[*path].constants.push_back(*constant);
      return;
    }
    if (const auto* items = items_of(side)) {
      for (const Datum& item : *items) uses_[*path].constants.push_back(item);
      return;
    }
  }
  opaque(a);
  opaque(b);
}

// `item in list`.
void Finder::contain(NodeId item, NodeId list) {
  const auto path = path_of(item);
  const auto constants = constant_of(list);
  if (path && constants && constants->kind == Kind::list) {
    for (const Datum& one : constants->items) {
      uses_[*path].constants.push_back(one);
    }
    return;
  }
  const auto field = path_of(list);
  const auto constant = constant_of(item);
  const auto* items = items_of(item);
  if (field && (constant || items != nullptr)) {
    Use& use = uses_[*field];
    std::vector<Datum>& known = uses_[*field + "[]"].constants;
    if (constant) known.push_back(*constant);
    if (items != nullptr) {
      known.insert(known.end(), items->begin(), items->end());
    }
    use.loops += items == nullptr ? 1 : items->size();
    return;
  }
  if (constant && constants) return;
  opaque(item);
  opaque(list);
}

void Finder::body(NodeId id, const Bound& bound) {
  const auto children = ast().children_of(id);
  const std::string name(node(written(children[1])).name);
  const auto before = bound_;
  bound_[name] = bound;
  visit(children.back(), true);
  bound_ = before;
}

// list.all(x, ...) and list.exists(x, ...).
bool Finder::loop(NodeId id) {
  const cel::Node& one = node(id);
  if ((one.flags & cel::kReceiver) == 0 || one.child_count != 3) return false;
  if (one.name != "all" && one.name != "exists" && one.name != "exists_one") {
    return false;
  }
  const NodeId list = ast().child(id, 0);
  if (const auto path = path_of(list)) {
    Use& use = uses_[*path];
    ++use.loops;
    // How often counts then, not only whether.
    if (one.name == "exists_one") use.opaque = true;
    body(id, {.path = *path + "[]"});
    return true;
  }
  const auto constants = constant_of(list);
  if (!constants || constants->kind != Kind::list) return false;
  body(id, {.constants = constants->items});
  return true;
}

void Finder::call(NodeId id, bool truth) {
  const cel::Node& one = node(id);
  const auto children = ast().children_of(id);
  if (std::ranges::count(kComparisons, one.name) != 0) {
    return compare(children[0], children[1]);
  }
  if (one.name == "@in") return contain(children[0], children[1]);
  if (loop(id)) return;
  if (one.name == "has" && children.size() == 1) {
    const auto path = path_of(children[0]);
    if (path) uses_[*path].presence = true;
    return path ? void() : opaque(children[0]);
  }
  const bool logic =
      one.name == "_&&_" || one.name == "_||_" || one.name == "!_";
  if (one.name == "_?_:_") {
    visit(children[0], true);
    visit(children[1], truth);
    return visit(children[2], truth);
  }
  for (const NodeId child : children) {
    logic ? visit(child, true) : opaque(child);
  }
}

// A field alone, or a variable.
void Finder::name(NodeId id, bool truth) {
  const cel::Node& one = node(id);
  if (const auto path = path_of(id)) {
    Use& use = uses_[*path];
    use.opaque = use.opaque || !truth;
    return;
  }
  if (one.kind != NodeKind::select) return;
  const NodeId from = written(ast().child(id, 0));
  if (node(from).kind != NodeKind::identifier) return opaque(from);
  if (node(from).name != "variables") return;
  const auto at =
      std::ranges::find(charter_.variables, one.name, &Definition::name);
  if (at != charter_.variables.end()) find(at->text);
}

void Finder::visit(NodeId expanded, bool truth) {
  const NodeId id = written(expanded);
  switch (node(id).kind) {
    case NodeKind::literal:
    case NodeKind::error:
      return;
    case NodeKind::identifier:
    case NodeKind::select:
      return name(id, truth);
    case NodeKind::call:
      return call(id, truth);
    case NodeKind::list:
    case NodeKind::map:
    case NodeKind::structure:
    case NodeKind::comprehension:
      for (const NodeId child : ast().children_of(id)) opaque(child);
  }
}

}  // namespace

Uses uses_of(const std::vector<const Rule*>& rules, const Charter& charter,
             const std::vector<Param>& params, std::string_view more) {
  Uses uses;
  Finder finder(charter, params, uses);
  finder.find(more);
  for (const Rule* rule : rules) {
    if (rule->when) finder.find(rule->when->program.text());
    if (rule->require) finder.find(rule->require->program.text());
    for (const LevelStep& step : rule->level_steps) {
      finder.find(step.when.program.text());
    }
  }
  return uses;
}

}  // namespace charta
