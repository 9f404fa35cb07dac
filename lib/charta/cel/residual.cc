// SPDX-License-Identifier: EUPL-1.2
// What is left to decide: the expression's own text with the parts that are
// known put in.
#include <map>
#include <string>
#include <vector>

#include "charta/cel/state.h"
#include "charta/cel/trace.h"
#include "charta/value/show.h"

namespace charta::cel {
namespace {

// How tightly a text binds, as far as it matters for parentheses.
enum class Binding : std::uint8_t { condition, either, both, tight };

struct Left {
  std::string text{};
  Binding binding = Binding::tight;
};

bool is_call(const Node& node, std::string_view name) {
  return node.kind == NodeKind::call && node.name == name;
}

Binding binding_of(const Node& node) {
  if (is_call(node, "_?_:_")) return Binding::condition;
  if (is_call(node, "_||_")) return Binding::either;
  return is_call(node, "_&&_") ? Binding::both : Binding::tight;
}

// Long values would hide what is left.
bool is_short(const Value& value) {
  constexpr std::size_t kShort = 80;
  if (value.is(Kind::string)) return value.text().size() <= kShort;
  return value.known() && !value.is(Kind::list) && !value.is(Kind::map) &&
         !value.is(Kind::optional) && !value.is(Kind::bytes);
}

class Residual {
 public:
  Residual(const Ast& ast, const std::vector<Traced>& steps) : ast_(ast) {
    for (const Traced& step : steps) {
      const auto [at, fresh] = values_.try_emplace(step.node, step.value);
      // A node of a loop has no single value.
      if (!fresh) at->second = Value::absent();
    }
  }

  Left of(NodeId id) const;

 private:
  const Value* known(NodeId id) const;
  std::string source(NodeId id) const {
    const Span at = ast_[id].at;
    return std::string(ast_.text().substr(at.begin, at.end - at.begin));
  }
  void operands(NodeId id, std::string_view name,
                std::vector<NodeId>& out) const;
  Left logic(NodeId id) const;
  Left substituted(NodeId id) const;

  const Ast& ast_;
  std::map<NodeId, Value> values_{};
};

const Value* Residual::known(NodeId id) const {
  if (ast_[id].kind == NodeKind::literal) return &ast_[id].value;
  const auto found = values_.find(id);
  return found != values_.end() && is_short(found->second) ? &found->second
                                                           : nullptr;
}

void Residual::operands(NodeId id, std::string_view name,
                        std::vector<NodeId>& out) const {
  for (const NodeId child : ast_.children_of(id)) {
    if (is_call(ast_[child], name)) {
      operands(child, name, out);
    } else {
      out.push_back(child);
    }
  }
}

// Operands that are known do not decide, else the whole would be known.
Left Residual::logic(NodeId id) const {
  const std::string_view name = ast_[id].name;
  const Binding binding = binding_of(ast_[id]);
  std::vector<NodeId> all;
  operands(id, name, all);
  std::vector<Left> open;
  for (const NodeId operand : all) {
    const Value* value = known(operand);
    if (value != nullptr && value->is(Kind::boolean)) continue;
    open.push_back(of(operand));
  }
  if (open.size() == 1) return open.front();
  Left whole{{}, binding};
  for (const Left& one : open) {
    if (!whole.text.empty()) {
      whole.text += binding == Binding::both ? " && " : " || ";
    }
    const bool wrap = one.binding < binding;
    whole.text += wrap ? '(' + one.text + ')' : one.text;
  }
  return whole;
}

// The source with the children's residuals in the place of the children.
Left Residual::substituted(NodeId id) const {
  const Span at = ast_[id].at;
  Left whole{{}, binding_of(ast_[id])};
  std::uint32_t copied = at.begin;
  for (const NodeId child : ast_.children_of(id)) {
    const Span part = ast_[child].at;
    if (part.begin < copied || part.end > at.end) continue;
    whole.text += ast_.text().substr(copied, part.begin - copied);
    whole.text += of(child).text;
    copied = part.end;
  }
  whole.text += ast_.text().substr(copied, at.end - copied);
  return whole;
}

Left Residual::of(NodeId id) const {
  const Node& node = ast_[id];
  const Value* value = known(id);
  if (value != nullptr && node.kind != NodeKind::literal) {
    Left left;
    show(*value, left.text);
    return left;
  }
  const bool open = node.kind == NodeKind::call || node.kind == NodeKind::list;
  if (!open || ast_.written(id) != id) {
    return {source(id), Binding::tight};
  }
  if (is_call(node, "_&&_") || is_call(node, "_||_")) return logic(id);
  if (is_call(node, "_?_:_")) {
    const Value* condition = known(ast_.child(id, 0));
    if (condition != nullptr && condition->is(Kind::boolean)) {
      return of(ast_.child(id, condition->boolean() ? 1 : 2));
    }
  }
  return substituted(id);
}

}  // namespace

std::string Program::residual(Facts& facts) const {
  const std::vector<Traced> steps = traced(*body_, facts.state());
  if (steps.empty()) return std::string(text());
  return Residual(body_->ast, steps).of(body_->ast.root).text;
}

}  // namespace charta::cel
