// SPDX-License-Identifier: EUPL-1.2
// Where the YAML parser stands in the text, and the space between its tokens.
// Internal to doc.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/doc/faults.h"
#include "charta/doc/yaml_events.h"

namespace charta::yaml {

// What a byte can mean.
enum Class : std::uint8_t {
  kWhite = 1,       // space, tab
  kBreak = 2,       // LF, CR
  kEnd = 4,         // the NUL behind the text
  kFlow = 8,        // , [ ] { }
  kPlainStop = 16,  // where a plain scalar has to look twice
  kIndicator = 32   // with which no plain scalar begins
};

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> all{};
  all[' '] = all['\t'] = kWhite;
  all['\n'] = all['\r'] = kBreak | kPlainStop;
  all['\0'] = kEnd | kPlainStop;
  for (const char c : {',', '[', ']', '{', '}'}) {
    all[static_cast<unsigned char>(c)] = kFlow;
  }
  all[':'] = all['#'] = kPlainStop;
  for (const char c : std::string_view(",[]{}#&*!|>'\"%@`")) {
    all[static_cast<unsigned char>(c)] |= kIndicator;
  }
  return all;
}

inline constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

inline std::uint8_t class_of(char c) {
  return kClasses[static_cast<unsigned char>(c)];
}
inline bool is_white(char c) { return (class_of(c) & kWhite) != 0; }
inline bool is_break(char c) { return (class_of(c) & kBreak) != 0; }
inline bool is_line_end(char c) { return (class_of(c) & (kBreak | kEnd)) != 0; }
inline bool is_blank(char c) {
  return (class_of(c) & (kWhite | kBreak | kEnd)) != 0;
}
// Letters, digits and the two signs that tell words nothing.
inline bool is_bare(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') ||
         ('0' <= c && c <= '9') || c == '_' || c == '-';
}
inline bool is_flow(char c) { return (class_of(c) & kFlow) != 0; }

// Whether brackets are open around a node.
enum class Context : std::uint8_t { block, flow };

// What stands between the last token and the next.
struct Gap {
  bool fresh = false;       // the next token is the first on its line
  bool tab = false;         // a tab is in the space before it, on its line
  std::int32_t column = 0;  // spaces at the start of its line, when fresh
};

// One line break of text folded into a scalar, or several.
void fold(std::size_t breaks, std::string& out);

// REQUIRES: the text is sound UTF-8 without NUL, and a NUL stands at `end`.
struct Scanner {
  const char* text = nullptr;
  const char* first = nullptr;  // behind the byte order mark
  const char* at = nullptr;
  const char* end = nullptr;
  const Limits& limits;
  Faults& faults;
  bool separators = false;  // the text holds NEL, LS or PS
  Arena* arena = nullptr;   // for texts that are not in the source
  std::string buffer{};

  Scanner(const Source& source, std::uint32_t begin, const Limits& most,
          Faults& into)
      : text(source.text.data()),
        first(text + begin),
        at(first),
        end(text + source.text.size()),
        limits(most),
        faults(into) {}

  std::uint32_t offset(const char* p) const {
    return static_cast<std::uint32_t>(p - text);
  }
  Span span(const char* from, const char* to) const {
    return {offset(from), offset(to)};
  }

  // Adds a fault and answers false.
  bool fail(Code code, const char* from, const char* to,
            std::vector<std::string> args = {});
  // The same, with the text between the places as its argument.
  bool fail_with_text(Code code, const char* from, const char* to);

  void skip_white() {
    while (is_white(*at)) ++at;
  }
  // Behind the line break at p. REQUIRES: is_break(*p).
  static const char* behind_break(const char* p) {
    return p[0] == '\r' && p[1] == '\n' ? p + 2 : p + 1;
  }
  bool at_line_start(const char* p) const {
    return p == first || is_break(p[-1]);
  }
  // Steps over white space, comments and line breaks; false for a `#` that no
  // space precedes.
  bool gap(Gap& gap);
  // Whether only white space and a comment follow on this line; else a fault.
  bool rest_is_blank();
  // Whether `---` or `...` stands here, at the start of a line.
  bool marker(const char* p) const;
  // The end of the word that begins at p, for messages.
  const char* word_end(const char* p) const;
  // A text that lives as long as the arena.
  bool keep(std::string_view made, std::string_view& text_out);
};

}  // namespace charta::yaml
