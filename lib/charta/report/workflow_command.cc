// SPDX-License-Identifier: EUPL-1.2
// The escapes of the runner: `%`, line ends, and what ends a property.
#include "charta/report/workflow_command.h"

namespace charta {
namespace {

std::string_view escape(char c, bool property) {
  switch (c) {
    case '%':
      return "%25";
    case '\r':
      return "%0D";
    case '\n':
      return "%0A";
    case ':':
      return property ? "%3A" : "";
    case ',':
      return property ? "%2C" : "";
    default:
      return {};
  }
}

void append(std::string_view text, bool property, std::string& out) {
  for (const char c : text) {
    const std::string_view escaped = escape(c, property);
    if (escaped.empty()) {
      out += c;
    } else {
      out += escaped;
    }
  }
}

}  // namespace

void append_command_data(std::string_view text, std::string& out) {
  append(text, false, out);
}

void append_command_property(std::string_view text, std::string& out) {
  append(text, true, out);
}

}  // namespace charta
