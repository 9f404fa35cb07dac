// SPDX-License-Identifier: EUPL-1.2
// A scan for double braces.
#include "charta/template/tags.h"

#include <algorithm>

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

}  // namespace

std::vector<TemplateTag> template_tags(std::string_view text) {
  std::vector<TemplateTag> tags;
  for (std::size_t at = text.find("{{"); at != std::string_view::npos;
       at = text.find("{{", at)) {
    const std::size_t end = text.find("}}", at + 2);
    if (end == std::string_view::npos) return tags;
    TemplateTag tag = tag_of(text.substr(at + 2, end - at - 2));
    const std::string_view before = text.substr(0, at);
    tag.line = static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1);
    tag.column = static_cast<std::uint32_t>(at - (before.rfind('\n') + 1) +
                                            1);  // npos + 1 is 0
    if (tag.sign == '=') return tags;
    tags.push_back(tag);
    at = end + 2;
  }
  return tags;
}

}  // namespace charta
