// SPDX-License-Identifier: EUPL-1.2
// What to call a fault in JSON: the cold half of the parser.
#include <fmt/format.h>

#include <algorithm>

#include "charta/base/utf8.h"
#include "charta/doc/json_parser.h"

namespace charta {
namespace {

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool JsonParser::error(Code code, const char* from, const char* to,
                       bool with_text) {
  std::vector<std::string> args;
  if (with_text) args.emplace_back(from, to);
  faults_.error(code, span(from, to), std::move(args));
  return false;
}

// In a string that has not ended: a bare control character, or the end.
bool JsonParser::refuse_in_string(const char* at) {
  if (at < end_ && static_cast<unsigned char>(*at) < 0x20) {
    const bool line_end = *at == '\n' || *at == '\r';
    if (line_end) {
      faults_.error(Code::unclosed_quote, span(at_, at), {"\""});
    } else {
      faults_.error(Code::control_character, span(at, at + 1),
                    {fmt::format("U+{:04X}", static_cast<unsigned>(*at))});
    }
    return false;
  }
  faults_.error(Code::unclosed_quote, span(at_, std::min(at, end_)), {"\""});
  return false;
}

bool JsonParser::unexpected() {
  if (at_ >= end_) return error(Code::unexpected_end, end_, end_, false);
  const char* stop = at_;
  while (stop < end_ && in_word(*stop)) ++stop;
  if (stop > at_) return error(Code::unknown_word, at_, stop, true);
  if (*at_ == '/' || *at_ == '#') {
    return error(Code::comment_not_allowed, at_, at_ + 1, false);
  }
  if (*at_ == '\'') return error(Code::single_quote, at_, at_ + 1, false);
  if (*at_ == ']' || *at_ == '}') {
    return error(Code::unmatched_bracket, at_, at_ + 1, true);
  }
  return error(Code::unexpected_character, at_, at_ + 1, true);
}

bool JsonParser::expected(std::string_view token) {
  if (at_ >= end_ || *at_ == '/' || *at_ == '#') return unexpected();
  faults_.error(Code::expected_token, span(at_, at_ + 1), {std::string(token)});
  return false;
}

}  // namespace charta
