// SPDX-License-Identifier: EUPL-1.2
// The grammar of JSON, one value at a time. Internal to doc.
#pragma once

#include <string_view>

#include "charta/doc/tree_builder.h"

namespace charta {

// Reads values from source.text[part]. REQUIRES: the part passed check_text(),
// and builder and faults are of the same source.
class JsonParser {
 public:
  JsonParser(const Source& source, Span part, const Limits& limits,
             Faults& faults);

  // Feeds the next value to the builder; false after a fault.
  bool value(TreeBuilder& builder);
  // Skips white space, then whether everything is read.
  bool at_end();
  // Refuses what stands after the value, if anything.
  bool finish();
  // Steps over the byte if it is next, after white space.
  bool take(char byte);
  // Adds the fault for what stands where a comma or that bracket should.
  bool no_comma(char close);
  std::uint32_t offset() const { return offset_of(at_); }

 private:
  bool everyday_members(TreeBuilder& builder);
  bool one(TreeBuilder& builder);
  bool step(TreeBuilder& builder);
  bool comma(char close);
  bool key(TreeBuilder& builder);
  bool guessed_key(TreeBuilder& builder);
  bool other_key(TreeBuilder& builder);
  bool word(TreeBuilder& builder, std::string_view text, Value value);
  bool string_value(TreeBuilder& builder);
  bool number(TreeBuilder& builder);
  bool other_number(TreeBuilder& builder);
  bool integer(TreeBuilder& builder, const char* end);
  bool real(TreeBuilder& builder, const char* end);
  // The text between the quotes that begin here; steps over it.
  bool string(TreeBuilder& builder, std::string_view& text);
  bool other_string(TreeBuilder& builder, const char* stop,
                    std::string_view& text);
  bool unescape(TreeBuilder& builder, const char* end, std::string_view& text);
  bool refuse_in_string(const char* at);
  bool unexpected();
  bool no_key();
  bool expected(std::string_view token);
  bool error(Code code, const char* from, const char* to, bool with_text);
  void skip_space();

  std::uint32_t offset_of(const char* at) const {
    return static_cast<std::uint32_t>(at - text_);
  }
  Span span(const char* from, const char* to) const {
    return {offset_of(from), offset_of(to)};
  }

  const char* text_;
  const char* at_;
  const char* end_;
  const Limits& limits_;
  Faults& faults_;
  bool opened_ = false;  // a container, just now
};

}  // namespace charta
