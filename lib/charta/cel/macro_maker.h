// SPDX-License-Identifier: EUPL-1.2
// What expansions are written with. Internal to the macros.
#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "charta/cel/macros.h"

namespace charta::cel {

constexpr std::string_view kResultName = "@result";

// One expansion: the call, and short names for the nodes that it makes, all at
// the place of the call.
class Maker {
 public:
  Maker(const Written& call, AstBuilder& builder, Issues& issues)
      : call_(call), builder_(builder), issues_(issues) {}

  const Node& node(NodeId id) const { return builder_.ast()[id]; }
  std::size_t arity() const { return call_.arguments.size(); }
  NodeId argument(std::size_t n) const { return call_.arguments[n]; }
  NodeId last() const { return call_.arguments.back(); }
  NodeId target() const { return call_.target; }
  std::span<const NodeId> arguments() const { return call_.arguments; }
  AstBuilder& builder() { return builder_; }
  Site site() const { return call_.site; }
  Issues& issues() { return issues_; }

  NodeId literal(Value value) { return builder_.literal(site(), value); }
  NodeId name(std::string_view name) {
    return builder_.identifier(site(), name);
  }
  NodeId result() { return name(kResultName); }
  NodeId call(std::string_view name, std::initializer_list<NodeId> arguments) {
    return builder_.call(site(), name, arguments);
  }
  NodeId method(std::string_view name, NodeId receiver) {
    return builder_.call(site(), name, {receiver}, kReceiver);
  }
  NodeId list(std::span<const NodeId> elements) {
    return builder_.list(site(), elements);
  }

  // A fold over the target.
  NodeId fold(Macro macro, std::array<std::string_view, 2> names, NodeId init,
              NodeId condition, NodeId step, NodeId result) {
    const FoldNames fold{.macro = macro,
                         .first = names[0],
                         .second = names[1],
                         .accumulator = kResultName};
    return builder_.comprehension(site(), fold,
                                  {target(), init, condition, step, result});
  }

  // `name` stands for `init` in `body`: a fold over nothing.
  NodeId bind(std::string_view name, NodeId init, NodeId body) {
    const FoldNames fold{
        .macro = Macro::bind, .first = "#unused", .accumulator = name};
    const NodeId range = list({});
    const NodeId never = literal(Value::of(false));
    const NodeId same = this->name(name);
    return builder_.comprehension(site(), fold,
                                  {range, init, never, same, body});
  }

  NodeId wrong(NodeId at, std::string text) {
    const Node& node = this->node(at);
    if (node.kind != NodeKind::error) {
      issues_.push_back({.at = pointed(node), .text = std::move(text)});
    }
    return builder_.error(site());
  }

  // The simple name that an argument is, or empty text.
  std::string_view simple_name(std::size_t n) const {
    const Node& node = this->node(argument(n));
    const bool simple = node.kind == NodeKind::identifier && node.flags == 0;
    return simple ? node.name : std::string_view{};
  }

 private:
  const Written& call_;
  AstBuilder& builder_;
  Issues& issues_;
};

// The expansions, one a macro: the new node, or an error node after wrong().
namespace macro {

NodeId has(Maker& make);
NodeId all(Maker& make);
NodeId exists(Maker& make);
NodeId exists_one(Maker& make);
NodeId map(Maker& make);
NodeId filter(Maker& make);
NodeId transform_list(Maker& make);
NodeId transform_map(Maker& make);
NodeId transform_map_entry(Maker& make);
NodeId bind(Maker& make);
NodeId block(Maker& make);
NodeId index(Maker& make);
NodeId iteration_variable(Maker& make);
NodeId accumulator(Maker& make);
NodeId opt_map(Maker& make);
NodeId opt_flat_map(Maker& make);
NodeId sort_by(Maker& make);
NodeId greatest(Maker& make);
NodeId least(Maker& make);

}  // namespace macro

}  // namespace charta::cel
