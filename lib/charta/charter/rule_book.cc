// SPDX-License-Identifier: EUPL-1.2
// Definitions, overrides, and which of them a final rule bears.
#include "charta/charter/rule_book.h"

#include <algorithm>

#include "charta/base/nearest.h"

namespace charta {
namespace {

bool is_true(const Node& map, std::string_view key) {
  const std::optional<Node> node = map.find(key);
  return node && node->kind() == Kind::boolean && node->value().boolean();
}

bool whole(const Node& rule) {
  return rule.find("principle") && rule.find("title") &&
         (rule.find("require") || rule.find("levels"));
}

// What a joined rule says no more is checked where it was said.
void check_overridden(const Node& base, const Node& patch, Loading& loading) {
  for (std::uint32_t i = 0; i < base.size(); ++i) {
    const Key* key = kRuleKeys.find(base.key(i));
    const bool kept = !patch.find(base.key(i));
    if (key == nullptr || kept || key->join == Join::keys) continue;
    check_shape(base.at(i), key->shape, key->name, loading);
  }
}

}  // namespace

void RuleBook::add(const Node& node, std::size_t layer) {
  const std::string_view id = word_at(node, "id");
  const auto known = by_id_.find(id);
  if (known == by_id_.end()) {
    if (known_parent(node, id, layer)) open(node, layer);
    return;
  }
  JoinedRule& rule = rules_[known->second];
  // Given twice in one charter: the loader says so.
  if (rule.layers.back() == layer) return open(node, layer);
  const bool inherited = std::ranges::any_of(rule.layers, [&](std::size_t one) {
    return layers_[layer].ancestors.contains(one);
  });
  if (inherited) return join(rule, node, layer);
  const Node at = node.find("id").value_or(node);
  loading_.faults.add(Code::rule_of_two_parents, at, {rule.id})
      .related.push_back(rule.node.mark());
}

void RuleBook::open(const Node& node, std::size_t layer) {
  const std::string id(word_at(node, "id"));
  if (!id.empty()) by_id_.emplace(id, rules_.size());
  rules_.push_back({.id = id, .node = node, .layers = {layer}});
  note_final(rules_.back(), node, layer);
}

// A rule that is not whole, in a charter with parents, was meant to change one
// of theirs.
bool RuleBook::known_parent(const Node& node, std::string_view id,
                            std::size_t layer) {
  const bool child = !layers_[layer].ancestors.empty();
  if (!child || id.empty() || !node.is_map() || whole(node)) return true;
  std::vector<std::string_view> names;
  for (const JoinedRule& rule : rules_) names.push_back(rule.id);
  loading_.faults.add(Code::override_of_nothing, *node.find("id"),
                      {std::string(id), std::string(nearest(id, names))});
  return false;
}

void RuleBook::join(JoinedRule& rule, const Node& node, std::size_t layer) {
  if (!may_lock(rule, node, layer)) return;
  const Node joined = joiner_.maps(rule.node, node, &kRuleKeys);
  if (rule.final_in && *rule.final_in != layer &&
      !stricter(rule, node, joined, loading_)) {
    return;
  }
  check_overridden(rule.node, node, loading_);
  rule.node = joined;
  rule.layers.push_back(layer);
  note_final(rule, node, layer);
}

void RuleBook::tailor(JoinedRule& rule, const Node& patch, std::size_t layer) {
  const Node joined = joiner_.maps(rule.node, patch, &kRuleKeys);
  const bool free = !rule.final_in || *rule.final_in == layer;
  if (free || stricter(rule, patch, joined, loading_)) rule.node = joined;
}

// Who makes a rule final has seen all that was said of it: else a cousin's
// change would slip under the lock.
bool RuleBook::may_lock(const JoinedRule& rule, const Node& node,
                        std::size_t layer) {
  if (!is_true(node, "final")) return true;
  for (const std::size_t one : rule.layers) {
    if (layers_[layer].ancestors.contains(one)) continue;
    loading_.faults.add(Code::final_among_cousins, *node.find("final"),
                        {rule.id, layers_[one].name});
    return false;
  }
  return true;
}

void RuleBook::note_final(JoinedRule& rule, const Node& node,
                          std::size_t layer) {
  if (rule.final_in || !is_true(node, "final")) return;
  rule.final_in = layer;
  rule.final_at = node.find("final")->mark();
}

JoinedRule* RuleBook::find(std::string_view id) {
  const auto at = by_id_.find(id);
  return at == by_id_.end() ? nullptr : &rules_[at->second];
}

Node RuleBook::list(const Node& at) {
  Overlay all{.list = true};
  for (const JoinedRule& rule : rules_) all.items.push_back({{}, rule.node});
  return joiner_.make(at, std::move(all));
}

}  // namespace charta
