// SPDX-License-Identifier: EUPL-1.2
// What final rules read, through variables, against who says it.
#include "charta/charter/locks.h"

#include <algorithm>
#include <array>

#include "charta/cel/parser.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 2> kHeads = {"params", "variables"};

using Names = std::set<std::string>;

// The scalars of a rule that decide its verdict.
std::vector<Node> expressions_of(const Node& rule) {
  std::vector<Node> all;
  for (const std::string_view key : {"when", "require"}) {
    if (const std::optional<Node> node = rule.find(key)) all.push_back(*node);
  }
  for (const Node& step : items(rule, "levels")) {
    if (const auto node = step.find("when")) all.push_back(*node);
  }
  return all;
}

// With what the variables read that are read.
Names closure_of(const Node& rule, const Node& head) {
  Names names;
  for (const Node& node : expressions_of(rule)) names_read(node.text(), names);
  const std::optional<Node> variables = mapping(head, "variables");
  Names done;
  for (std::size_t before = 0; variables && before != names.size();) {
    before = names.size();
    for (std::uint32_t i = 0; i < variables->size(); ++i) {
      const std::string name = "variables." + std::string(variables->key(i));
      const bool read = names.contains(name) || names.contains("variables.*");
      if (!read || !done.insert(name).second) continue;
      names_read(variables->at(i).text(), names);
    }
  }
  return names;
}

class Locks {
 public:
  Locks(const std::vector<Layer>& layers, Loading& loading)
      : layers_(layers), loading_(loading) {}

  void check(const JoinedRule& rule, const Names& names) {
    for (std::size_t i = 0; i < layers_.size(); ++i) {
      const bool above =
          i == *rule.final_in || layers_[*rule.final_in].ancestors.contains(i);
      if (above) continue;
      for (const std::string_view head : kHeads) {
        check_map(rule, names, layers_[i].head, head);
      }
    }
    for (const Layer& layer : layers_) check_profiles(rule, names, layer);
  }

 private:
  // A profile of the charter that made the rule final is its own affair.
  void check_profiles(const JoinedRule& rule, const Names& names,
                      const Layer& layer) {
    if (&layer == &layers_[*rule.final_in]) return;
    const std::optional<Node> profiles = mapping(layer.head, "profiles");
    for (std::uint32_t i = 0; profiles && i < profiles->size(); ++i) {
      check_map(rule, names, profiles->at(i), "params");
    }
  }

  void check_map(const JoinedRule& rule, const Names& names, const Node& map,
                 std::string_view head) {
    const std::optional<Node> values = mapping(map, head);
    for (std::uint32_t i = 0; values && i < values->size(); ++i) {
      const std::string name =
          std::string(head) + "." + std::string(values->key(i));
      const bool read =
          names.contains(name) || names.contains(std::string(head) + ".*");
      if (!read) continue;
      loading_.faults.add(Code::final_reads, values->at(i), {rule.id, name})
          .related.push_back(rule.final_at.value_or(Mark{}));
    }
  }

  const std::vector<Layer>& layers_;
  Loading& loading_;
};

}  // namespace

void names_read(std::string_view expression, Names& names) {
  const cel::ParseResult parsed = cel::parse(expression);
  const cel::Ast& ast = parsed.ast;
  std::set<cel::NodeId> named;
  const auto head_of = [&](cel::NodeId id) -> std::string_view {
    const cel::Node& node = ast[id];
    const bool known = node.kind == cel::NodeKind::identifier &&
                       std::ranges::count(kHeads, node.name) > 0;
    return known ? node.name : std::string_view{};
  };
  for (std::size_t i = ast.nodes.size(); i-- > 0;) {
    const auto id = static_cast<cel::NodeId>(i);
    const cel::Node& node = ast[id];
    if (node.kind == cel::NodeKind::select && node.child_count == 1) {
      const std::string_view head = head_of(ast.child(id, 0));
      if (head.empty()) continue;
      names.insert(std::string(head) + "." + std::string(node.name));
      named.insert(ast.child(id, 0));
    } else if (!head_of(id).empty() && !named.contains(id)) {
      names.insert(std::string(node.name) + ".*");
    }
  }
}

void check_locks(const Node& head, const std::vector<Layer>& layers,
                 const std::vector<JoinedRule>& rules, Loading& loading) {
  if (layers.size() == 1) return;
  Locks locks(layers, loading);
  for (const JoinedRule& rule : rules) {
    if (!rule.final_in) continue;
    const Names names = closure_of(rule.node, head);
    if (!names.empty()) locks.check(rule, names);
  }
}

}  // namespace charta
