// SPDX-License-Identifier: EUPL-1.2
// What flat OpenDocument files share: the frame of the file and its text.
// Internal to report.
#pragma once

#include <string>
#include <string_view>

#include "charta/report/formatter.h"

namespace charta {

// Which document: `text` or `spreadsheet`.
struct OdfFrame {
  std::string_view kind{};
  std::string_view settings{};  // an office:settings element, or nothing
  std::string_view styles{};    // of the page and of its parts
  std::string_view automatic{};
  // Page layouts and master pages come from here, in the reader's language.
  std::string_view masters{};
};

// All up to the contents of office:text or office:spreadsheet.
void begin_odf(const OdfFrame& frame, const Run& head, const Style& style,
               std::string& out);
void end_odf(const OdfFrame& frame, std::string& out);

// Text inside a paragraph: line breaks and runs of spaces stay.
void append_odf(std::string_view text, std::string& out);

}  // namespace charta
