// SPDX-License-Identifier: EUPL-1.2
// JSON, written straight into a string. Internal to report.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "charta/value/rational.h"

namespace charta {

class JsonPiece;

// Appends the text as a JSON string. What is not UTF-8 becomes U+FFFD; what
// could steer a terminal is written as \u escapes, so that the file is inert
// and still reads back as the same text.
void append_json_string(std::string_view text, std::string& out);

enum class JsonLayout : std::uint8_t { compact, indented };

// Writes one value. The caller keeps objects and arrays balanced and gives each
// member its key first; keys are the program's own and need no escapes.
class JsonWriter {
 public:
  // `depth` is that of the value in the text around it.
  JsonWriter(JsonLayout layout, std::string& out, std::uint32_t depth = 0)
      : out_(out), layout_(layout), depth_(depth) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  // An object or array on one line, whatever the layout.
  void begin_inline(char open);
  void end_inline(char close);

  // Goes on with an object at the root whose beginning, up to a comma, is
  // already written.
  void resume_object();

  void key(std::string_view name);
  void string(std::string_view text);
  void number(std::uint64_t number);
  // REQUIRES: finite.
  void real(double number);
  void boolean(bool truth);
  void null();
  // A value that is already written as JSON.
  void literal(std::string_view json);
  // An exact fraction, as a string.
  void fraction(const Rational& value);

  void member(std::string_view name, std::string_view text);
  // Left out when empty.
  void optional(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }
  void member(std::string_view name, std::uint64_t value);
  void flag(std::string_view name, bool truth);
  void fraction(std::string_view name, const Rational& value);

 private:
  void begin(char open);
  void end(char close);
  // What stands before an item: a comma, a new line.
  void item();
  void new_line();
  bool begin_member(std::string_view name, std::size_t more, JsonPiece& piece);

  std::string& out_;
  JsonLayout layout_;
  std::uint32_t depth_;
  std::uint32_t inline_ = 0;  // how many one-line values we are in
  bool fresh_ = true;         // the container we are in is still empty
  bool after_key_ = true;     // a value comes next; so at the root
};

}  // namespace charta
