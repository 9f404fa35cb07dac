// SPDX-License-Identifier: EUPL-1.2
// A line at a time. To give up is to answer false, whatever was fed so far.
#include "charta/doc/yaml_everyday.h"

#include "charta/doc/core_schema.h"

namespace charta::yaml {
namespace {

// How far a guess looks: a key and its colon.
constexpr std::ptrdiff_t kAhead = scan::kHead + 1;

bool is_dash(const char* p) { return p[0] == '-' && p[1] == ' '; }

// What a key may begin with: ASCII, or a letter with an accent.
bool begins_key(char c) { return (is_bare(c) && c != '-') || c == '\xC3'; }

bool in_key(char c, Context context) {
  return is_bare(c) || c == '.' || c == ' ' ||
         static_cast<unsigned char>(c) >= 0x80 ||
         (context == Context::block && (c == '[' || c == ']'));
}

bool is_quote(char c) { return c == '"' || c == '\''; }

bool is_colon(const char* p) {
  return p[0] == ':' && (p[1] == ' ' || p[1] == '\n');
}

// As key_end(), of a key in quotes without any in it.
const char* quoted_key_end(const char* p) {
  const char quote = *p++;
  while (*p != quote && *p != '\\' && !is_line_end(*p)) ++p;
  return *p == quote && is_colon(p + 1) ? p + 1 : nullptr;
}

// The colon behind the key that begins here; null when none does.
const char* key_end(const char* p, Context context) {
  if (is_quote(*p)) return quoted_key_end(p);
  const char* begin = p;
  if (!begins_key(*p)) return nullptr;
  while (is_bare(*p)) ++p;
  while (in_key(*p, context)) ++p;
  const bool key = is_colon(p) && p[-1] != ' ' && !means_null({begin, p});
  return key ? p : nullptr;
}

// Whether a value that begins on a line of its own is no block.
bool opens_value(const char* p) {
  return (is_quote(*p) && key_end(p, Context::block) == nullptr) || *p == '[' ||
         *p == '{';
}

// What follows a dash surely makes text of it, and nobody meant an item.
bool begins_plain(const char* p, Context context) {
  return can_begin_plain(p, context) &&
         (*p != '-' || (p[1] >= '0' && p[1] <= '9'));
}

}  // namespace

bool Everyday::read() {
  std::int32_t column = next_line();
  if (*s_.at == '-' && s_.marker(s_.at)) {
    s_.at += 3;
    if (!end_line()) return false;
    column = next_line();
  }
  if (column != 0 || !open(false, 0)) return false;
  do {
    if (!line(column)) return false;
    column = next_line();
  } while (column != kNoLine);
  if (waits_ && !absent()) return false;
  while (depth_ > 0) {
    if (!close()) return false;
  }
  return true;
}

// To the next line that is neither empty nor a comment; its column.
std::int32_t Everyday::next_line() {
  const char* p = s_.at;
  while (true) {
    const char* begin = p;
    while (*p == ' ') ++p;
    const auto column = static_cast<std::int32_t>(p - begin);
    if (*p == '#') {
      while (!is_line_end(*p)) ++p;
    }
    if (*p != '\n') {
      s_.at = p;
      return *p == '\0' ? kNoLine : column;
    }
    ++p;
  }
}

// Ends the blocks that the line is not part of, then reads it.
bool Everyday::line(std::int32_t column) {
  const bool dash = is_dash(s_.at);
  if (waits_) {
    const bool deeper = column > top().column ||
                        (dash && !top().list && column == top().column);
    waits_ = false;
    if (deeper && opens_value(s_.at)) return value();
    if (deeper ? !open(dash, column) : !absent()) return false;
  }
  while (top().column > column ||
         (top().column == column && top().list && !dash)) {
    if (!close()) return false;
  }
  // A line that is deeper goes on with the text before it, or is wrong.
  if (top().column != column || top().list != dash) return false;
  return dash ? item(column) : entry();
}

bool Everyday::open(bool list, std::int32_t column) {
  if (depth_ == kDeepest) return false;
  blocks_[depth_++] = {column, list};
  const std::uint32_t at = s_.offset(s_.at);
  return list ? builder_.begin_list(at) : builder_.begin_map(at);
}

bool Everyday::close() {
  --depth_;
  return builder_.end(end_);
}

bool Everyday::feed(Value value, Span at) {
  end_ = at.end;
  return builder_.scalar(value, at);
}

// A value that is not written out stands behind its colon.
bool Everyday::absent() { return feed({}, {end_, end_}); }

bool Everyday::item(std::int32_t column) {
  const char* dash = s_.at;
  s_.at += 2;
  while (*s_.at == ' ') ++s_.at;
  if (key_end(s_.at, Context::block) == nullptr) return value();
  const auto behind = static_cast<std::int32_t>(s_.at - dash);
  return open(false, column + behind) && entry();
}

bool Everyday::entry() {
  if (!key(Context::block)) return false;
  end_ = s_.offset(s_.at);
  while (*s_.at == ' ') ++s_.at;
  if (*s_.at != '\n') return value();
  ++s_.at;
  waits_ = true;
  return true;
}

// Takes a key and its colon.
bool Everyday::key(Context context) {
  const char* begin = s_.at;
  const KeyNames::Guess& likely = builder_.guess();
  if (likely.name != KeyNames::kNone && s_.end - begin > kAhead) {
    const KeyNames::Guess& guess = builder_.names().right_bare(likely, begin);
    if (guess.name != KeyNames::kNone) {
      const char* end = begin + guess.size;
      s_.at = end + 1;
      builder_.guessed(guess, {begin, end}, s_.span(begin, end));
      return *s_.at == ' ' || *s_.at == '\n';
    }
  }
  const char* end = key_end(begin, context);
  if (end == nullptr) return false;
  s_.at = end + 1;
  const int quote = is_quote(*begin) ? 1 : 0;
  return builder_.key({begin + quote, end - quote}, s_.span(begin, end));
}

bool Everyday::value() {
  switch (*s_.at) {
    case '"':
    case '\'':
      return quoted() && end_line();
    case '|':
    case '>':
      return block();
    case '[':
    case '{':
      return bracket(0) && end_line();
    default:
      return plain(Context::block) && end_line();
  }
}

bool Everyday::plain(Context context) {
  const char* const begin = s_.at;
  Scalar scalar;
  return begins_plain(begin, context) && read_plain_line(s_, context, scalar) &&
         feed(resolve_plain({begin, s_.at}, s_.limits.number_bytes),
              s_.span(begin, s_.at));
}

bool Everyday::quoted() {
  Scalar scalar;
  return (*s_.at == '"' ? read_double_quoted(s_, top().column, scalar)
                        : read_single_quoted(s_, top().column, scalar)) &&
         feed(Value::of(scalar.text), scalar.at);
}

bool Everyday::block() {
  Scalar scalar;
  return read_block_scalar(s_, top().column, scalar) &&
         feed(Value::of(scalar.text), scalar.at);
}

// A list or a mapping in brackets, over as many lines as it takes.
bool Everyday::bracket(std::size_t around) {
  const bool map = *s_.at == '{';
  const char closing = map ? '}' : ']';
  const std::uint32_t at = s_.offset(s_.at);
  if (around == kDeepest ||
      !(map ? builder_.begin_map(at) : builder_.begin_list(at))) {
    return false;
  }
  do {
    ++s_.at;
    if (!gap()) return false;
    if (*s_.at == closing) break;
    if ((map && !inner_key()) || !part(around) || !gap()) return false;
  } while (*s_.at == ',');
  if (*s_.at != closing) return false;
  end_ = s_.offset(++s_.at);
  return builder_.end(end_);
}

bool Everyday::inner_key() {
  if (!key(Context::flow)) return false;
  while (*s_.at == ' ') ++s_.at;
  return true;
}

bool Everyday::part(std::size_t around) {
  switch (*s_.at) {
    case '"':
    case '\'':
      return quoted();
    case '[':
    case '{':
      return bracket(around + 1);
    default:
      return plain(Context::flow);
  }
}

// Over space between parts. Lines are deeper than their block; the closing
// bracket may stand below it.
bool Everyday::gap() {
  while (*s_.at == ' ') ++s_.at;
  while (*s_.at == '\n') {
    const char* line = ++s_.at;
    while (*s_.at == ' ') ++s_.at;
    const bool closes = *s_.at == ']' || *s_.at == '}';
    const std::ptrdiff_t least = top().column + (closes ? 0 : 1);
    if (*s_.at != '\n' && s_.at - line < least) return false;
  }
  return true;
}

// To the next line, over spaces and a comment that is surely one.
bool Everyday::end_line() {
  const char* p = s_.at;
  while (*p == ' ') ++p;
  if (*p == '#') {
    if (p[-1] != ' ' || p[1] != ' ') return false;
    while (!is_line_end(*p)) ++p;
  }
  s_.at = *p == '\n' ? p + 1 : p;
  return *p == '\n' || *p == '\0';
}

}  // namespace charta::yaml
