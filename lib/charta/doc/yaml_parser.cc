// SPDX-License-Identifier: EUPL-1.2
// The stream of documents: markers and directives.
#include "charta/doc/yaml_parser.h"

#include <algorithm>

#include "charta/doc/yaml_block.h"

namespace charta::yaml {
namespace {

// The words of a directive, without its comment.
std::vector<std::string_view> words(const char* p) {
  std::vector<std::string_view> all;
  while (true) {
    while (is_white(*p)) ++p;
    if (is_line_end(*p) || *p == '#') return all;
    const char* begin = p;
    while (!is_blank(*p)) ++p;
    all.emplace_back(begin, p);
  }
}

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool Parser::more() {
  if (s_.faults.any_error()) return false;
  while (true) {
    Gap gap;
    const char* begin = s_.at;
    if (!s_.gap(gap) || *s_.at == '\0') return false;
    if (*s_.at != '.' || !s_.marker(s_.at)) {
      s_.at = begin;
      return true;
    }
    s_.at += 3;
    bare_ = true;
    if (!s_.rest_is_blank()) return false;
  }
}

std::uint32_t Parser::next_offset() {
  Gap gap;
  return s_.gap(gap) ? offset() : 0;
}

bool Parser::document(Arena& arena, Events& events) {
  s_.arena = &arena;
  handles_.clear();
  version_ = false;
  events.clear();
  Gap gap;
  if (!directives() || !s_.gap(gap)) return false;
  const bool marked = *s_.at == '-' && s_.marker(s_.at);
  if (!marked && !bare_) {
    return s_.fail_with_text(Code::text_after_value, s_.at, s_.word_end(s_.at));
  }
  Output output(events);
  output.add({.kind = EventKind::document_start,
              .marked = marked,
              .at = s_.span(s_.at, s_.at + (marked ? 3 : 0))});
  if (marked) {
    s_.at += 3;
  } else {
    while (!s_.at_line_start(s_.at)) --s_.at;
  }
  if (!BlockParser(s_, output, handles_).read()) return false;
  return document_end(events);
}

bool Parser::document_end(Events& events) {
  const bool marked = *s_.at == '.';
  const Span at = s_.span(s_.at, s_.at + (marked ? 3 : 0));
  events.list.push_back(
      {.kind = EventKind::document_end, .marked = marked, .at = at});
  bare_ = marked;
  if (!marked) return true;
  s_.at += 3;
  return s_.rest_is_blank();
}

bool Parser::directives() {
  bool any = false;
  while (true) {
    Gap gap;
    const char* begin = s_.at;
    if (!s_.gap(gap)) return false;
    if (*s_.at != '%' || gap.column != 0 || gap.tab || !bare_) {
      if (any && (*s_.at != '-' || !s_.marker(s_.at))) {
        return s_.fail(Code::expected_token, s_.at, s_.at, {"---"});
      }
      s_.at = begin;
      return true;
    }
    any = true;
    if (!directive()) return false;
  }
}

bool Parser::directive() {
  const char* line = s_.at;
  const char* end = line;
  while (!is_line_end(*end)) ++end;
  const std::vector<std::string_view> parts = words(line);
  s_.at = end;
  if (parts[0] == "%YAML") return version(line, end);
  if (parts[0] == "%TAG") return handle(line, end);
  s_.faults.warn(Code::bad_directive, s_.span(line, end),
                 {std::string(parts[0])});
  return true;
}

bool Parser::version(const char* line, const char* end) {
  const std::vector<std::string_view> parts = words(line);
  const std::string_view number = parts.size() == 2 ? parts[1] : "";
  const std::size_t dot = std::min(number.find('.'), number.size());
  if (version_ || !is_number(number.substr(0, dot)) || dot == number.size() ||
      !is_number(number.substr(dot + 1))) {
    return s_.fail_with_text(Code::bad_directive, line, end);
  }
  version_ = true;
  const std::vector<std::string> args{std::string(number)};
  if (number.substr(0, dot) != "1") {
    return s_.fail(Code::yaml_version_unknown, line, end, args);
  }
  if (number != "1.2") {
    s_.faults.warn(Code::yaml_version_old, s_.span(line, end), args);
  }
  return true;
}

bool Parser::handle(const char* line, const char* end) {
  const std::vector<std::string_view> parts = words(line);
  const bool whole =
      parts.size() == 3 &&
      tag_handle_end(parts[1].data()) == parts[1].data() + parts[1].size() &&
      uri_end(parts[2].data()) == parts[2].data() + parts[2].size();
  const bool known =
      whole && std::ranges::find(handles_, parts[1], &TagHandle::handle) !=
                   handles_.end();
  if (!whole || known) {
    return s_.fail_with_text(Code::bad_directive, line, end);
  }
  if (handles_.size() == s_.limits.anchors) {
    return s_.fail(Code::limit_exceeded, line, end,
                   {"anchors", std::to_string(s_.limits.anchors)});
  }
  handles_.push_back({parts[1], parts[2]});
  return true;
}

}  // namespace charta::yaml
