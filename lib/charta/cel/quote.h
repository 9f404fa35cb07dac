// SPDX-License-Identifier: EUPL-1.2
// Values -> literals of an expression.
#pragma once

#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta::cel {

// A string literal in double quotes that reads back as the text; what does not
// print is escaped. Octets that are not UTF-8 become U+FFFD.
std::string quote(std::string_view text);

// A bytes literal in double quotes that reads back as the octets.
std::string quote_bytes(std::string_view octets);

}  // namespace charta::cel
