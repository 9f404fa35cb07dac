// SPDX-License-Identifier: EUPL-1.2
// What to call a fault in JSON: the cold half of the parser.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "charta/base/utf8.h"
#include "charta/doc/json_parser.h"

namespace charta {
namespace {

bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Words of other languages for what JSON has too.
struct Word {
  std::string_view other{};
  std::string_view json{};
};

constexpr std::array kWords = {
    Word{"True", "true"},   Word{"TRUE", "true"}, Word{"False", "false"},
    Word{"FALSE", "false"}, Word{"None", "null"}, Word{"Null", "null"},
    Word{"NULL", "null"},   Word{"nil", "null"},  Word{"undefined", "null"},
};

// The size of a quote for print at p, 0 when there is none.
int curly_size(std::string_view text) {
  for (const std::string_view quote :
       {"\u201c", "\u201d", "\u201e", "\u2018", "\u2019", "\u00ab", "\u00bb"}) {
    if (text.starts_with(quote)) return static_cast<int>(quote.size());
  }
  return 0;
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
  const int curly = curly_size({at_, end_});
  if (curly > 0) return error(Code::curly_quote, at_, at_ + curly, true);
  while (stop < end_ && in_word(*stop)) ++stop;
  const auto* word =
      std::ranges::find(kWords, std::string_view(at_, stop), &Word::other);
  if (word != kWords.end()) {
    faults_.error(Code::other_word, span(at_, stop),
                  {std::string(word->other), std::string(word->json)});
    return false;
  }
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

bool JsonParser::no_key() {
  const char* stop = at_;
  while (stop < end_ && in_word(*stop)) ++stop;
  if (stop == at_ || curly_size({at_, end_}) > 0) return unexpected();
  return error(Code::unquoted_key, at_, stop, true);
}

bool JsonParser::no_comma(char close) {
  if (at_ >= end_ || *at_ == '/' || *at_ == '#') return unexpected();
  faults_.error(Code::missing_comma, span(at_, at_ + 1),
                {std::string(1, close)});
  return false;
}

bool JsonParser::expected(std::string_view token) {
  if (at_ >= end_ || *at_ == '/' || *at_ == '#') return unexpected();
  faults_.error(Code::expected_token, span(at_, at_ + 1), {std::string(token)});
  return false;
}

}  // namespace charta
