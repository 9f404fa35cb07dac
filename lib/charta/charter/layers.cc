// SPDX-License-Identifier: EUPL-1.2
// Walks `extends` depth first. The order of the layers is the order in which
// they are joined, so a charter that is reached twice counts once, before all
// that build upon it.
#include "charta/charter/layers.h"

#include <algorithm>
#include <array>
#include <map>

#include "charta/charter/references.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 3> kOwn = {"charta", "id", "version"};

class Family {
 public:
  Family(Files& files, Loading& loading) : files_(files), loading_(loading) {}

  // The number of the layer; nothing when it or a parent is no good.
  std::optional<std::size_t> add(const Node& head, const std::string& name) {
    if (!check_head(head)) return {};
    open_.push_back(name);
    Layer layer{.name = name, .head = head};
    const bool good = add_parents(head, layer);
    open_.pop_back();
    if (!good) return {};
    layers_.push_back(std::move(layer));
    done_.emplace(name, layers_.size() - 1);
    return layers_.size() - 1;
  }

  std::vector<Layer> take() { return std::move(layers_); }

 private:
  bool check_head(const Node& head) {
    const bool alone = open_.empty() && parent_nodes(head).empty();
    if (alone || !head.is_map()) {
      return check(head, kCharterKeys, "charter", loading_);
    }
    const bool child = !parent_nodes(head).empty();
    check_given(head, kCharterKeys, loading_, child);
    if (open_.empty()) return true;
    for (const std::string_view key : kOwn) {
      if (head.find(key)) continue;
      loading_.faults.add(Code::missing_key, head,
                          {std::string(key), "charter"});
    }
    return true;
  }

  bool add_parents(const Node& head, Layer& layer) {
    bool good = true;
    std::set<std::string> named;
    for (const Node& node : parent_nodes(head)) {
      const auto name = resolve_parent(head.sheet().name(), node.text());
      if (!name) {
        loading_.faults.add(Code::bad_reference, node,
                            {std::string(node.text())});
      } else if (!named.insert(*name).second) {
        loading_.faults.add(Code::file_named_twice, node, {*name});
      }
      const auto parent = name ? parent_of(node, *name) : std::nullopt;
      good = good && parent.has_value();
      if (!parent) continue;
      const std::set<std::size_t>& more = layers_[*parent].ancestors;
      layer.ancestors.insert(more.begin(), more.end());
      layer.ancestors.insert(*parent);
    }
    return good;
  }

  std::optional<std::size_t> parent_of(const Node& node,
                                       const std::string& name) {
    const auto done = done_.find(name);
    if (done != done_.end()) return done->second;
    const auto open = std::ranges::find(open_, name);
    if (open != open_.end()) return circle(node, name);
    if (open_.size() > loading_.options.limits.extends_depth) {
      loading_.faults.add(
          Code::limit_exceeded, node,
          {"extends_depth",
           std::to_string(loading_.options.limits.extends_depth)});
      return {};
    }
    // Once refused, for one reason only.
    if (!tried_.insert(name).second) return {};
    const std::optional<Node> head = files_.open_named(node, name);
    return head ? add(*head, name) : std::nullopt;
  }

  std::optional<std::size_t> circle(const Node& node, const std::string& name) {
    std::string chain;
    for (auto at = std::ranges::find(open_, name); at != open_.end(); ++at) {
      chain += *at + " → ";
    }
    loading_.faults.add(Code::extends_cycle, node, {chain + name});
    return {};
  }

  Files& files_;
  Loading& loading_;
  std::vector<Layer> layers_{};
  std::vector<std::string> open_{};
  std::map<std::string, std::size_t, std::less<>> done_{};
  std::set<std::string, std::less<>> tried_{};
};

}  // namespace

std::vector<Layer> read_layers(std::string_view main, Files& files,
                               Loading& loading) {
  const std::optional<Node> head = files.open_main(main);
  if (!head) return {};
  Family family(files, loading);
  if (!family.add(*head, std::string(main))) return {};
  return family.take();
}

std::size_t layer_of(const std::vector<Layer>& layers, const Node& node) {
  const auto at = std::ranges::find_if(layers, [&](const Layer& layer) {
    return &layer.head.sheet() == &node.sheet();
  });
  return static_cast<std::size_t>(at - layers.begin());
}

}  // namespace charta
