// SPDX-License-Identifier: EUPL-1.2
// The tags of a Mustache template, for checks that its library does not make.
// Internal to template.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace charta {

// A tag: `{{name}}`, `{{#name}}`, `{{>name}}` and their like.
struct TemplateTag {
  char sign = ' ';  // `#`, `^`, `/`, `>`, `&`, `{`, `!`, `=`; a space for none
  std::string_view name{};
  std::uint32_t line = 0;
  std::uint32_t column = 0;  // of the delimiter
};

// All tags in order, as far as delimiters close and new ones can be read.
std::vector<TemplateTag> template_tags(std::string_view text);

}  // namespace charta
