// SPDX-License-Identifier: EUPL-1.2
// Escape sequences of JSON strings. Internal to doc.
#pragma once

#include <cstdint>
#include <string_view>

#include "charta/base/code.h"

namespace charta {

// What undoing the escapes of a text came to.
struct Unescaped {
  std::uint32_t size = 0;       // of the result, in bytes
  bool combining = false;       // an escape made a combining mark
  const char* fault = nullptr;  // the escape that is wrong, null when none
  std::uint32_t fault_size = 0;
  Code code = Code::bad_escape;
};

// Writes the text without its escapes to `out`, which has room for
// escaped.size() bytes.
Unescaped unescape_json(std::string_view escaped, char* out);

}  // namespace charta
