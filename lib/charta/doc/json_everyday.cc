// SPDX-License-Identifier: EUPL-1.2
// What most of a JSON line is, `"key":scalar` with a key that was guessed, read
// without the questions that other members have to be asked.
#include <algorithm>

#include "charta/doc/json_bytes.h"
#include "charta/doc/json_parser.h"
#include "charta/value/same_text.h"

namespace charta {
namespace {

// The text at `at`, without its quotes. Null when it has escapes or no end.
inline const char* everyday_text(const char* at, const char* end,
                                 Value& value) {
  const char* stop = plain_end(at + 1, end);
  if (stop == end || *stop != '"') return nullptr;
  value = Value::of(
      std::string_view(at + 1, static_cast<std::size_t>(stop - at - 1)));
  return stop + 1;
}

inline const char* everyday_word(const char* at, std::string_view word,
                                 Value meant, Value& value) {
  value = meant;
  return same_bytes(at, word.data(), word.size()) ? at + word.size() : nullptr;
}

// How far everyday members look ahead: a comma, a quote, a key, and the longest
// word or number.
constexpr std::ptrdiff_t kAhead = 2 + scan::kHead + kShortNumber;

// Where the scalar that begins here ends, null when it is none or needs a
// closer look. REQUIRES: kShortNumber bytes, or a text.
inline const char* scalar_end(const char* at, const char* end, Value& value) {
  switch (*at) {
    case '"':
      return everyday_text(at, end, value);
    case 't':
      return everyday_word(at, "true", Value::of(true), value);
    case 'f':
      return everyday_word(at, "false", Value::of(false), value);
    default:
      return short_number(at, at + kShortNumber, value);
  }
}

// The same, null too when the scalar is longer than that.
inline const char* everyday_scalar(const char* at, const char* end,
                                   std::size_t longest, Value& value) {
  const char* const stop = scalar_end(at, end, value);
  if (stop == nullptr) return nullptr;
  return static_cast<std::size_t>(stop - at) <= longest ? stop : nullptr;
}

}  // namespace

// Takes members of the mapping that is open for as long as nothing is special:
// the next key is one that was guessed, its value a short scalar, and no space
// stands between. Leaves the rest as it was; but where the value is a
// container, takes the key and answers true.
bool JsonParser::everyday_members(TreeBuilder& builder) {
  const char* at = at_;
  const char* const end = end_;
  const std::size_t longest = limits_.scalar_bytes;
  const KeyNames::Guess* guess = &builder.guess();
  std::uint32_t last = KeyNames::kNone;
  bool container = false;
  for (std::size_t room = builder.member_room(); room > 0; --room) {
    const char* const key = at + (opened_ ? 0 : 1);
    if (guess->name == KeyNames::kNone || end - at <= kAhead ||
        (!opened_ && *at != ',') || *key != '"') {
      break;
    }
    guess = &builder.names().right(*guess, key + 1);
    if (guess->name == KeyNames::kNone) break;
    const char* const quote = key + 1 + guess->size;
    const char* const begin = quote + 2;
    container = *begin == '{' || *begin == '[';
    if (container) {
      builder.guessed(*guess, {key + 1, quote}, span(key, quote + 1));
      last = KeyNames::kNone;
      at = begin;
      break;
    }
    Value& value = builder.begin_member(*guess, key + 1, span(key, quote + 1));
    const char* const stop = everyday_scalar(begin, end, longest, value);
    if (stop == nullptr) {
      builder.drop_member();
      break;
    }
    builder.end_member(span(begin, stop));
    last = guess->name;
    guess = &builder.names().after(*guess);
    opened_ = false;
    at = stop;
  }
  at_ = at;
  if (last != KeyNames::kNone) builder.went_to(last);
  return container;
}

}  // namespace charta
