// SPDX-License-Identifier: EUPL-1.2
// The words of toml++ 3.3 are looked at only to tell frequent faults apart.
#include "charta/doc/toml_faults.h"

#include <algorithm>
#include <string>

namespace charta {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The line of a byte, and what stands behind its first `=`.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t value = 0;
};

Line line_of(std::string_view text, std::size_t at) {
  Line line;
  const std::size_t before =
      at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  line.begin = before == std::string_view::npos ? 0 : before + 1;
  line.end = std::min(text.find_first_of("\r\n", line.begin), text.size());
  const std::size_t equals = text.find('=', line.begin);
  line.value = std::min(equals, line.end);
  if (line.value < line.end) ++line.value;
  while (line.value < line.end && text[line.value] == ' ') ++line.value;
  return line;
}

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The text between the first two single quotes.
std::string_view quoted(std::string_view text) {
  const std::size_t open = std::min(text.find('\''), text.size());
  const std::size_t close = text.find('\'', open + 1);
  if (close == std::string_view::npos) return {};
  return text.substr(open + 1, close - open - 1);
}

bool says(std::string_view description, std::string_view words) {
  return description.find(words) != std::string_view::npos;
}

}  // namespace

void add_toml_fault(const Source& source, std::uint32_t at,
                    std::string_view description, Faults& faults) {
  const std::string_view text = source.text;
  const Line line = line_of(text, std::min<std::size_t>(at, text.size()));
  const Span here = span(at, std::min<std::size_t>(at + 1, text.size()));
  const Span value = span(line.value, line.end);
  const std::string_view words = text.substr(line.value, line.end - line.value);
  if (says(description, "cannot redefine")) {
    faults.error(Code::duplicate_key, span(line.begin, line.end),
                 {std::string(quoted(description))});
  } else if (says(description, "parsing string") &&
             (at >= text.size() || text[at] == '\n' || text[at] == '\r')) {
    faults.error(Code::unclosed_quote, value,
                 {std::string(words.substr(0, 1))});
  } else if (at >= line.value && !words.empty() && is_letter(words[0]) &&
             !words.starts_with("true") && !words.starts_with("false")) {
    faults.error(Code::unquoted_text, value, {std::string(words)});
  } else if (says(description, "expected '='")) {
    faults.error(Code::expected_token, here, {"="});
  } else {
    constexpr std::string_view kPrefix = "Error while parsing ";
    if (description.starts_with(kPrefix)) {
      description.remove_prefix(kPrefix.size());
    }
    faults.error(Code::syntax, here, {std::string(description)});
  }
}

}  // namespace charta
