// SPDX-License-Identifier: EUPL-1.2
// Puts values into texts. Total: whatever a place holds, there is a message.
#include "charta/audit/message.h"

#include "charta/value/show.h"

namespace charta {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::int64_t kDaySeconds = 86'400;

void quote(std::string_view text, std::string& out) {
  out.append("`").append(text).append("`");
}

void say_missing(const Value& value, std::string_view expression,
                 std::string& out) {
  if (value.is_absent() || !value.is(Kind::unknown)) {
    return quote(expression, out);
  }
  bool first = true;
  for (const Missing& one : value.unknown().span()) {
    if (!first) out += ", ";
    quote(one.path, out);
    first = false;
  }
}

std::string fill_parts(const std::vector<MessagePart>& parts, cel::Facts& facts,
                       std::size_t limit) {
  std::string out;
  for (const MessagePart& part : parts) {
    out += part.literal;
    if (!part.program) continue;
    const Value value = part.program->evaluate(facts);
    if (value.known()) {
      say_value(value, out);
    } else {
      say_missing(value, part.program->text(), out);
    }
    if (out.size() > limit) break;
  }
  cut(out, limit);
  return out;
}

}  // namespace

bool is_day(const Value& value) {
  return value.is(Kind::timestamp) && value.nanos() == 0 &&
         value.seconds() % kDaySeconds == 0;
}

Day day_of(const Value& value) {
  return {static_cast<std::int32_t>(value.seconds() / kDaySeconds)};
}

void say_value(const Value& value, std::string& out) {
  if (value.is(Kind::string)) {
    out += value.text();
  } else if (is_day(value)) {
    out += to_string(day_of(value));
  } else if (value.is(Kind::list)) {
    bool first = true;
    for (const Value& item : value.list().span()) {
      if (!first) out += ", ";
      say_value(item, out);
      first = false;
    }
  } else {
    show(value, out);
  }
}

void cut(std::string& text, std::size_t limit) {
  if (text.size() <= limit) return;
  std::size_t end = limit - kEllipsis.size();
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  text.resize(end);
  text += kEllipsis;
}

Localized fill(const Message& message, cel::Facts& facts, std::size_t limit) {
  return {.en = fill_parts(message.en, facts, limit),
          .fr = fill_parts(message.fr, facts, limit)};
}

}  // namespace charta
