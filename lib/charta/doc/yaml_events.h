// SPDX-License-Identifier: EUPL-1.2
// What a YAML parser says about a document, in the order of the text: the same
// events that the YAML test suite writes down. Internal to doc.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "charta/value/value.h"

namespace charta::yaml {

enum class EventKind : std::uint8_t {
  document_start,
  document_end,
  map_start,
  map_end,
  list_start,
  list_end,
  scalar,
  alias,
};

// How a scalar or a container is written.
enum class Style : std::uint8_t {
  plain,
  single_quoted,
  double_quoted,
  literal,
  folded,
  block,
  flow,
};

// Anchor and tag of a node; empty when it has none.
struct Properties {
  std::string_view anchor{};
  Span anchor_at{};
  std::string_view tag{};  // resolved: `tag:yaml.org,2002:str`, `!local`, `!`
  Span tag_at{};

  bool empty() const { return anchor.empty() && tag.empty(); }
};

struct Event {
  EventKind kind = EventKind::scalar;
  Style style = Style::plain;
  bool marked = false;           // a document start or end is written out
  std::uint32_t properties = 0;  // number in Events::properties, 0 for none
  Span at{};                     // without properties, with quotes
  std::string_view text{};       // of a scalar; the name of an alias
};

// The events of one document. Texts view the source or the parser's arena.
struct Events {
  std::vector<Event> list{};
  std::vector<Properties> properties{};  // the first one is empty

  void clear() {
    list.clear();
    properties.assign(1, {});
  }
};

}  // namespace charta::yaml
