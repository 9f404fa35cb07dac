// SPDX-License-Identifier: EUPL-1.2
// Escapes and indentation.
#include "charta/report/json_writer.h"

#include <array>
#include <charconv>

#include "charta/i18n/glyphs.h"

namespace charta {
namespace {

constexpr std::size_t kShortKey = 28;
constexpr std::string_view kHex = "0123456789abcdef";

constexpr std::array<bool, 256> copied_as_is() {
  std::array<bool, 256> safe{};
  for (std::size_t c = 0x20; c < 0x7F; ++c) safe[c] = c != '"' && c != '\\';
  return safe;
}
constexpr std::array<bool, 256> kSafe = copied_as_is();

std::size_t safe_run(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && kSafe[static_cast<unsigned char>(text[size])]) {
    ++size;
  }
  return size;
}

void append_unit(std::uint32_t unit, std::string& out) {
  const char text[] = {'\\',
                       'u',
                       kHex[(unit >> 12U) & 15U],
                       kHex[(unit >> 8U) & 15U],
                       kHex[(unit >> 4U) & 15U],
                       kHex[unit & 15U]};
  out.append(text, sizeof(text));
}

void append_escape(char32_t point, std::string& out) {
  switch (point) {
    case U'"':
      out += "\\\"";
      return;
    case U'\\':
      out += "\\\\";
      return;
    case U'\n':
      out += "\\n";
      return;
    case U'\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (point < 0x10000) return append_unit(point, out);
  const std::uint32_t offset = point - 0x10000;
  append_unit(0xD800U + (offset >> 10U), out);
  append_unit(0xDC00U + (offset & 0x3FFU), out);
}

// Letters of the languages we mostly meet, told without a search.
bool latin(char32_t point) { return point >= 0xC0 && point < 0x300; }

void append_glyph(const Glyph& glyph, std::string& out) {
  if (latin(glyph.point)) {
    out += glyph.bytes;
  } else if (glyph.point == 0xFFFD) {
    out += "\uFFFD";
  } else if (glyph.point == U'"' || glyph.point == U'\\' ||
             harmful(glyph.point)) {
    append_escape(glyph.point, out);
  } else {
    out += glyph.bytes;
  }
}

// Digits of a number that fits a machine word.
bool put_word(Rational::Integer number, char*& at, char* end) {
  const auto word = static_cast<std::int64_t>(number);
  if (word != number) return false;
  at = std::to_chars(at, end, word).ptr;
  return true;
}

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
  out += '"';
  while (!text.empty()) {
    const std::size_t run = safe_run(text);
    out.append(text.data(), run);
    text.remove_prefix(run);
    if (text.empty()) break;
    const Glyph glyph = first_glyph(text);
    append_glyph(glyph, out);
    text.remove_prefix(glyph.bytes.size());
  }
  out += '"';
}

void JsonWriter::new_line() {
  if (layout_ == JsonLayout::compact) return;
  out_ += '\n';
  out_.append(std::size_t{2} * depth_, ' ');
}

void JsonWriter::item() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!fresh_) out_ += ',';
  if (inline_ == 0) {
    new_line();
  } else if (!fresh_ && layout_ == JsonLayout::indented) {
    out_ += ' ';
  }
  fresh_ = false;
}

void JsonWriter::begin(char open) {
  item();
  out_ += open;
  ++depth_;
  fresh_ = true;
}

void JsonWriter::end(char close) {
  --depth_;
  if (!fresh_ && inline_ == 0) new_line();
  out_ += close;
  fresh_ = false;
}

void JsonWriter::begin_inline(char open) {
  begin(open);
  ++inline_;
}

void JsonWriter::end_inline(char close) {
  end(close);
  --inline_;
}

void JsonWriter::resume_object() {
  ++depth_;
  after_key_ = false;
  fresh_ = true;
}

void JsonWriter::key(std::string_view name) {
  if (layout_ == JsonLayout::compact && name.size() <= kShortKey) {
    return short_key(name);
  }
  item();
  out_ += '"';
  out_ += name;
  out_ += layout_ == JsonLayout::indented ? "\": " : "\":";
  after_key_ = true;
}

// What most of a compact report consists of: one copy for all of it.
void JsonWriter::short_key(std::string_view name) {
  std::array<char, kShortKey + 4> text;  // NOLINT: filled as far as it is read
  char* end = text.data();
  if (!fresh_) *end++ = ',';
  *end++ = '"';
  end = std::copy(name.begin(), name.end(), end);
  *end++ = '"';
  *end++ = ':';
  out_.append(text.data(), static_cast<std::size_t>(end - text.data()));
  fresh_ = false;
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  item();
  append_json_string(text, out_);
}

void JsonWriter::number(std::uint64_t number) {
  item();
  std::array<char, 20> digits{};
  const auto [end, fault] =
      std::to_chars(digits.data(), digits.data() + digits.size(), number);
  out_.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

void JsonWriter::real(double number) {
  item();
  std::array<char, 32> digits{};
  const auto [end, fault] =
      std::to_chars(digits.data(), digits.data() + digits.size(), number);
  out_.append(digits.data(), end);
}

void JsonWriter::boolean(bool truth) {
  item();
  out_ += truth ? "true" : "false";
}

void JsonWriter::null() {
  item();
  out_ += "null";
}

void JsonWriter::literal(std::string_view digits) {
  item();
  out_ += digits;
}

void JsonWriter::fraction(const Rational& value) {
  item();
  std::array<char, 48> text{'"'};
  char* at = text.data() + 1;
  char* const end = text.data() + text.size();
  if (!put_word(value.numerator(), at, end) ||
      (value.denominator() != 1 &&
       (*at++ = '/', !put_word(value.denominator(), at, end)))) {
    out_ += '"' + value.exact() + '"';
    return;
  }
  *at++ = '"';
  out_.append(text.data(), static_cast<std::size_t>(at - text.data()));
}

}  // namespace charta
