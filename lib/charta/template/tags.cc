// SPDX-License-Identifier: EUPL-1.2
// A scan for delimiters: braces, until a tag says otherwise (Mustache, "Set
// Delimiter").
#include "charta/template/tags.h"

#include <optional>

namespace charta {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n\r") - begin + 1);
}

TemplateTag tag_of(std::string_view inside) {
  TemplateTag tag;
  constexpr std::string_view kSigns = "#^/>&{!=";
  inside = trimmed(inside);
  if (!inside.empty() && kSigns.find(inside.front()) != kSigns.npos) {
    tag.sign = inside.front();
    inside.remove_prefix(1);
  }
  tag.name = trimmed(inside);
  return tag;
}

struct Delimiters {
  std::string_view open = "{{";
  std::string_view close = "}}";
};

// What `{{=<% %>=}}` asks for; nothing when that cannot be read.
std::optional<Delimiters> delimiters_of(std::string_view name) {
  if (!name.ends_with('=')) return std::nullopt;
  name = trimmed(name.substr(0, name.size() - 1));
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  return Delimiters{name.substr(0, space), trimmed(name.substr(space))};
}

// Goes through the text once, and knows the line and column.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  void move_to(std::size_t at) {
    for (; at_ < at; ++at_) {
      if (text_[at_] != '\n') continue;
      ++line_;
      line_start_ = at_ + 1;
    }
  }
  std::size_t at() const { return at_; }
  std::uint32_t line() const { return line_; }
  std::uint32_t column() const {
    return static_cast<std::uint32_t>(at_ - line_start_ + 1);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace

std::vector<TemplateTag> template_tags(std::string_view text) {
  std::vector<TemplateTag> tags;
  Delimiters now;
  Cursor cursor(text);
  for (std::size_t at = text.find(now.open); at != text.npos;
       at = text.find(now.open, cursor.at())) {
    const std::size_t inside = at + now.open.size();
    const std::size_t end = text.find(now.close, inside);
    if (end == text.npos) break;
    TemplateTag tag = tag_of(text.substr(inside, end - inside));
    cursor.move_to(at);
    tag.line = cursor.line();
    tag.column = cursor.column();
    cursor.move_to(end + now.close.size());
    if (tag.sign == '=') {
      const auto next = delimiters_of(tag.name);
      if (!next) break;
      now = *next;
    }
    tags.push_back(tag);
  }
  return tags;
}

}  // namespace charta
