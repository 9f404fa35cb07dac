// SPDX-License-Identifier: EUPL-1.2
// A profile is one more layer: what it says joins the charter as a child's
// words would, and a parent's final rules stay.
#include "charta/charter/profile.h"

#include <algorithm>

#include "charta/base/nearest.h"
#include "charta/charter/assembly.h"
#include "charta/charter/select.h"
#include "charta/value/number.h"

namespace charta {
namespace {

std::vector<std::string_view> keys_of(const std::optional<Node>& map) {
  std::vector<std::string_view> keys;
  for (std::uint32_t i = 0; map && i < map->size(); ++i) {
    keys.push_back(map->key(i));
  }
  return keys;
}

// Params of one kind may replace one another. A dated one is as its values.
Kind kind_of(const Node& param) {
  if (param.is_list() && param.size() > 0 && param.at(0).is_map()) {
    const std::optional<Node> value = param.at(0).find("value");
    return value ? kind_of(*value) : Kind::null;
  }
  return is_number(param.kind()) ? Kind::real : param.kind();
}

class Profile {
 public:
  Profile(std::string_view name, const Node& node, const Node& head,
          const std::vector<Layer>& layers, RuleBook& book, Joiner& joiner,
          Loading& loading)
      : name_(name),
        node_(node),
        head_(head),
        layers_(layers),
        book_(book),
        joiner_(joiner),
        loading_(loading) {}

  bool check_all(std::span<const Traits> rules) {
    const std::size_t before = loading_.faults.errors();
    if (!check(node_, kProfileKeys, name_, loading_)) return false;
    if (const auto select = node_.find("select")) {
      select_ = read_choices(*select, rules, loading_);
    }
    if (const auto exclude = node_.find("exclude")) {
      exclude_ = read_choices(*exclude, rules, loading_);
    }
    check_params();
    check_weights();
    return loading_.faults.errors() == before;
  }

  Node take(std::span<const Traits> rules) {
    choose(rules);
    Overlay principles{.list = true};
    const std::optional<Node> weights = mapping(node_, "weights");
    for (std::uint32_t i = 0; weights && i < weights->size(); ++i) {
      weigh(weights->key(i), weights->at(i), principles);
    }
    Overlay all;
    for (std::uint32_t i = 0; i < head_.size(); ++i) {
      add(head_.key(i), head_.at(i), principles, all);
    }
    return joiner_.make(head_, std::move(all));
  }

 private:
  void check_params() {
    const std::optional<Node> known = mapping(head_, "params");
    const std::optional<Node> own = mapping(node_, "params");
    for (std::uint32_t i = 0; own && i < own->size(); ++i) {
      const std::string_view key = own->key(i);
      const std::optional<Node> old = known ? known->find(key) : std::nullopt;
      if (!old) {
        loading_.faults.add(
            Code::unknown_param, own->at(i),
            {std::string(key), std::string(nearest(key, keys_of(known)))});
      } else if (kind_of(*old) != kind_of(own->at(i))) {
        loading_.faults.add(Code::bad_override, own->at(i),
                            {std::string(key), std::string(own->at(i).text())});
      }
    }
  }

  bool is_principle(std::string_view id) const {
    return std::ranges::any_of(
        items(head_, "principles"),
        [&](const Node& one) { return word_at(one, "id") == id; });
  }

  void check_weights() {
    const std::optional<Node> weights = mapping(node_, "weights");
    for (std::uint32_t i = 0; weights && i < weights->size(); ++i) {
      const std::string_view id = weights->key(i);
      static_cast<void>(read_weight(weights->at(i), loading_));
      const bool rule = book_.find(id) != nullptr;
      const bool principle = is_principle(id);
      if (rule && principle) {
        loading_.faults.add(Code::selection_ambiguous, weights->at(i),
                            {std::string(id), "id", "principle"});
      } else if (!rule && !principle) {
        unknown_weight(weights->at(i), id);
      }
    }
  }

  void unknown_weight(const Node& node, std::string_view id) {
    std::vector<std::string_view> names;
    for (const JoinedRule& rule : book_.rules()) names.push_back(rule.id);
    for (const Node& one : items(head_, "principles")) {
      names.push_back(word_at(one, "id"));
    }
    loading_.faults.add(Code::selects_nothing, node,
                        {std::string(id), std::string(nearest(id, names))});
  }

  void choose(std::span<const Traits> rules) {
    const std::optional<Node> select = node_.find("select");
    const std::optional<Node> exclude = node_.find("exclude");
    for (std::size_t i = 0; i < rules.size(); ++i) {
      JoinedRule& rule = book_.rules()[i];
      if (exclude && chosen(exclude_, rules[i])) {
        switch_off(rule, *exclude);
      } else if (select && !chosen(select_, rules[i])) {
        const std::size_t layer = layer_of(layers_, *select);
        const bool stays = rule.final_in && *rule.final_in != layer;
        if (!stays) switch_off(rule, *select);
      }
    }
  }

  void switch_off(JoinedRule& rule, const Node& why) {
    Overlay patch;
    patch.items.push_back({"enabled", why.with(Value::of(false))});
    book_.tailor(rule, joiner_.make(why, std::move(patch)),
                 layer_of(layers_, why));
  }

  void weigh(std::string_view id, const Node& weight, Overlay& principles) {
    Overlay patch;
    JoinedRule* rule = book_.find(id);
    if (rule == nullptr) {
      patch.items.push_back({"id", weight.with(Value::of(id))});
    }
    patch.items.push_back({"weight", weight});
    const Node node = joiner_.make(weight, std::move(patch));
    if (rule == nullptr) {
      principles.items.push_back({{}, node});
    } else {
      book_.tailor(*rule, node, layer_of(layers_, weight));
    }
  }

  void add(std::string_view key, const Node& node, const Overlay& principles,
           Overlay& all) {
    if (key == "profiles") return;
    if (key == "rules") {
      all.items.push_back({key, book_.list(node)});
    } else if (key == "params" && mapping(node_, "params")) {
      all.items.push_back(
          {key, joiner_.maps(node, *mapping(node_, "params"), nullptr)});
    } else if (key == "principles" && node.is_list()) {
      const Node patch = joiner_.make(node, principles);
      all.items.push_back({key, joiner_.lists(node, patch, &kPrincipleKeys)});
    } else {
      all.items.push_back({key, node});
    }
  }

  std::string_view name_;
  Node node_;
  Node head_;
  const std::vector<Layer>& layers_;
  RuleBook& book_;
  Joiner& joiner_;
  Loading& loading_;
  Choices select_{};
  Choices exclude_{};
};

void refuse_unknown(const std::optional<Node>& profiles, Loading& loading) {
  const std::string& name = loading.options.profile;
  const std::vector<std::string_view> names = keys_of(profiles);
  std::string all;
  for (const std::string_view one : names) {
    all += (all.empty() ? "" : ", ") + std::string(one);
  }
  loading.faults.add({.code = Code::unknown_profile,
                      .at = {.file = "--profile " + name},
                      .args = {name, std::string(nearest(name, names)), all}});
}

}  // namespace

Node take_profile(const Node& head, const std::vector<Layer>& layers,
                  RuleBook& book, Joiner& joiner, Loading& loading) {
  const std::string& wanted = loading.options.profile;
  const std::optional<Node> profiles = mapping(head, "profiles");
  if (!wanted.empty() && (!profiles || !profiles->find(wanted))) {
    refuse_unknown(profiles, loading);
  }
  if (!profiles) return head;
  std::vector<Traits> rules;
  for (const JoinedRule& rule : book.rules()) {
    rules.push_back(traits_of(rule.node));
  }
  Node taken = head;
  for (std::uint32_t i = 0; i < profiles->size(); ++i) {
    Profile profile(profiles->key(i), profiles->at(i), head, layers, book,
                    joiner, loading);
    const bool good = profile.check_all(rules);
    if (good && profiles->key(i) == wanted) taken = profile.take(rules);
  }
  return taken;
}

}  // namespace charta
