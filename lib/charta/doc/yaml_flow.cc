// SPDX-License-Identifier: EUPL-1.2
// A stack of brackets, each with what may come next in it.
#include "charta/doc/yaml_flow.h"

#include <algorithm>

#include "charta/doc/yaml_hints.h"

namespace charta::yaml {

bool FlowParser::read(std::int32_t parent, std::size_t depth) {
  parent_ = parent;
  depth_ = depth;
  stack_.clear();
  properties_ = {};
  if (!open()) return false;
  while (!stack_.empty()) {
    if (!step()) return false;
  }
  return true;
}

bool FlowParser::step() {
  Gap gap;
  if (!s_.gap(gap)) return false;
  if (gap.fresh && !aligned(gap)) return false;
  switch (*s_.at) {
    case '\0':
      return unclosed();
    case ',':
      return comma();
    case ']':
    case '}':
      return close();
    case '&':
    case '!':
      return property();
    case '?':
      return is_blank(s_.at[1]) ? question() : node();
    case ':':
      return at_colon() ? colon() : node();
    default:
      return node();
  }
}

// Lines inside brackets are deeper than their block. A closing bracket alone
// may stand at its column: YAML wants it deeper, but nothing is ambiguous and
// everybody writes it so.
bool FlowParser::aligned(const Gap& gap) {
  const char* line = s_.at;
  while (!s_.at_line_start(line)) --line;
  if (s_.marker(line)) {
    return s_.fail_with_text(Code::document_marker_inside, line, line + 3);
  }
  const bool closes = *s_.at == ']' || *s_.at == '}';
  if (gap.column > parent_ || *s_.at == '\0') return true;
  if (closes && gap.column == parent_ && !gap.tab) return true;
  if (!gap.tab && looks_like_entry(s_.at)) return unclosed();
  return s_.fail(gap.tab ? Code::tab_indentation : Code::wrong_indentation,
                 line, s_.at + 1);
}

bool FlowParser::takes_node() const {
  const Turn turn = stack_.back().turn;
  return turn != Turn::after_key && turn != Turn::after_entry;
}

bool FlowParser::between_entries() const {
  const Turn turn = stack_.back().turn;
  return turn == Turn::begin || turn == Turn::entry;
}

bool FlowParser::unexpected() {
  const char* p = s_.at;
  if (takes_node())
    return s_.fail_with_text(Code::unexpected_character, p, p + 1);
  const bool map = top().kind == Kind::map;
  return s_.fail(Code::missing_comma, p, p + 1, {map ? "}" : "]"});
}

// The end, or what looks like a line behind the end, while brackets are open.
bool FlowParser::unclosed() {
  Bracket* bracket = &top();
  while (bracket->kind == Kind::pair) --bracket;
  return s_.fail(Code::unclosed_bracket, bracket->open, bracket->open + 1,
                 {std::string(1, *bracket->open)});
}

bool FlowParser::push(Kind kind, Turn turn) {
  if (depth_ + stack_.size() >= s_.limits.depth) {
    return s_.fail(Code::too_deep, s_.at, s_.at + 1,
                   {std::to_string(s_.limits.depth)});
  }
  stack_.push_back({.kind = kind, .turn = turn, .open = s_.at});
  return true;
}

bool FlowParser::open() {
  const bool map = *s_.at == '{';
  if (!push(map ? Kind::map : Kind::list, Turn::begin)) return false;
  out_.add({.kind = map ? EventKind::map_start : EventKind::list_start,
            .style = Style::flow,
            .at = s_.span(s_.at, s_.at + 1)});
  out_.dress(out_.size() - 1, properties_);
  ++s_.at;
  return true;
}

// Notes that a node begins here, and what comes after it.
bool FlowParser::begin_node(bool json) {
  if (!takes_node()) return unexpected();
  Bracket& at = top();
  at.json_key = json;
  if (between_entries() && properties_.empty()) {
    at.entry = out_.size();
    at.entry_at = s_.at;
  }
  const bool key =
      at.turn == Turn::key || (at.kind == Kind::map && at.turn != Turn::value);
  at.turn = key ? Turn::after_key : Turn::after_entry;
  return true;
}

bool FlowParser::property() {
  if (!takes_node()) return unexpected();
  if (between_entries() && properties_.empty()) {
    top().entry = out_.size();
    top().entry_at = s_.at;
  }
  return read_property(s_, Context::flow, handles_, properties_);
}

bool FlowParser::node() {
  const char c = *s_.at;
  if (!begin_node(c == '[' || c == '{' || c == '"' || c == '\'')) return false;
  if (c == '[' || c == '{') return open();
  if (c != '*') return scalar();
  if (!properties_.empty()) {
    return s_.fail_with_text(Code::extra_property, s_.at, s_.word_end(s_.at));
  }
  Event event;
  if (!read_alias(s_, Context::flow, event)) return false;
  out_.add(event);
  return true;
}

bool FlowParser::scalar() {
  Scalar scalar;
  const char* p = s_.at;
  if (*p == '"') {
    if (!read_double_quoted(s_, parent_, scalar)) return false;
  } else if (*p == '\'') {
    if (!read_single_quoted(s_, parent_, scalar)) return false;
  } else if (!can_begin_plain(p, Context::flow)) {
    const bool reserved = *p == '@' || *p == '`' || *p == '%';
    return s_.fail_with_text(
        reserved ? Code::reserved_character : Code::unexpected_character, p,
        p + 1);
  } else if (!read_plain_line(s_, Context::flow, scalar) ||
             !read_plain_rest(s_, Context::flow, parent_, scalar)) {
    return false;
  }
  out_.scalar(scalar.style, scalar.at, scalar.text);
  out_.dress(out_.size() - 1, properties_);
  return true;
}

// Whether the `:` here stands before a value and is not text.
bool FlowParser::at_colon() const {
  const Bracket& at = stack_.back();
  if (ends_key(s_.at, Context::flow)) return true;
  const bool after_node =
      at.turn == Turn::after_key ||
      (at.kind == Kind::list && at.turn == Turn::after_entry);
  return after_node && at.json_key;
}

bool FlowParser::colon() {
  Bracket& at = top();
  if (at.turn == Turn::after_key) {
    at.turn = Turn::value;
  } else if (at.turn == Turn::key) {
    out_.absent(s_.offset(s_.at), properties_);
    at.turn = Turn::value;
  } else if (at.kind == Kind::list) {
    if (!make_pair()) return false;
  } else if (between_entries()) {
    out_.absent(s_.offset(s_.at), properties_);
    at.turn = Turn::value;
  } else {
    return unexpected();
  }
  ++s_.at;
  return true;
}

// Turns the entry before the `:`, or an absent one, into the key of a pair.
bool FlowParser::make_pair() {
  Bracket& list = top();
  if (list.turn != Turn::after_entry) {
    if (properties_.empty()) list.entry = out_.size();
    if (properties_.empty()) list.entry_at = s_.at;
    out_.absent(s_.offset(s_.at), properties_);
  }
  const char* begin = list.entry_at;
  if (std::any_of(begin, s_.at, is_break)) {
    return s_.fail(Code::multiline_key, begin, s_.at);
  }
  out_.insert(list.entry, {.kind = EventKind::map_start,
                           .style = Style::flow,
                           .at = s_.span(begin, begin + 1)});
  list.turn = Turn::after_entry;
  return push(Kind::pair, Turn::value);
}

bool FlowParser::question() {
  if (!between_entries() || !properties_.empty()) return unexpected();
  if (top().kind == Kind::map) {
    top().turn = Turn::key;
  } else {
    top().turn = Turn::after_entry;
    out_.add({.kind = EventKind::map_start,
              .style = Style::flow,
              .at = s_.span(s_.at, s_.at + 1)});
    if (!push(Kind::pair, Turn::key)) return false;
  }
  ++s_.at;
  return true;
}

// Writes what the entry lacks: a value, or both parts.
void FlowParser::end_entry() {
  Bracket& at = top();
  const std::uint32_t here = s_.offset(s_.at);
  const bool fresh = between_entries();
  const bool map = at.kind != Kind::list;
  if (fresh && properties_.empty()) return;
  if (fresh || at.turn == Turn::key) {
    out_.absent(here, properties_);
    if (map) out_.absent(here, properties_);
  } else if (at.turn != Turn::after_entry) {
    out_.absent(here, properties_);
  }
  at.turn = Turn::after_entry;
}

void FlowParser::end_pair() {
  end_entry();
  out_.close(EventKind::map_end);
  stack_.pop_back();
}

bool FlowParser::comma() {
  if (top().kind == Kind::pair) end_pair();
  if (between_entries() && properties_.empty()) {
    return s_.fail_with_text(Code::unexpected_character, s_.at, s_.at + 1);
  }
  end_entry();
  top().turn = Turn::entry;
  ++s_.at;
  return true;
}

bool FlowParser::close() {
  if (top().kind == Kind::pair) end_pair();
  const bool map = top().kind == Kind::map;
  if (*s_.at != (map ? '}' : ']')) {
    return s_.fail_with_text(Code::unmatched_bracket, s_.at, s_.at + 1);
  }
  end_entry();
  ++s_.at;
  out_.add({.kind = map ? EventKind::map_end : EventKind::list_end,
            .at = {s_.offset(s_.at), s_.offset(s_.at)}});
  stack_.pop_back();
  return true;
}

}  // namespace charta::yaml
