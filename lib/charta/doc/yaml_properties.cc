// SPDX-License-Identifier: EUPL-1.2
// Tags are resolved as soon as they are read: handle to prefix, %XX to bytes.
#include "charta/doc/yaml_properties.h"

#include "charta/base/utf8.h"

namespace charta::yaml {
namespace {

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || c == '-';
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char low = static_cast<char>(c | 0x20);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

bool is_escape(const char* p) {
  return *p == '%' && hex_digit(p[1]) >= 0 && hex_digit(p[2]) >= 0;
}

bool is_uri(const char* p) {
  constexpr std::string_view kMarks = "#;/?:@&=+$,_.!~*'()[]";
  return is_word(*p) || is_escape(p) ||
         (*p != '\0' && kMarks.find(*p) != std::string_view::npos);
}

const char* anchor_end(const char* p) {
  while (!is_blank(*p) && !is_flow(*p)) ++p;
  return p;
}

bool ends_property(const char* p, Context context) {
  return is_blank(*p) ||
         (context == Context::flow && (*p == ',' || *p == ']' || *p == '}'));
}

// Adds a suffix with its escapes undone; false when that is not UTF-8.
bool append_decoded(std::string_view suffix, std::string& out) {
  for (std::size_t i = 0; i < suffix.size(); ++i) {
    if (suffix[i] != '%') {
      out += suffix[i];
      continue;
    }
    out += static_cast<char>(hex_digit(suffix[i + 1]) * 16 +
                             hex_digit(suffix[i + 2]));
    i += 2;
  }
  return valid_utf8(out) == out.size();
}

std::string_view prefix_of(const TagHandles& handles, std::string_view handle) {
  for (const TagHandle& known : handles) {
    if (known.handle == handle) return known.prefix;
  }
  if (handle == "!") return "!";
  if (handle == "!!") return "tag:yaml.org,2002:";
  return {};
}

class Tag {
 public:
  Tag(Scanner& scanner, Context context, const TagHandles& handles)
      : s_(scanner), context_(context), handles_(handles), begin_(scanner.at) {}

  bool read(std::string_view& tag) {
    return begin_[1] == '<' ? verbatim(tag) : shorthand(tag);
  }

 private:
  bool refuse(const char* to) {
    return s_.fail_with_text(Code::bad_property, begin_, to);
  }

  bool verbatim(std::string_view& tag) {
    const char* end = uri_end(begin_ + 2);
    if (*end != '>' || end == begin_ + 2) return refuse(s_.word_end(begin_));
    return finish({}, {begin_ + 2, end}, end + 1, tag);
  }

  bool shorthand(std::string_view& tag) {
    const char* handle_end = tag_handle_end(begin_);
    const char* end = handle_end;
    while (is_uri(end) && *end != '!' && !is_flow(*end)) {
      end += *end == '%' ? 3 : 1;
    }
    const std::string_view handle(begin_, handle_end);
    if (end == handle_end && handle != "!") return refuse(s_.word_end(begin_));
    if (end == handle_end) return finish({}, handle, end, tag);
    const std::string_view prefix = prefix_of(handles_, handle);
    if (prefix.empty()) return refuse(end);
    return finish(prefix, {handle_end, end}, end, tag);
  }

  bool finish(std::string_view prefix, std::string_view suffix, const char* end,
              std::string_view& tag) {
    if (!ends_property(end, context_)) return refuse(s_.word_end(end));
    s_.buffer.assign(prefix);
    if (!append_decoded(suffix, s_.buffer)) return refuse(end);
    s_.at = end;
    return s_.keep(s_.buffer, tag);
  }

  Scanner& s_;
  Context context_;
  const TagHandles& handles_;
  const char* begin_;
};

}  // namespace

const char* tag_handle_end(const char* p) {
  if (*p != '!') return p;
  const char* end = p + 1;
  while (is_word(*end)) ++end;
  return *end == '!' ? end + 1 : p + 1;
}

const char* uri_end(const char* p) {
  while (is_uri(p)) p += *p == '%' ? 3 : 1;
  return p;
}

bool read_property(Scanner& scanner, Context context, const TagHandles& handles,
                   Properties& properties) {
  const char* begin = scanner.at;
  if (*begin == '!') {
    if (!properties.tag.empty()) {
      return scanner.fail_with_text(Code::extra_property, begin,
                                    scanner.word_end(begin));
    }
    const bool ok = Tag(scanner, context, handles).read(properties.tag);
    properties.tag_at = scanner.span(begin, scanner.at);
    return ok;
  }
  const char* end = anchor_end(begin + 1);
  if (!properties.anchor.empty()) {
    return scanner.fail_with_text(Code::extra_property, begin, end);
  }
  if (end == begin + 1 || !ends_property(end, context)) {
    return scanner.fail_with_text(Code::bad_property, begin,
                                  scanner.word_end(begin));
  }
  properties.anchor = {begin + 1, end};
  properties.anchor_at = scanner.span(begin, end);
  scanner.at = end;
  return true;
}

bool read_alias(Scanner& scanner, Context context, Event& event) {
  const char* begin = scanner.at;
  const char* end = anchor_end(begin + 1);
  if (end == begin + 1 || !ends_property(end, context)) {
    return scanner.fail_with_text(Code::bad_property, begin,
                                  scanner.word_end(begin));
  }
  scanner.at = end;
  event = {.kind = EventKind::alias,
           .at = scanner.span(begin, end),
           .text = {begin + 1, end}};
  return true;
}

}  // namespace charta::yaml
