// SPDX-License-Identifier: EUPL-1.2
// Gives up at the first doubt: RE2 is asked then, as for all other patterns.
#include "charta/cel/regex_positions.h"

#include <algorithm>

namespace charta::cel {
namespace {

// A part of the pattern.
struct Part {
  Positions first = 0;
  Positions last = 0;
  bool empty = true;
};

struct Repeat {
  int least = 1;
  int most = 1;  // -1: no end
};

// Characters of ASCII.
using Characters = std::array<bool, PlainPattern::kCharacters>;

bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool sign(char c) {
  return ascii(c) && c > ' ' && c != 0x7F && !digit(c) && !letter(c);
}

void set(Characters& characters, char from, char to) {
  for (int c = from; c <= to; ++c)
    characters[static_cast<std::size_t>(c)] = true;
}

class PatternReader {
 public:
  explicit PatternReader(std::string_view pattern) : pattern_(pattern) {}

  std::optional<PlainPattern> read() {
    if (pattern_.starts_with('^')) ++at_;
    out_.begins = at_ > 0;
    const Part all = alternatives(0);
    out_.ends = take('$');
    if (at_ != pattern_.size() || wrong_) return {};
    if (barred_ && (out_.begins || out_.ends)) return {};
    out_.first = all.first;
    out_.last = all.last;
    out_.empty = all.empty;
    return out_;
  }

 private:
  // Nested repeats read their part again and again: no pattern that a rule
  // needs takes a tenth of it.
  static constexpr int kSteps = 2000;
  static constexpr int kDepth = 16;

  Part refuse() {
    wrong_ = true;
    at_ = pattern_.size();
    return {};
  }
  bool more() const { return at_ < pattern_.size(); }
  char peek() const { return more() ? pattern_[at_] : '\0'; }
  bool take(char c) {
    if (!more() || pattern_[at_] != c) return false;
    ++at_;
    return true;
  }

  Part alternatives(int depth) {
    if (depth > kDepth) return refuse();
    Part all = sequence(depth);
    while (take('|')) {
      barred_ = barred_ || depth == 0;
      const Part other = sequence(depth);
      all = {all.first | other.first, all.last | other.last,
             all.empty || other.empty};
    }
    return all;
  }

  Part sequence(int depth) {
    Part all;
    while (more() && peek() != '|' && peek() != ')' && peek() != '$') {
      all = joined(all, repeated(depth));
    }
    return all;
  }

  // One behind the other.
  Part joined(const Part& a, const Part& b) {
    link(a.last, b.first);
    return {a.empty ? a.first | b.first : a.first,
            b.empty ? a.last | b.last : b.last, a.empty && b.empty};
  }
  void link(Positions from, Positions to) {
    for (; from != 0; from &= from - 1) {
      out_.follow[static_cast<std::size_t>(__builtin_ctzll(from))] |= to;
    }
  }

  // A part as often as it may stand there: each copy is read by itself.
  Part repeated(int depth) {
    const std::size_t begin = at_;
    Part part = one(depth);
    const Repeat repeat = quantifier();
    const std::size_t end = at_;
    const int copies =
        repeat.most < 0 ? std::max(repeat.least, 1) : repeat.most;
    Part all;
    for (int i = 1; i <= copies && !wrong_; ++i) {
      if (i > 1) {
        at_ = begin;
        part = one(depth);
      }
      if (i == copies && repeat.most < 0) link(part.last, part.first);
      part.empty = part.empty || i > repeat.least;
      all = joined(all, part);
    }
    at_ = end;
    return all;
  }

  Repeat quantifier() {
    Repeat repeat;
    if (take('*')) {
      repeat = {0, -1};
    } else if (take('+')) {
      repeat = {1, -1};
    } else if (take('?')) {
      repeat = {0, 1};
    } else if (take('{')) {
      repeat = counted();
    } else {
      return repeat;
    }
    take('?');  // the shortest match is a match too
    const char next = peek();
    if (next == '*' || next == '+' || next == '?' || next == '{') refuse();
    return repeat;
  }

  Repeat counted() {
    Repeat repeat;
    repeat.least = repeat.most = count();
    if (take(',')) repeat.most = peek() == '}' ? -1 : count();
    const bool good = repeat.least >= 0 && take('}') &&
                      (repeat.most == -1 || repeat.most >= repeat.least);
    if (!good) refuse();
    return repeat;
  }
  // A small number, or -2. With a zero in front, RE2 takes braces for signs.
  int count() {
    int number = 0;
    const std::size_t begin = at_;
    while (digit(peek()) && at_ - begin < 2) {
      number = number * 10 + (pattern_[at_++] - '0');
    }
    const std::size_t size = at_ - begin;
    const bool padded = size > 1 && pattern_[begin] == '0';
    return size > 0 && !padded && !digit(peek()) ? number : -2;
  }

  Part one(int depth) {
    if (++steps_ > kSteps) return refuse();
    const char c = peek();
    if (c == '(') return group(depth);
    Characters characters{};
    if (c == '[') {
      if (!bracket(characters)) return refuse();
    } else if (c == '.') {
      ++at_;
      characters.fill(true);
      characters['\n'] = false;
    } else if (c == '\\') {
      if (!escape(characters)) return refuse();
    } else if (more() && ascii(c) &&
               std::string_view("*+?{}]^$|)").find(c) ==
                   std::string_view::npos) {
      ++at_;
      set(characters, c, c);
    } else {
      return refuse();
    }
    return position(characters);
  }

  Part group(int depth) {
    ++at_;
    if (take('?') && !take(':')) return refuse();
    const Part part = alternatives(depth + 1);
    return take(')') ? part : refuse();
  }

  Part position(const Characters& characters) {
    if (used_ == PlainPattern::kMost) return refuse();
    const Positions bit = Positions{1} << used_++;
    for (std::size_t c = 0; c < characters.size(); ++c) {
      if (characters[c]) out_.at[c] |= bit;
    }
    return {bit, bit, false};
  }

  // `\d \w \s`, or a sign as it is.
  bool escape(Characters& characters) {
    ++at_;
    const char c = peek();
    ++at_;
    switch (c) {
      case 'd':
        set(characters, '0', '9');
        return true;
      case 'w':
        set(characters, '0', '9');
        set(characters, 'a', 'z');
        set(characters, 'A', 'Z');
        set(characters, '_', '_');
        return true;
      case 's':
        for (const char space : {'\t', '\n', '\f', '\r', ' '})
          set(characters, space, space);
        return true;
      default:
        if (sign(c)) set(characters, c, c);
        return sign(c);
    }
  }

  bool bracket(Characters& characters) {
    ++at_;
    const bool others = take('^');
    if (peek() == ']') return false;
    while (more() && peek() != ']') {
      if (!item(characters)) return false;
    }
    if (others) {
      for (bool& one : characters) one = !one;
    }
    return take(']');
  }
  // Whether a dash comes next that is not the last sign between brackets.
  bool range_follows() const {
    return peek() == '-' && !pattern_.substr(at_).starts_with("-]");
  }
  // A character, a range or an escape between brackets.
  bool item(Characters& characters) {
    const char from = peek();
    if (from == '\\') return escape(characters) && !range_follows();
    if (from == '[' || !ascii(from)) return false;
    ++at_;
    if (!range_follows()) {
      set(characters, from, from);
      return true;
    }
    ++at_;
    const char to = peek();
    if (from == '-' || to == '-' || !ascii(to) || to == '\\' || to == '[' ||
        to < from)
      return false;
    ++at_;
    set(characters, from, to);
    return true;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  PlainPattern out_{};
  std::size_t used_ = 0;
  int steps_ = 0;
  bool barred_ = false;
  bool wrong_ = false;
};

}  // namespace

std::optional<PlainPattern> plain_pattern(std::string_view pattern) {
  return PatternReader(pattern).read();
}

}  // namespace charta::cel
