// SPDX-License-Identifier: EUPL-1.2
// The rules of a family of charters, joined by id. A rule that a charter calls
// final may only become stricter in the charters below. Internal to the room.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/join.h"
#include "charta/charter/layers.h"
#include "charta/charter/loading.h"

namespace charta {

// A rule with all that was said of it.
struct JoinedRule {
  std::string id{};
  Node node;
  std::vector<std::size_t> layers{};  // that said something of it, in order
  // The layer that made it final, and where it says so.
  std::optional<std::size_t> final_in{};
  std::optional<Mark> final_at{};
};

class RuleBook {
 public:
  RuleBook(const std::vector<Layer>& layers, Joiner& joiner, Loading& loading)
      : layers_(layers), joiner_(joiner), loading_(loading) {}

  // Adds a rule of a layer, or joins it to the rule of its id.
  void add(const Node& node, std::size_t layer);
  // Joins what a profile of that layer says of the rule.
  void tailor(JoinedRule& rule, const Node& patch, std::size_t layer);

  std::vector<JoinedRule>& rules() { return rules_; }
  JoinedRule* find(std::string_view id);
  // The rules as one list that stands at `at`.
  Node list(const Node& at);

 private:
  void open(const Node& node, std::size_t layer);
  bool known_parent(const Node& node, std::string_view id, std::size_t layer);
  void join(JoinedRule& rule, const Node& node, std::size_t layer);
  bool may_lock(const JoinedRule& rule, const Node& node, std::size_t layer);
  void note_final(JoinedRule& rule, const Node& node, std::size_t layer);

  const std::vector<Layer>& layers_;
  Joiner& joiner_;
  Loading& loading_;
  std::vector<JoinedRule> rules_{};
  std::map<std::string, std::size_t, std::less<>> by_id_{};
};

// Whether the patch makes the final rule stricter or leaves it as it is, else
// faults: it may raise `severity` and `weight`, and say again that the rule is
// final and enabled. `joined` is the rule with the patch.
bool stricter(const JoinedRule& rule, const Node& patch, const Node& joined,
              Loading& loading);

}  // namespace charta
