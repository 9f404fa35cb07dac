// SPDX-License-Identifier: EUPL-1.2
// Text -> tokens.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "charta/cel/issue.h"
#include "charta/cel/token.h"

namespace charta::cel {

// The tokens of the text, closed by `end`. What is no token is reported and
// left out. After the last issue that is allowed, the rest is left unread.
// REQUIRES: text is valid UTF-8, below 4 GiB.
std::vector<Token> lex(std::string_view text, Issues& issues,
                       std::size_t max_issues);

}  // namespace charta::cel
