// SPDX-License-Identifier: EUPL-1.2
// Literals of an expression -> values.
#pragma once

#include <string>
#include <string_view>

#include "charta/cel/token.h"
#include "charta/value/value.h"

namespace charta::cel {

// The octets that a string or bytes literal stands for, quotes and prefix
// taken off. Answers CEL's words for what is wrong, or empty text.
// REQUIRES: `literal` is a token of that kind.
std::string_view unescape(std::string_view literal, TokenKind kind,
                          std::string& out);

// The number that a literal stands for; `negative` when a minus was written
// before it. Answers CEL's words for what is wrong, or empty text.
// REQUIRES: `literal` is a token of that kind; no minus before a uinteger.
std::string_view read_number(std::string_view literal, TokenKind kind,
                             bool negative, Value& out);

}  // namespace charta::cel
