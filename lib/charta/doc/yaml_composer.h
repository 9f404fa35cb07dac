// SPDX-License-Identifier: EUPL-1.2
// YAML events -> tree: meaning of scalars, tags, anchors, keys. Internal to
// doc.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "charta/doc/tree_builder.h"
#include "charta/doc/yaml_events.h"

namespace charta::yaml {

// Feeds the events of one document to a builder. Faults that leave the
// structure intact are gathered; false when one does not.
class Composer {
 public:
  Composer(TreeBuilder& builder, const Limits& limits, Faults& faults)
      : builder_(builder), limits_(limits), faults_(faults) {}

  bool compose(const Events& events);

 private:
  // What an anchor names. A key is text whatever it looks like.
  struct Named {
    Value value{};
    Span at{};
    std::string_view text{};
    bool open = true;     // its container has not ended
    bool scalar = false;  // may be a key
  };
  // A container: which anchor names it, and whether a key comes next.
  struct Level {
    bool map = false;
    bool key_next = false;
    std::int32_t anchor = -1;
  };

  bool event(const Event& event);
  bool begin(const Event& event, bool map);
  bool end(const Event& event);
  bool scalar(const Event& event);
  bool key(const Event& event);
  bool add_key(std::string_view text, Span at);
  bool alias(const Event& event);
  bool key_next() const { return !levels_.empty() && levels_.back().key_next; }
  void node_done();
  // Notes the anchor of a node; its number, or -1.
  std::int32_t name(const Properties& properties);
  bool check_container_tag(const Properties& properties, bool map);
  Value tagged(const Event& event, const Properties& properties);
  Value untagged(const Event& event) const;
  const Properties& properties_of(const Event& event) const {
    return events_->properties[event.properties];
  }

  TreeBuilder& builder_;
  const Limits& limits_;
  Faults& faults_;
  const Events* events_ = nullptr;
  std::vector<Level> levels_{};
  std::vector<Named> named_{};
  std::unordered_map<std::string_view, std::int32_t> names_{};
};

}  // namespace charta::yaml
