// SPDX-License-Identifier: EUPL-1.2
// PDF from the HTML report, by a program that is installed.
#pragma once

#include <string>
#include <string_view>

#include "console.h"

namespace charta {

// The PDF of the page, tagged, with its title and language, dated by the day of
// the audit. Chromium is preferred, then WeasyPrint; a fault names what was
// looked for when there is neither.
Result<std::string> print_pdf(Console& console, std::string_view html,
                              Day as_of);

// The page with all its folded parts open, as paper needs it.
std::string unfolded(std::string_view html);

}  // namespace charta
