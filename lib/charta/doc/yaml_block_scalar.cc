// SPDX-License-Identifier: EUPL-1.2
// Literal and folded scalars: header, indentation, folding, chomping.
#include <algorithm>

#include "charta/doc/yaml_scalars.h"

namespace charta::yaml {
namespace {

enum class Chomp : std::uint8_t { clip, strip, keep };

class BlockScalar {
 public:
  BlockScalar(Scanner& scanner, std::int32_t parent)
      : s_(scanner), parent_(parent), folded_(*scanner.at == '>') {}

  bool read(Scalar& scalar) {
    const char* begin = s_.at;
    if (!header()) return false;
    content_end_ = s_.at;
    if (is_break(*s_.at)) s_.at = Scanner::behind_break(s_.at);
    if (indent_ < 0 && !detect()) return false;
    s_.buffer.clear();
    while (line()) {
    }
    chomp();
    scalar = {.style = folded_ ? Style::folded : Style::literal,
              .at = s_.span(begin, content_end_),
              .one_line = false};
    return no_tab_behind() && s_.keep(s_.buffer, scalar.text);
  }

 private:
  bool header() {
    const char* begin = s_.at;
    const char* p = begin + 1;
    for (int i = 0; i < 2; ++i) {
      if (*p >= '1' && *p <= '9' && indent_ < 0) {
        indent_ = std::max(parent_, 0) + (*p++ - '0');
      } else if ((*p == '+' || *p == '-') && chomp_ == Chomp::clip) {
        chomp_ = *p++ == '+' ? Chomp::keep : Chomp::strip;
      }
    }
    const char* word = p;
    while (is_white(*p)) ++p;
    const bool comment = *p == '#' && p > word;
    if (!comment && !is_line_end(*p)) {
      return s_.fail_with_text(Code::bad_block_header, p, s_.word_end(p));
    }
    s_.at = p;
    while (!is_line_end(*s_.at)) ++s_.at;
    return true;
  }

  // Takes the indentation from the first line that is not empty.
  bool detect() {
    const char* p = s_.at;
    std::int32_t widest = 0;
    while (true) {
      const char* begin = p;
      while (*p == ' ') ++p;
      const auto spaces = static_cast<std::int32_t>(p - begin);
      if (is_break(*p)) {
        widest = std::max(widest, spaces);
        p = Scanner::behind_break(p);
        continue;
      }
      if (*p == '\0' || spaces <= parent_) {
        if (*p == '\0') widest = std::max(widest, spaces);
        indent_ = std::max(widest, parent_ + 1);
        return true;
      }
      indent_ = spaces;
      return widest <= spaces || s_.fail(Code::wrong_indentation, begin, p + 1);
    }
  }

  // Reads one line of content, or an empty one; false where the scalar ends.
  bool line() {
    const char* p = s_.at;
    while (*p == ' ' && p - s_.at < indent_) ++p;
    if (is_break(*p)) {
      ++breaks_;
      s_.at = Scanner::behind_break(p);
      return true;
    }
    if (*p == '\0') {
      if (p > s_.at) ++breaks_;
      s_.at = p;
      return false;
    }
    if (p - s_.at < indent_ || s_.marker(s_.at)) return false;
    join(is_white(*p));
    const char* begin = p;
    while (!is_line_end(*p)) ++p;
    s_.buffer.append(begin, p);
    content_end_ = s_.at = p;
    breaks_ = 1;  // the end of the text ends a line too
    if (!is_break(*p)) return false;
    s_.at = Scanner::behind_break(p);
    return true;
  }

  // Writes the line breaks before a line of content.
  void join(bool spaced) {
    if (folded_ && content_ && !spaced && !spaced_) {
      fold(breaks_, s_.buffer);
    } else {
      s_.buffer.append(breaks_, '\n');
    }
    spaced_ = spaced;
    content_ = true;
    breaks_ = 0;
  }

  void chomp() {
    if (chomp_ == Chomp::keep) {
      s_.buffer.append(breaks_, '\n');
    } else if (chomp_ == Chomp::clip && content_ && breaks_ > 0) {
      s_.buffer += '\n';
    }
  }

  // A tab where the scalar ends would be mistaken for indentation.
  bool no_tab_behind() {
    const char* p = s_.at;
    while (*p == ' ') ++p;
    const char* tab = p;
    while (is_white(*p)) ++p;
    if (p == tab || !is_line_end(*p)) return true;
    return s_.fail(Code::tab_indentation, tab, p);
  }

  Scanner& s_;
  std::int32_t parent_;
  bool folded_;
  Chomp chomp_ = Chomp::clip;
  std::int32_t indent_ = -1;
  std::size_t breaks_ = 0;
  bool content_ = false;
  bool spaced_ = false;
  const char* content_end_ = nullptr;
};

}  // namespace

bool read_block_scalar(Scanner& scanner, std::int32_t parent, Scalar& scalar) {
  return BlockScalar(scanner, parent).read(scalar);
}

}  // namespace charta::yaml
