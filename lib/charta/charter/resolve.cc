// SPDX-License-Identifier: EUPL-1.2
// Layer by layer: heads by the table of keys, files by what they hold, rules by
// id, and the profile last.
#include "charta/charter/resolve.h"

#include <algorithm>
#include <set>

#include "charta/charter/locks.h"
#include "charta/charter/profile.h"
#include "charta/charter/references.h"
#include "charta/charter/rule_book.h"

namespace charta {
namespace {

bool is_text(const Node& node) { return node.value().is(Kind::string); }

class Resolver {
 public:
  Resolver(Resolution& into, Loading& loading)
      : into_(into),
        loading_(loading),
        book_(into.layers, into.joiner, loading) {}

  void run() {
    Node head = into_.layers.front().head;
    for (std::size_t i = 1; i < into_.layers.size(); ++i) {
      head = into_.joiner.maps(head, into_.layers[i].head, &kCharterKeys);
    }
    if (into_.layers.size() > 1) {
      check_required(head, kCharterKeys, "charter", loading_);
    }
    Overlay all;
    for (std::uint32_t i = 0; i < head.size(); ++i) {
      add(head.key(i), head.at(i), all);
    }
    head = into_.joiner.make(head, std::move(all));
    check_locks(head, into_.layers, book_.rules(), loading_);
    into_.head =
        take_profile(head, into_.layers, book_, into_.joiner, loading_);
  }

 private:
  // The entry of the resolved head; none for what was resolved away.
  void add(std::string_view key, const Node& node, Overlay& all) {
    if (key == "extends") return;
    if (key == "vocabulary") {
      if (const auto whole = vocabulary()) all.items.push_back({key, *whole});
    } else if (key == "frameworks" && node.is_list()) {
      all.items.push_back({key, frameworks(node)});
    } else if (key == "rules" && node.is_list()) {
      for (std::size_t i = 0; i < into_.layers.size(); ++i) add_rules(i);
      all.items.push_back({key, book_.list(node)});
    } else {
      all.items.push_back({key, node});
    }
  }

  // The mapping that a text names or a mapping is.
  std::optional<Node> held(const Node& node, std::string_view key) {
    if (node.is_map()) return node;
    if (!check_shape(node, Shape::text, key, loading_)) return {};
    return into_.files.open(node);
  }

  // The fields of all vocabularies; a child may add fields and words, and
  // leaves the types of those that its parents' rules read.
  std::optional<Node> vocabulary() {
    std::optional<Node> whole;
    std::set<std::string> seen;
    for (const Layer& layer : into_.layers) {
      const std::optional<Node> node = layer.head.find("vocabulary");
      if (!node || node->kind() == Kind::null || again(*node, seen)) continue;
      const std::optional<Node> more = held(*node, "vocabulary");
      if (!more) return {};
      if (whole) check_types(*whole, *more);
      whole =
          whole ? into_.joiner.maps(*whole, *more, &kVocabularyKeys) : *more;
    }
    return whole;
  }

  void check_types(const Node& whole, const Node& more) {
    const std::optional<Node> old = mapping(whole, "fields");
    const std::optional<Node> fields = mapping(more, "fields");
    for (std::uint32_t i = 0; old && fields && i < fields->size(); ++i) {
      const std::optional<Node> before = old->find(fields->key(i));
      if (!before) continue;
      const std::string_view was = word_at(*before, "type");
      const std::string_view is = word_at(fields->at(i), "type");
      if (was == is) continue;
      loading_.faults
          .add(Code::field_type_changed, fields->at(i),
               {std::string(fields->key(i)), std::string(was), std::string(is)})
          .related.push_back(before->mark());
    }
  }

  // Whether an earlier layer names the same file.
  bool again(const Node& node, std::set<std::string>& seen) {
    if (into_.layers.size() == 1 || !is_text(node)) return false;
    const auto name = resolve(node.sheet().name(), node.text());
    return name && !seen.insert(*name).second;
  }

  Node frameworks(const Node& at) {
    Overlay all{.list = true};
    std::set<std::string> seen;
    for (const Layer& layer : into_.layers) {
      for (const Node& node : items(layer.head, "frameworks")) {
        if (again(node, seen)) continue;
        const std::optional<Node> one = held(node, "frameworks");
        if (one) all.items.push_back({{}, *one});
      }
    }
    return into_.joiner.make(at, std::move(all));
  }

  void add_rules(std::size_t layer) {
    for (const Node& item : items(into_.layers[layer].head, "rules")) {
      if (!is_text(item)) {
        book_.add(item, layer);
      } else if (const std::optional<Node> root = into_.files.open(item)) {
        add_file(*root, layer);
      }
      const Limits& limits = loading_.options.limits;
      if (book_.rules().size() <= limits.rules) continue;
      loading_.faults.add(Code::limit_exceeded, item,
                          {"rules", std::to_string(limits.rules)});
      return;
    }
  }

  void add_file(const Node& root, std::size_t layer) {
    if (!check(root, kRulesFileKeys, "rules", loading_)) return;
    for (const Node& rule : items(root, "rules")) book_.add(rule, layer);
  }

  Resolution& into_;
  Loading& loading_;
  RuleBook book_;
};

}  // namespace

void resolve_charter(std::string_view main, Resolution& resolution,
                     Loading& loading) {
  resolution.layers = read_layers(main, resolution.files, loading);
  if (resolution.layers.empty()) return;
  if (!resolution.layers.back().head.is_map()) return;
  Resolver(resolution, loading).run();
}

}  // namespace charta
