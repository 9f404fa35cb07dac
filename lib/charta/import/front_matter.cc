// SPDX-License-Identifier: EUPL-1.2
// Lines only: what is between them is for the YAML reader.
#include "charta/import/front_matter.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

// The line that begins at a byte, without its end; `next` is behind it.
std::string_view line_at(std::string_view text, std::size_t at,
                         std::size_t& next) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  next = std::min(end + 1, text.size());
  std::string_view line = text.substr(at, end - at);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
    line.remove_suffix(1);
  }
  return line;
}

}  // namespace

Source front_matter(const Source& text) {
  Source yaml{.name = text.name, .first_line = text.first_line + 1};
  const std::string_view all = text.text;
  std::size_t at = all.starts_with(kMark) ? kMark.size() : 0;
  if (line_at(all, at, at) != "---") return yaml;
  const std::size_t begin = at;
  while (at < all.size()) {
    const std::size_t end = at;
    if (line_at(all, at, at) == "---") {
      yaml.text = all.substr(begin, end - begin);
      break;
    }
  }
  return yaml;
}

bool blank_tag(std::string& yaml, std::string_view tag) {
  const std::string word = "!" + std::string(tag) + " ";
  bool found = false;
  for (std::size_t at = 0; (at = yaml.find(word, at)) != std::string::npos;) {
    const bool value = at > 0 && (yaml[at - 1] == ' ' || yaml[at - 1] == '[');
    if (value)
      std::fill_n(yaml.begin() + static_cast<std::ptrdiff_t>(at), word.size(),
                  ' ');
    found = found || value;
    at += word.size();
  }
  return found;
}

}  // namespace charta
