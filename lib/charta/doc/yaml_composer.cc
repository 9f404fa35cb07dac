// SPDX-License-Identifier: EUPL-1.2
// One event after the other; containers are kept on a stack.
#include "charta/doc/yaml_composer.h"

#include "charta/doc/core_schema.h"

namespace charta::yaml {
namespace {

constexpr std::string_view kCore = "tag:yaml.org,2002:";

// The name of a core tag, or nothing.
std::string_view core_name(std::string_view tag) {
  return tag.starts_with(kCore) ? tag.substr(kCore.size()) : "";
}

bool is_core(std::string_view name) {
  return name == "str" || name == "int" || name == "float" || name == "bool" ||
         name == "null" || name == "map" || name == "seq";
}

bool fits(const Value& value, std::string_view name) {
  if (value.is(Kind::null)) return name == "null";
  if (value.is(Kind::boolean)) return name == "bool";
  if (value.is(Kind::real)) return name == "float";
  const bool integer = value.is(Kind::integer) || value.is(Kind::uinteger);
  return integer && name == "int";
}

}  // namespace

bool Composer::compose(const Events& events) {
  events_ = &events;
  for (const Event& next : events.list) {
    if (!event(next)) return false;
  }
  return true;
}

bool Composer::event(const Event& event) {
  switch (event.kind) {
    case EventKind::document_start:
    case EventKind::document_end:
      return true;
    case EventKind::map_start:
      return begin(event, true);
    case EventKind::list_start:
      return begin(event, false);
    case EventKind::map_end:
    case EventKind::list_end:
      return end(event);
    case EventKind::scalar:
      return key_next() ? key(event) : scalar(event);
    case EventKind::alias:
      return alias(event);
  }
  return false;
}

// In a map, values and keys take turns.
void Composer::node_done() {
  if (!levels_.empty() && levels_.back().map) levels_.back().key_next = true;
}

bool Composer::begin(const Event& event, bool map) {
  if (key_next()) {
    faults_.error(Code::complex_key, event.at);
    return false;
  }
  std::int32_t anchor = -1;
  if (event.properties != 0) {
    anchor = name(properties_of(event));
    check_container_tag(properties_of(event), map);
  }
  levels_.push_back({.map = map, .key_next = map, .anchor = anchor});
  return map ? builder_.begin_map(event.at.begin)
             : builder_.begin_list(event.at.begin);
}

bool Composer::end(const Event& event) {
  if (!builder_.end(event.at.end)) return false;
  const Level level = levels_.back();
  levels_.pop_back();
  if (level.anchor >= 0) {
    Named& named = named_[static_cast<std::size_t>(level.anchor)];
    named.value = builder_.last();
    named.at = builder_.last_place().value;
    named.open = false;
  }
  node_done();
  return true;
}

Value Composer::untagged(const Event& event) const {
  return event.style == Style::plain
             ? resolve_plain(event.text, limits_.number_bytes)
             : Value::of(event.text);
}

bool Composer::scalar(const Event& event) {
  Value value;
  if (event.properties == 0) {
    value = untagged(event);
  } else {
    const Properties& properties = properties_of(event);
    value = tagged(event, properties);
    const std::int32_t anchor = name(properties);
    if (anchor >= 0) {
      named_[static_cast<std::size_t>(anchor)] = {value, event.at, event.text,
                                                  false, true};
    }
  }
  node_done();
  return builder_.scalar(value, event.at);
}

bool Composer::key(const Event& event) {
  const bool plain = event.style == Style::plain;
  std::string_view tag;
  if (event.properties != 0) {
    const Properties& properties = properties_of(event);
    tag = properties.tag;
    const Value value = tagged(event, properties);
    const std::int32_t anchor = name(properties);
    if (anchor >= 0) {
      named_[static_cast<std::size_t>(anchor)] = {value, event.at, event.text,
                                                  false, true};
    }
  }
  if (plain && tag.empty() && means_null(event.text)) {
    faults_.error(Code::null_key, event.at);
  } else if (plain && tag.empty() && event.text == "<<") {
    faults_.error(Code::merge_key, event.at);
  }
  return add_key(event.text, event.at);
}

bool Composer::add_key(std::string_view text, Span at) {
  levels_.back().key_next = false;
  return builder_.key(text, at);
}

bool Composer::alias(const Event& event) {
  const auto found = names_.find(event.text);
  const Named* named = found == names_.end()
                           ? nullptr
                           : &named_[static_cast<std::size_t>(found->second)];
  if (named == nullptr || named->open) {
    faults_.error(named == nullptr ? Code::unknown_alias : Code::cyclic_alias,
                  event.at, {"*" + std::string(event.text)});
    if (key_next()) return add_key(event.text, event.at);
    node_done();
    return builder_.scalar({}, event.at);
  }
  if (!key_next()) {
    node_done();
    return builder_.copy(named->value, named->at, event.at);
  }
  if (!named->scalar) {
    faults_.error(Code::complex_key, event.at);
    return false;
  }
  return add_key(named->text, event.at);
}

std::int32_t Composer::name(const Properties& properties) {
  if (properties.anchor.empty()) return -1;
  const auto number = static_cast<std::int32_t>(named_.size());
  named_.emplace_back();
  if (named_.size() == limits_.anchors + 1) {
    faults_.error(Code::limit_exceeded, properties.anchor_at,
                  {"anchors", std::to_string(limits_.anchors)});
  }
  const auto [at, fresh] = names_.try_emplace(properties.anchor, number);
  if (!fresh) {
    faults_.warn(Code::anchor_redefined, properties.anchor_at,
                 {std::string(properties.anchor)});
    at->second = number;
  }
  return number;
}

bool Composer::check_container_tag(const Properties& properties, bool map) {
  const std::string_view tag = properties.tag;
  if (tag.empty() || tag == "!") return true;
  const std::string_view kind = core_name(tag);
  if (!is_core(kind)) {
    faults_.error(Code::forbidden_tag, properties.tag_at, {std::string(tag)});
    return false;
  }
  if (kind == (map ? "map" : "seq")) return true;
  faults_.error(Code::tag_mismatch, properties.tag_at,
                {"!!" + std::string(kind), map ? "{…}" : "[…]"});
  return false;
}

Value Composer::tagged(const Event& event, const Properties& properties) {
  if (properties.tag.empty()) return untagged(event);
  const std::string_view kind = core_name(properties.tag);
  if (properties.tag == "!" || kind == "str") return Value::of(event.text);
  if (!is_core(kind)) {
    faults_.error(Code::forbidden_tag, properties.tag_at,
                  {std::string(properties.tag)});
    return {};
  }
  const Value value = resolve_plain(event.text, limits_.number_bytes);
  if (fits(value, kind)) return value;
  if (kind == "float" && value.is(Kind::integer)) {
    return Value::of(static_cast<double>(value.integer()));
  }
  faults_.error(Code::tag_mismatch, properties.tag_at,
                {"!!" + std::string(kind), std::string(event.text)});
  return {};
}

}  // namespace charta::yaml
