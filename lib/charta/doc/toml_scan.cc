// SPDX-License-Identifier: EUPL-1.2
// Steps over strings and comments, counts the rest.
#include "charta/doc/toml_scan.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace charta {
namespace {

class TomlScan {
 public:
  TomlScan(const Source& source, const Limits& limits, Faults& faults)
      : text_(source.text), limits_(limits), faults_(faults) {}

  bool run() {
    while (at_ < text_.size()) {
      if (!step(text_[at_])) return false;
    }
    return true;
  }

 private:
  bool step(char c) {
    switch (c) {
      case '"':
      case '\'':
        string(c);
        return true;
      case '#':
        at_ = std::min(text_.find('\n', at_), text_.size());
        return true;
      case '[':
      case '{':
        dots_ = 0;
        return deeper(brackets_++);
      case ']':
      case '}':
        brackets_ -= brackets_ > 0 ? 1 : 0;
        dots_ = 0;
        break;
      case '.':
        return deeper(brackets_ + dots_++);
      case '=':
      case ',':
        dots_ = 0;
        return counted();
      case '\n':
        dots_ = 0;
        break;
      default:
        break;
    }
    ++at_;
    return true;
  }

  Span here() const {
    return {static_cast<std::uint32_t>(at_),
            static_cast<std::uint32_t>(at_ + 1)};
  }

  // Steps over the byte that nests into so many levels.
  bool deeper(std::uint32_t levels) {
    if (levels < limits_.depth) {
      ++at_;
      return true;
    }
    faults_.error(Code::too_deep, here(), {std::to_string(limits_.depth)});
    return false;
  }

  bool counted() {
    if (++values_ <= limits_.nodes) {
      ++at_;
      return true;
    }
    faults_.error(Code::limit_exceeded, here(),
                  {"nodes", std::to_string(limits_.nodes)});
    return false;
  }

  // Steps over a string of one line or, between three quotes, of many.
  void string(char quote) {
    const std::string three(3, quote);
    const bool many = text_.substr(at_).starts_with(three);
    at_ += many ? 3 : 1;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\\' && quote == '"') {
        at_ += 2;
      } else if (many ? text_.substr(at_).starts_with(three)
                      : c == quote || c == '\n') {
        at_ += many ? 3 : 1;
        return;
      } else {
        ++at_;
      }
    }
  }

  std::string_view text_;
  const Limits& limits_;
  Faults& faults_;
  std::size_t at_ = 0;
  std::uint32_t brackets_ = 0;
  std::uint32_t dots_ = 0;
  std::uint32_t values_ = 0;
};

}  // namespace

bool scan_toml(const Source& source, const Limits& limits, Faults& faults) {
  return TomlScan(source, limits, faults).run();
}

}  // namespace charta
