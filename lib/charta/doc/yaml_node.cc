// SPDX-License-Identifier: EUPL-1.2
// One node of block structure: a scalar, an alias, a bracket or the begin of a
// block; and whether it is a key.
#include <algorithm>

#include "charta/doc/yaml_block.h"
#include "charta/doc/yaml_hints.h"

namespace charta::yaml {

bool BlockParser::content(const Start& start) {
  switch (*s_.at) {
    case '-':
    case '?':
    case ':':
      return is_blank(s_.at[1]) ? indicator(start, *s_.at) : plain(start);
    case '|':
    case '>':
      return key_expected() ? not_a_key(start) : block_scalar();
    case '[':
    case '{':
      return flow_node(start);
    case '*':
      return alias(start);
    case '"':
    case '\'':
      return scalar(start);
    default:
      return plain(start);
  }
}

// `- `, `? ` or `: ` at the begin of a node: a block of its own.
bool BlockParser::indicator(const Start& start, char c) {
  const bool bare = line_.empty() || c == ':';
  if (!start.structure || !bare) {
    return start.tab
               ? s_.fail(Code::tab_indentation, s_.at - 1, s_.at)
               : s_.fail_with_text(Code::misplaced_indicator, s_.at, s_.at + 1);
  }
  const char* behind = s_.at + 1;
  if (!key_expected() &&
      !open(c == '-' ? Kind::list : Kind::map, start.column, out_.size())) {
    return false;
  }
  if (c == '-') {
    await(Turn::item, behind);
  } else if (c == '?') {
    await(Turn::explicit_key, behind);
  } else {
    out_.absent(s_.offset(s_.at), line_);
    await(Turn::value, behind);
  }
  return true;
}

bool BlockParser::block_scalar() {
  if (!hold()) return false;
  Scalar scalar;
  if (!read_block_scalar(s_, top().column, scalar)) return false;
  out_.scalar(scalar.style, scalar.at, scalar.text);
  out_.dress(out_.size() - 1, held_);
  satisfy();
  return true;
}

bool BlockParser::flow_node(const Start& start) {
  const char* begin = s_.at;
  if (!flow_.read(top().column, blocks_.size() - 1)) return false;
  const bool one_line = std::none_of(begin, s_.at, is_break);
  return end_node(start, one_line);
}

bool BlockParser::alias(const Start& start) {
  Event event;
  const char* begin = s_.at;
  if (!read_alias(s_, Context::block, event)) return false;
  if (!line_.empty()) {
    return s_.fail_with_text(Code::extra_property, begin, s_.at);
  }
  out_.add(event);
  return end_node(start, true);
}

bool BlockParser::scalar(const Start& start) {
  Scalar scalar;
  if (!(*s_.at == '"' ? read_double_quoted(s_, top().column, scalar)
                      : read_single_quoted(s_, top().column, scalar))) {
    return false;
  }
  out_.scalar(scalar.style, scalar.at, scalar.text);
  return end_node(start, scalar.one_line);
}

bool BlockParser::plain(const Start& start) {
  if (!can_begin_plain(s_.at, Context::block)) {
    const bool bracket = *s_.at == ']' || *s_.at == '}';
    return s_.fail_with_text(
        bracket ? Code::unmatched_bracket : Code::reserved_character, s_.at,
        s_.at + 1);
  }
  if (start.fresh && no_break_size(s_.at) > 0) {
    return s_.fail(Code::no_break_indentation, s_.at,
                   s_.at + no_break_size(s_.at),
                   {*s_.at == '\xC2' ? "U+00A0" : "U+202F"});
  }
  const char* begin = s_.at;
  Scalar scalar;
  if (!read_plain_line(s_, Context::block, scalar)) return false;
  if (s_.separators && !start.structure) read_plain_over_separators(s_, scalar);
  const char* next = s_.at;
  while (is_white(*next)) ++next;
  if (*next != ':' && !key_expected() &&
      !read_plain_rest(s_, Context::block, top().column, scalar)) {
    return false;
  }
  out_.scalar(Style::plain, s_.span(begin, s_.at), scalar.text);
  return end_node(start, scalar.one_line);
}

// Behind a node that may be a key: it is one when a colon follows.
bool BlockParser::end_node(const Start& start, bool one_line) {
  s_.skip_white();
  if (*s_.at == ':' && is_blank(s_.at[1])) return key(start, one_line);
  if (key_expected()) return not_a_key(start);
  if (*s_.at == ':') return missing_space(s_, start.at, s_.at);
  if (*s_.at == '#') note_hash(start);
  if (*start.at == '-') note_dash(start);
  if (!is_line_end(*s_.at) && *s_.at != '#') return trailing_text(start);
  if (!s_.rest_is_blank() || !hold()) return false;
  const bool alias = out_.at(start.event).kind == EventKind::alias;
  if (alias && !held_.empty()) {
    return s_.fail_with_text(Code::extra_property, start.at, s_.at);
  }
  out_.dress(start.event, held_);
  satisfy();
  return true;
}

bool BlockParser::key(const Start& start, bool one_line) {
  if (!start.structure || !one_line) return stray_colon(start, one_line);
  if (!line_.empty()) out_.dress(start.event, line_);
  if (!key_expected() && !open(Kind::map, start.column, start.event)) {
    return false;
  }
  await(Turn::value, s_.at + 1);
  return true;
}

// A colon behind a node that cannot be a key.
bool BlockParser::stray_colon(const Start& start, bool one_line) {
  const char* colon = s_.at;
  if (start.tab) return s_.fail(Code::tab_indentation, start.at - 1, start.at);
  const bool plain = out_.at(start.event).style == Style::plain;
  if (!one_line && plain) {
    return s_.fail(Code::key_below_value, colon, colon + 1);
  }
  if (!one_line) return s_.fail(Code::multiline_key, start.at, colon + 1);
  if (!plain || top().kind != Kind::map) {
    return s_.fail(Code::misplaced_key, start.at, colon + 1);
  }
  return s_.fail(Code::colon_in_value, start.at, colon + 1,
                 {between_quotes(line_text(start.at))});
}

// Text behind a value that is complete.
bool BlockParser::trailing_text(const Start& start) {
  const char* end = s_.word_end(s_.at);
  if (*start.at == '*') {
    return s_.fail_with_text(Code::unknown_alias, start.at,
                             s_.word_end(start.at));
  }
  switch (out_.at(start.event).style) {
    case Style::double_quoted:
      return s_.fail_with_text(Code::text_after_quote, s_.at, end);
    case Style::single_quoted:
      return s_.fail_with_text(is_blank(s_.at[-1]) ? Code::text_after_quote
                                                   : Code::apostrophe_in_text,
                               s_.at, end);
    case Style::flow:
      return s_.fail_with_text(Code::text_after_bracket, s_.at, end);
    case Style::plain:
    case Style::literal:
    case Style::folded:
    case Style::block:
      break;
  }
  return s_.fail_with_text(Code::text_after_value, s_.at, end);
}

// `-x` alone on its line is text; few mean that.
void BlockParser::note_dash(const Start& start) {
  if (!start.structure || !is_letter(start.at[1])) return;
  const char* end = s_.word_end(start.at);
  s_.faults.warn(Code::dash_without_space, s_.span(start.at, end),
                 {std::string(start.at, end)});
}

// ` #3` behind text ends it; few mean that.
void BlockParser::note_hash(const Start& start) {
  const bool word = is_letter(s_.at[1]) || (s_.at[1] >= '0' && s_.at[1] <= '9');
  if (!word || out_.at(start.event).style != Style::plain ||
      is_line_end(*start.at)) {
    return;
  }
  const char* end = s_.word_end(s_.at);
  s_.faults.warn(Code::hash_in_value, s_.span(s_.at, end),
                 {std::string(s_.at, end)});
}

// A line among keys that is none.
bool BlockParser::not_a_key(const Start& start) {
  const std::string_view text = line_text(start.at);
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && colon > 0 && colon + 1 < text.size() &&
      text[colon + 1] != '/') {
    return missing_space(s_, start.at, start.at + colon);
  }
  return s_.fail_with_text(Code::missing_colon, start.at,
                           start.at + text.size());
}

}  // namespace charta::yaml
