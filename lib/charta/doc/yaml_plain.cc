// SPDX-License-Identifier: EUPL-1.2
// Scalars without quotes.
#include "charta/base/byte_scan.h"
#include "charta/doc/yaml_scalars.h"

namespace charta::yaml {
namespace {

// The end of the plain text on this line, white space at its end left out.
const char* plain_end(const Scanner& scanner, const char* p, Context context) {
  const std::uint8_t stops =
      context == Context::flow ? kPlainStop | kFlow : kPlainStop;
  const char* begin = p;
  if (context == Context::block) p = scan::plain_text(p, scanner.end);
  while (true) {
    while ((class_of(*p) & stops) == 0) ++p;
    if (*p == ':' && !ends_key(p, context)) {
      ++p;
    } else if (*p == '#' && p != begin && !is_white(p[-1])) {
      ++p;
    } else {
      break;
    }
  }
  while (p > begin && is_white(p[-1])) --p;
  return p;
}

// A line that may go on with the text: its breaks before it and its begin.
struct Line {
  std::size_t breaks = 0;
  std::int32_t column = 0;
  const char* start = nullptr;
  const char* begin = nullptr;
};

Line next_line(const char* p) {
  Line line;
  while (is_break(*p)) {
    ++line.breaks;
    p = line.start = Scanner::behind_break(p);
    while (*p == ' ') ++p;
    line.column = static_cast<std::int32_t>(p - line.start);
    while (is_white(*p)) ++p;
  }
  line.begin = p;
  return line;
}

bool goes_on(const Scanner& scanner, const Line& line, Context context,
             std::int32_t parent) {
  const char c = *line.begin;
  if (line.column <= parent || is_line_end(c) || c == '#') return false;
  if (scanner.marker(line.start)) return false;
  if (context == Context::flow && is_flow(c)) return false;
  return c != ':' || !ends_key(line.begin, context);
}

}  // namespace

bool can_begin_plain(const char* p, Context context) {
  if (*p == '-' || *p == '?' || *p == ':') return !ends_key(p, context);
  return (class_of(*p) & (kWhite | kBreak | kEnd | kIndicator)) == 0;
}

bool read_plain_line(Scanner& scanner, Context context, Scalar& scalar) {
  const char* begin = scanner.at;
  scanner.at = plain_end(scanner, begin, context);
  scalar = {.style = Style::plain,
            .at = scanner.span(begin, scanner.at),
            .text = {begin, static_cast<std::size_t>(scanner.at - begin)}};
  return true;
}

void read_plain_over_separators(Scanner& scanner, Scalar& scalar) {
  const char* begin = scalar.text.data();
  while (*scanner.at == ':') {
    const std::string_view text(begin, scanner.at);
    const bool separated = text.find("\xC2\x85") != text.npos ||
                           text.find("\xE2\x80\xA8") != text.npos ||
                           text.find("\xE2\x80\xA9") != text.npos;
    if (!separated) return;
    const char* next = scanner.at + 1;
    const char* end = plain_end(scanner, next, Context::block);
    scanner.at = end == next ? next : end;
    scalar.text = {begin, scanner.at};
    scalar.at.end = scanner.offset(scanner.at);
  }
}

bool read_plain_rest(Scanner& scanner, Context context, std::int32_t parent,
                     Scalar& scalar) {
  std::string& out = scanner.buffer;
  while (true) {
    const char* p = scanner.at;
    while (is_white(*p)) ++p;
    if (!is_break(*p)) break;
    const Line line = next_line(p);
    if (!goes_on(scanner, line, context, parent)) break;
    if (scalar.one_line) out.assign(scalar.text);
    scalar.one_line = false;
    scanner.at = plain_end(scanner, line.begin, context);
    fold(line.breaks, out);
    out.append(line.begin, scanner.at);
    scalar.at.end = scanner.offset(scanner.at);
  }
  return scalar.one_line || scanner.keep(out, scalar.text);
}

}  // namespace charta::yaml
