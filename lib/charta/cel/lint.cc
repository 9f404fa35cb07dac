// SPDX-License-Identifier: EUPL-1.2
// One walk over a checked tree. To add a warning: a function that visit()
// calls, a code in base/code.h.
#include "charta/cel/lint.h"

#include <algorithm>

#include "charta/base/nearest.h"

namespace charta::cel {
namespace {

using Choices = std::vector<std::string>;

class Lint {
 public:
  Lint(const Ast& ast, const Checked& checked, const Declarations& declarations)
      : ast_(ast), checked_(checked), declarations_(declarations) {}

  Issues run();
  // What the node may be, or the items of the list that it is; null: anything.
  const Choices* choices(NodeId id) const;

 private:
  // A variable of a comprehension.
  struct Local {
    std::string_view name{};
    const Choices* choices = nullptr;
  };

  const Node& node(NodeId id) const { return ast_[id]; }
  std::string source(NodeId id) const;
  const Field* field(NodeId select) const;
  const Choices* choices_of_call(NodeId id) const;
  const Choices* choices_of_loop(NodeId id) const;
  const Choices* choices_of_name(NodeId id) const;
  void visit(NodeId id);
  void visit_loop(NodeId id);
  void compare(NodeId id);
  void compare(const Choices& known, NodeId of, NodeId with);
  void presence(NodeId id);

  const Ast& ast_;
  const Checked& checked_;
  const Declarations& declarations_;
  std::vector<Local> locals_{};
  Issues issues_{};
};

std::string Lint::source(NodeId id) const {
  const Span at = node(ast_.written(id)).at;
  return std::string(ast_.text().substr(at.begin, at.end - at.begin));
}

const Field* Lint::field(NodeId select) const {
  const Type record = checked_.type_of(ast_.child(select, 0));
  if (record == nullptr || record->kind != TypeKind::structure) return nullptr;
  return find_field(record, node(select).name);
}

const Choices* Lint::choices_of_name(NodeId id) const {
  const std::string_view name = node(id).name;
  for (auto at = locals_.rbegin(); at != locals_.rend(); ++at) {
    if (at->name == name) return at->choices;
  }
  return declarations_.find_choices(checked_.reference(id).name);
}

// An item of a list may be what the list may hold.
const Choices* Lint::choices_of_call(NodeId id) const {
  return node(id).name == "_[_]" ? choices(ast_.child(id, 0)) : nullptr;
}

const Choices* Lint::choices_of_loop(NodeId id) const {
  const Macro macro = ast_.fold(id).macro;
  return macro == Macro::filter ? choices(ast_.child(id, kRange)) : nullptr;
}

const Choices* Lint::choices(NodeId id) const {
  switch (node(id).kind) {
    case NodeKind::identifier:
      return choices_of_name(id);
    case NodeKind::select: {
      if ((node(id).flags & kTestOnly) != 0) return nullptr;
      const std::string_view name = checked_.reference(id).name;
      if (!name.empty()) return declarations_.find_choices(name);
      const Field* one = field(id);
      return one == nullptr || one->values.empty() ? nullptr : &one->values;
    }
    case NodeKind::call:
      return choices_of_call(id);
    case NodeKind::comprehension:
      return choices_of_loop(id);
    case NodeKind::error:
    case NodeKind::literal:
    case NodeKind::list:
    case NodeKind::map:
    case NodeKind::structure:
      break;
  }
  return nullptr;
}

// Texts of `with` that are none of the values that `of` may have.
void Lint::compare(const Choices& known, NodeId of, NodeId with) {
  if (node(with).kind == NodeKind::list) {
    for (const NodeId item : ast_.children_of(with)) compare(known, of, item);
    return;
  }
  const Value& value = node(with).value;
  if (node(with).kind != NodeKind::literal || !value.is(Kind::string)) return;
  if (std::ranges::find(known, value.text()) != known.end()) return;
  const std::vector<std::string_view> names(known.begin(), known.end());
  issues_.push_back({.at = pointed(node(with)),
                     .gravity = Gravity::warning,
                     .code = Code::never_equal,
                     .args = {std::string(value.text()), source(of),
                              std::string(nearest(value.text(), names))}});
}

void Lint::compare(NodeId id) {
  const std::string_view name = node(id).name;
  if (name != "_==_" && name != "_!=_" && name != "@in") return;
  const NodeId left = ast_.child(id, 0);
  const NodeId right = ast_.child(id, 1);
  if (const Choices* known = choices(left)) compare(*known, left, right);
  if (const Choices* known = choices(right)) compare(*known, right, left);
}

void Lint::presence(NodeId id) {
  const Field* one = field(id);
  if (one == nullptr || !one->required) return;
  issues_.push_back({.at = node(ast_.written(id)).at,
                     .gravity = Gravity::warning,
                     .code = Code::has_of_required,
                     .args = {source(ast_.child(id, 0)) + "." + one->name}});
}

void Lint::visit_loop(NodeId id) {
  const FoldNames& names = ast_.fold(id);
  const std::size_t outside = locals_.size();
  visit(ast_.child(id, kRange));
  visit(ast_.child(id, kInit));
  if (names.macro == Macro::bind) {
    locals_.push_back({names.accumulator, choices(ast_.child(id, kInit))});
  } else {
    const Type range = checked_.type_of(ast_.child(id, kRange));
    const bool list = range != nullptr && range->kind == TypeKind::list;
    const Choices* items = list ? choices(ast_.child(id, kRange)) : nullptr;
    const bool two = !names.second.empty();
    locals_.push_back({names.first, two ? nullptr : items});
    if (two) locals_.push_back({names.second, items});
    visit(ast_.child(id, kStep));
  }
  visit(ast_.child(id, kResult));
  locals_.resize(outside);
}

void Lint::visit(NodeId id) {
  if (node(id).kind == NodeKind::comprehension) return visit_loop(id);
  if (node(id).kind == NodeKind::call) compare(id);
  if (node(id).kind == NodeKind::select && (node(id).flags & kTestOnly) != 0) {
    presence(id);
  }
  for (const NodeId child : ast_.children_of(id)) visit(child);
}

Issues Lint::run() {
  visit(ast_.root);
  std::ranges::stable_sort(issues_, {},
                           [](const Issue& one) { return one.at.begin; });
  return std::move(issues_);
}

}  // namespace

Issues lint(const Ast& ast, const Checked& checked,
            const Declarations& declarations) {
  return Lint(ast, checked, declarations).run();
}

std::vector<std::string> choices_of(const Ast& ast, const Checked& checked,
                                    const Declarations& declarations) {
  const Choices* known = Lint(ast, checked, declarations).choices(ast.root);
  return known == nullptr ? Choices() : *known;
}

}  // namespace charta::cel
