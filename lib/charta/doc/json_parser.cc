// SPDX-License-Identifier: EUPL-1.2
// Containers are kept by the builder, so depth costs no stack. Source texts end
// in a NUL that is not theirs, so looking one byte ahead is always allowed.
#include "charta/doc/json_parser.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "charta/doc/escapes.h"
#include "charta/doc/json_bytes.h"
#include "charta/value/same_text.h"

namespace charta {
namespace {

const char* skip_digits(const char* at, const char* end) {
  while (at < end && is_digit(*at)) ++at;
  return at;
}

// Where a number without its sign ends, null when its digits do not fit the
// grammar, and whether it has a point or an exponent.
struct Number {
  const char* end = nullptr;
  bool real = false;
};

Number measure(const char* at, const char* end) {
  const char* whole = at;
  at = skip_digits(at, end);
  if (at == whole || (*whole == '0' && at - whole > 1)) return {};
  bool real = false;
  if (at < end && *at == '.') {
    const char* digits = at + 1;
    at = skip_digits(digits, end);
    if (at == digits) return {};
    real = true;
  }
  if (at < end && (*at == 'e' || *at == 'E')) {
    ++at;
    if (at < end && (*at == '+' || *at == '-')) ++at;
    const char* digits = at;
    at = skip_digits(digits, end);
    if (at == digits) return {};
    real = true;
  }
  return {at, real};
}

}  // namespace

JsonParser::JsonParser(const Source& source, Span part, const Limits& limits,
                       Faults& faults)
    : text_(source.text.data()),
      at_(text_ + part.begin),
      end_(text_ + part.end),
      limits_(limits),
      faults_(faults) {}

// What follows is mostly no space: one look tells.
inline void JsonParser::skip_space() {
  while (at_ < end_ && *at_ <= ' ' && is_space(*at_)) ++at_;
}

bool JsonParser::at_end() {
  skip_space();
  return at_ == end_;
}

bool JsonParser::take(char byte) {
  skip_space();
  if (at_ == end_ || *at_ != byte) return false;
  ++at_;
  return true;
}

bool JsonParser::finish() { return at_end() || unexpected(); }

// Opens a container, or feeds a scalar.
[[gnu::always_inline]] inline bool JsonParser::one(TreeBuilder& builder) {
  if (at_ == end_) return unexpected();
  switch (*at_) {
    case '{':
      opened_ = true;
      return builder.begin_map(offset_of(at_++));
    case '[':
      opened_ = true;
      return builder.begin_list(offset_of(at_++));
    case '"':
      return string_value(builder);
    case 't':
      return word(builder, "true", Value::of(true));
    case 'f':
      return word(builder, "false", Value::of(false));
    case 'n':
      return word(builder, "null", Value());
    default:
      return number(builder);
  }
}

// Between two children of a container.
[[gnu::always_inline]] inline bool JsonParser::comma(char close) {
  if (at_ == end_ || *at_ != ',') return no_comma(close);
  ++at_;
  skip_space();
  if (at_ == end_ || *at_ != close) return true;
  const char* comma = at_ - 1;
  while (*comma != ',') --comma;
  return error(Code::trailing_comma, comma, comma + 1, false);
}

// One step inside a container: its end, or its next child.
[[gnu::always_inline]] inline bool JsonParser::step(TreeBuilder& builder) {
  const bool map = builder.in_map();
  const char close = map ? '}' : ']';
  skip_space();
  if (at_ < end_ && *at_ == close) {
    opened_ = false;
    ++at_;
    return builder.end(offset_of(at_));
  }
  if (!opened_ && !comma(close)) return false;
  opened_ = false;
  return (!map || key(builder)) && one(builder);
}

bool JsonParser::value(TreeBuilder& builder) {
  const bool everyday = limits_.number_bytes >= kShortNumber;
  skip_space();
  if (!one(builder)) return false;
  while (builder.depth() > 0) {
    const bool at_value =
        everyday && builder.in_map() && everyday_members(builder);
    if (at_value ? !one(builder) : !step(builder)) return false;
  }
  return true;
}

// The key that most likely stands here, if it does.
[[gnu::always_inline]] inline bool JsonParser::guessed_key(
    TreeBuilder& builder) {
  constexpr std::ptrdiff_t kQuotes = 2;
  const KeyNames::Guess& likely = builder.guess();
  if (likely.name == KeyNames::kNone ||
      end_ - at_ <= static_cast<std::ptrdiff_t>(scan::kHead) || *at_ != '"') {
    return false;
  }
  const KeyNames::Guess& guess = builder.names().right(likely, at_ + 1);
  if (guess.name == KeyNames::kNone) return false;
  const char* begin = at_;
  at_ += guess.size + kQuotes;
  builder.guessed(guess, {begin + 1, guess.size}, span(begin, at_));
  ++at_;  // the colon
  return true;
}

[[gnu::always_inline]] inline bool JsonParser::key(TreeBuilder& builder) {
  if (!guessed_key(builder) && !other_key(builder)) return false;
  skip_space();
  return true;
}

bool JsonParser::other_key(TreeBuilder& builder) {
  if (at_ == end_ || *at_ != '"') return no_key();
  const char* begin = at_;
  std::string_view text;
  if (!string(builder, text)) return false;
  if (!builder.key(text, span(begin, at_))) return false;
  skip_space();
  if (at_ == end_ || *at_ != ':') return expected(":");
  ++at_;
  return true;
}

bool JsonParser::word(TreeBuilder& builder, std::string_view text,
                      Value value) {
  const auto left = static_cast<std::size_t>(end_ - at_);
  if (left < text.size() || !same_bytes(at_, text.data(), text.size())) {
    return unexpected();
  }
  const char* begin = at_;
  at_ += text.size();
  return builder.scalar(value, span(begin, at_));
}

[[gnu::always_inline]] inline bool JsonParser::string_value(
    TreeBuilder& builder) {
  const char* begin = at_;
  std::string_view text;
  if (!string(builder, text)) return false;
  return builder.scalar(Value::of(text), span(begin, at_));
}

[[gnu::always_inline]] inline bool JsonParser::string(TreeBuilder& builder,
                                                      std::string_view& text) {
  const char* begin = at_ + 1;
  const char* stop = plain_end(begin, end_);
  if (stop == end_ || *stop != '"') return other_string(builder, stop, text);
  text = {begin, static_cast<std::size_t>(stop - begin)};
  at_ = stop + 1;
  return true;
}

// A string with escapes, or with a fault.
bool JsonParser::other_string(TreeBuilder& builder, const char* stop,
                              std::string_view& text) {
  while (stop < end_ && *stop == '\\' && stop + 1 < end_) {
    stop = plain_end(stop + 2, end_);
  }
  if (stop >= end_ || *stop != '"') return refuse_in_string(stop);
  return unescape(builder, stop, text);
}

bool JsonParser::unescape(TreeBuilder& builder, const char* end,
                          std::string_view& text) {
  const std::string_view escaped(at_ + 1,
                                 static_cast<std::size_t>(end - at_ - 1));
  char* out = builder.arena().array<char>(escaped.size());
  if (out == nullptr) {
    faults_.error(
        Code::limit_exceeded, span(at_, end),
        {"document_arena_bytes", std::to_string(limits_.document_arena_bytes)});
    return false;
  }
  const Unescaped result = unescape_json(escaped, out);
  if (result.fault != nullptr) {
    return error(result.code, result.fault, result.fault + result.fault_size,
                 true);
  }
  if (result.combining) builder.compare_composed();
  text = {out, result.size};
  at_ = end + 1;
  return true;
}

// Most numbers are whole and small.
bool JsonParser::number(TreeBuilder& builder) {
  Value value;
  const char* const begin = at_;
  const char* const stop =
      short_number(begin, begin + std::min(end_ - begin, kShortNumber), value);
  if (stop == nullptr || limits_.number_bytes < kShortNumber) {
    return other_number(builder);
  }
  at_ = stop;
  return builder.scalar(value, span(begin, stop));
}

bool JsonParser::other_number(TreeBuilder& builder) {
  const char* begin = *at_ == '-' ? at_ + 1 : at_;
  if (begin == end_ || !is_digit(*begin)) return unexpected();
  const Number number = measure(begin, end_);
  const char* stop = begin;
  while (stop < end_ && number_byte(*stop)) ++stop;
  if (number.end != stop) return error(Code::bad_number, at_, stop, true);
  if (static_cast<std::size_t>(stop - at_) > limits_.number_bytes) {
    return error(Code::number_out_of_range, at_, stop, true);
  }
  return number.real ? real(builder, stop) : integer(builder, stop);
}

bool JsonParser::integer(TreeBuilder& builder, const char* end) {
  std::int64_t small = 0;
  std::uint64_t large = 0;
  const char* begin = at_;
  Value value;
  if (std::from_chars(begin, end, small).ec == std::errc()) {
    value = Value::of(small);
  } else if (*begin != '-' &&
             std::from_chars(begin, end, large).ec == std::errc()) {
    value = Value::of(large);
  } else {
    return error(Code::number_out_of_range, begin, end, true);
  }
  at_ = end;
  return builder.scalar(value, span(begin, end));
}

bool JsonParser::real(TreeBuilder& builder, const char* end) {
  double number = 0;
  const char* begin = at_;
  if (std::from_chars(begin, end, number).ec != std::errc()) {
    return error(Code::number_out_of_range, begin, end, true);
  }
  at_ = end;
  return builder.scalar(Value::of(number), span(begin, end));
}

}  // namespace charta
