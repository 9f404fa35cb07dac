// SPDX-License-Identifier: EUPL-1.2
// Text that HTML takes for text. Internal to the room.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// Inert text, as content or inside the quotes of an attribute: it reads as
// itself, what could steer or reorder is shown as \u{..}, and it makes no tag,
// entity or attribute. Line breaks become spaces.
std::string html_text(std::string_view text);

// JSON that may stand inside a <script> element: no `<` is left in it.
std::string script_json(std::string_view json);

}  // namespace charta
