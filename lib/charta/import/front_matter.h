// SPDX-License-Identifier: EUPL-1.2
// The YAML at the head of a Markdown text, and its tags.
#pragma once

#include <string>
#include <string_view>

#include "charta/doc/document.h"

namespace charta {

// The lines between the first line `---` and the next, as a source of their
// own whose lines count as in the text; empty text when there are none.
Source front_matter(const Source& text);

// Blanks a YAML tag such as `!include` before a value, so that the value is
// read as plain text; places stay. Answers whether there was one.
bool blank_tag(std::string& yaml, std::string_view tag);

}  // namespace charta
