// SPDX-License-Identifier: EUPL-1.2
// Escapes and indentation.
#include "charta/report/json_writer.h"

#include <array>
#include <charconv>

#include "charta/i18n/glyphs.h"
#include "charta/report/json_piece.h"

namespace charta {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

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

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
  if (text.size() <= JsonPiece::kRoom && JsonPiece::plain(text)) {
    JsonPiece piece;
    piece.put('"');
    piece.put(text);
    piece.put('"');
    out += piece.text();
    return;
  }
  out += '"';
  while (!text.empty()) {
    const std::size_t run = plain_run(text);
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

// The key of a member in a compact text, with the comma before it. False when
// there is not room for `more` bytes behind it.
bool JsonWriter::begin_member(std::string_view name, std::size_t more,
                              JsonPiece& piece) {
  if (layout_ != JsonLayout::compact || name.size() + more > JsonPiece::kRoom) {
    return false;
  }
  if (!fresh_) piece.put(',');
  piece.put('"');
  piece.put(name);
  piece.put('"');
  piece.put(':');
  return true;
}

void JsonWriter::key(std::string_view name) {
  JsonPiece piece;
  if (begin_member(name, 0, piece)) {
    out_ += piece.text();
    fresh_ = false;
  } else {
    item();
    out_ += '"';
    out_ += name;
    out_ += layout_ == JsonLayout::indented ? "\": " : "\":";
  }
  after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
  item();
  append_json_string(text, out_);
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  JsonPiece piece;
  if (!begin_member(name, text.size(), piece) || !JsonPiece::plain(text)) {
    key(name);
    return string(text);
  }
  piece.put('"');
  piece.put(text);
  piece.put('"');
  out_ += piece.text();
  fresh_ = false;
}

void JsonWriter::member(std::string_view name, std::uint64_t value) {
  JsonPiece piece;
  if (!begin_member(name, 0, piece)) {
    key(name);
    return number(value);
  }
  piece.put(value);
  out_ += piece.text();
  fresh_ = false;
}

void JsonWriter::flag(std::string_view name, bool truth) {
  JsonPiece piece;
  if (!begin_member(name, 0, piece)) {
    key(name);
    return boolean(truth);
  }
  piece.put(truth ? "true" : "false");
  out_ += piece.text();
  fresh_ = false;
}

void JsonWriter::fraction(std::string_view name, const Rational& value) {
  JsonPiece piece;
  if (!begin_member(name, 0, piece) || !piece.put(value)) {
    key(name);
    return fraction(value);
  }
  out_ += piece.text();
  fresh_ = false;
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

void JsonWriter::literal(std::string_view json) {
  item();
  out_ += json;
}

void JsonWriter::fraction(const Rational& value) {
  item();
  JsonPiece piece;
  if (piece.put(value)) {
    out_ += piece.text();
  } else {
    out_ += '"' + value.exact() + '"';
  }
}

}  // namespace charta
