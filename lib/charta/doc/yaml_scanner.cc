// SPDX-License-Identifier: EUPL-1.2
// White space, comments, line breaks and document markers.
#include "charta/doc/yaml_scanner.h"

#include <utility>

namespace charta::yaml {

void fold(std::size_t breaks, std::string& out) {
  if (breaks == 1) {
    out += ' ';
  } else {
    out.append(breaks - 1, '\n');
  }
}

bool Scanner::fail(Code code, const char* from, const char* to,
                   std::vector<std::string> args) {
  faults.error(code, span(from, to), std::move(args));
  return false;
}

bool Scanner::fail_with_text(Code code, const char* from, const char* to) {
  return fail(code, from, to, {std::string(from, to)});
}

bool Scanner::gap(Gap& gap) {
  gap = {};
  bool line_start = at_line_start(at);
  while (true) {
    if (line_start) {
      const char* begin = at;
      while (*at == ' ') ++at;
      gap = {.fresh = true, .column = static_cast<std::int32_t>(at - begin)};
      line_start = false;
    }
    for (; is_white(*at); ++at) gap.tab = gap.tab || *at == '\t';
    if (*at == '#') {
      if (at != first && !is_blank(at[-1])) {
        return fail(Code::missing_comment_space, at, at + 1);
      }
      while (!is_line_end(*at)) ++at;
    }
    if (!is_break(*at)) return true;
    at = behind_break(at);
    line_start = true;
  }
}

bool Scanner::rest_is_blank() {
  const char* begin = at;
  skip_white();
  if (*at == '#') {
    if (at == begin && at != first && !is_blank(at[-1])) {
      return fail(Code::missing_comment_space, at, at + 1);
    }
    while (!is_line_end(*at)) ++at;
  }
  return is_line_end(*at) ||
         fail_with_text(Code::text_after_value, at, word_end(at));
}

bool Scanner::marker(const char* p) const {
  return (*p == '-' || *p == '.') && p[1] == *p && p[2] == *p &&
         is_blank(p[3]) && at_line_start(p);
}

const char* Scanner::word_end(const char* p) const {
  while (!is_blank(*p)) ++p;
  return p;
}

bool Scanner::keep(std::string_view made, std::string_view& text_out) {
  text_out = arena->copy(made);
  return !arena->exhausted() ||
         fail(Code::limit_exceeded, at, at,
              {"document_arena_bytes",
               std::to_string(limits.document_arena_bytes)});
}

}  // namespace charta::yaml
