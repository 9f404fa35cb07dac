// SPDX-License-Identifier: EUPL-1.2
// Text that a web editor wrote -> plain text.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// Tags become spaces, comments and what scripts and styles hold go, entities
// (named ones of Western texts, and numbers) become their characters. What only
// looks like a tag (`a < b`) stays.
std::string text_of_html(std::string_view html);

}  // namespace charta
