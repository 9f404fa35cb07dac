// SPDX-License-Identifier: EUPL-1.2
// Scanning for the ends of documents.
#include "boundaries.h"

#include <algorithm>

#include "charta/base/byte_scan.h"

namespace charta {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// `---` or `...` alone at the start of a line.
bool marker(std::string_view line, std::string_view dots) {
  return line.starts_with(dots) && (line.size() == 3 || space(line[3]));
}

// Only a comment, or nothing.
bool empty_line(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos || line[at] == '#';
}

// The length of the line that begins the text with its end, 0 when that is not
// in sight. `returns`: there may be carriage returns.
std::size_t line_of(std::string_view text, bool whole, bool returns) {
  std::size_t end = text.find('\n');
  if (returns) end = std::min(end, text.substr(0, end).find('\r'));
  if (end == std::string_view::npos) return whole ? text.size() : 0;
  if (text[end] == '\n') return end + 1;
  if (end + 1 == text.size() && !whole) return 0;
  return end + (end + 1 < text.size() && text[end + 1] == '\n' ? 2 : 1);
}

bool may_mark(char first) { return first == '-' || first == '.'; }

// The begin of a line, from the one at `at` on, before which none is a marker.
// REQUIRES: a byte at `at`, no carriage returns.
std::size_t skip_lines(std::string_view text, std::size_t at) {
  if (may_mark(text[at])) return at;
  const char* const begin = text.data() + at;
  const char* const stop =
      scan::before_marker(begin, text.data() + text.size());
  const std::string_view passed(begin, stop);
  return at + passed.rfind('\n') + 1;  // npos + 1 is 0
}

// What has been seen of a YAML document.
struct Seen {
  bool marker = false;
  bool text = false;       // of the document
  bool directive = false;  // before it
  bool any() const { return marker || text; }
};

// Whether the document ends before (false) or after (true) this line.
std::optional<bool> ends_at(std::string_view line, Seen& seen) {
  if (seen.text && !may_mark(line.front())) return {};
  if (marker(line, "---")) {
    if (seen.any()) return false;
    seen.marker = true;
  } else if (marker(line, "...")) {
    if (seen.any()) return true;
  } else if (!seen.any() && line.starts_with('%')) {
    seen.directive = true;
  } else if (!seen.text && !empty_line(line)) {
    seen.text = true;
  }
  return {};
}

}  // namespace

std::optional<Cut> cut_yaml(std::string_view text, bool whole) {
  Seen seen;
  const bool returns = text.find('\r') != std::string_view::npos;
  std::size_t at = text.starts_with(kMark) ? kMark.size() : 0;
  while (at < text.size()) {
    if (seen.text && !returns) at = skip_lines(text, at);
    const std::size_t size = line_of(text.substr(at), whole, returns);
    if (size == 0) return {};
    const auto end = ends_at(text.substr(at, size), seen);
    if (end) at += *end ? size : 0;
    if (end) return Cut{.end = at, .next = at};
    at += size;
  }
  if (!whole) return {};
  return Cut{.end = at,
             .next = at,
             .none = !seen.any() && !seen.directive,
             .last = true};
}

std::optional<bool> is_array(std::string_view text, std::size_t& begin) {
  std::size_t at = text.starts_with(kMark) ? kMark.size() : 0;
  while (at < text.size() && space(text[at])) ++at;
  if (at == text.size()) return {};
  begin = at + 1;
  return text[at] == '[';
}

namespace {

// Steps over JSON, telling strings and brackets from the rest.
class JsonScan {
 public:
  // Whether this character, outside all, ends an item.
  bool ends(char c) {
    if (quoted_) {
      if (c == '"' && !escaped_) quoted_ = false;
      escaped_ = c == '\\' && !escaped_;
      return false;
    }
    if (depth_ == 0 && (c == ',' || c == ']')) return true;
    if (c == '"') quoted_ = true;
    if (c == '{' || c == '[') ++depth_;
    if ((c == '}' || c == ']') && depth_ > 0) --depth_;
    return false;
  }

 private:
  bool quoted_ = false;
  bool escaped_ = false;
  std::size_t depth_ = 0;
};

Cut trimmed(std::string_view text, Cut cut) {
  while (cut.begin < cut.end && space(text[cut.begin])) ++cut.begin;
  while (cut.end > cut.begin && space(text[cut.end - 1])) --cut.end;
  return cut;
}

// What may follow the bracket that closes the array.
Cut closing(std::string_view text, Cut cut) {
  std::size_t at = cut.next;
  while (at < text.size() && space(text[at])) ++at;
  if (at < text.size()) {
    cut = {.begin = at, .end = at + 1, .next = at};
    cut.wrong = Code::unexpected_character;
  }
  cut.last = true;
  return cut;
}

}  // namespace

std::optional<Cut> cut_array(std::string_view text, bool whole, bool closable) {
  JsonScan scan;
  std::size_t at = 0;
  while (at < text.size() && !scan.ends(text[at])) ++at;
  if (at == text.size() && !whole) return {};
  Cut cut = trimmed(text, {.end = at, .next = at + 1});
  const bool empty = cut.begin == cut.end;
  if (at == text.size()) {
    cut.next = at;
    cut.last = empty;
    if (empty) cut.wrong = Code::unclosed_bracket;
    return cut;
  }
  if (text[at] == ',') return cut;
  if (!empty) cut.next = at;
  if (!empty) return cut;
  if (!whole) return {};
  cut.none = true;
  if (!closable) cut.wrong = Code::trailing_comma;
  return closing(text, cut);
}

}  // namespace charta
