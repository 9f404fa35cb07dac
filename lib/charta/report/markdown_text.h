// SPDX-License-Identifier: EUPL-1.2
// Text that Markdown takes for text. Internal to report.
#pragma once

#include <string>
#include <string_view>

#include "charta/report/phrases.h"

namespace charta {

// Inert text as GFM: it renders as itself and makes no link, mention,
// reference, image, HTML or block, wherever it stands on a line. REQUIRES: no
// line breaks.
std::string md_text(std::string_view text);

// The same as a code span.
std::string md_code(std::string_view text);

// Markdown of a line as a cell of a table.
std::string md_cell(std::string_view markdown);

// A line of pieces.
std::string md_line(const Line& line);

}  // namespace charta
