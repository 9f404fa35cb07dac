// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/html_text.h"

#include "charta/report/html_sheet.h"
#include "charta/report/layout.h"

namespace charta {

std::string html_text(std::string_view text) { return html(flow(text)); }

std::string script_json(std::string_view json) {
  std::string out;
  for (const char c : json) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace charta
