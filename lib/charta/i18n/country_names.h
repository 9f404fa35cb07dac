// SPDX-License-Identifier: EUPL-1.2
// What a country is called -> its code.
#pragma once

#include <string_view>

namespace charta {

// The ISO 3166-1 alpha-2 code of a country that is written as that code, as
// alpha-3, or by a name in English, French or its own language, in any case of
// letters; empty for any other text. Lives as long as the program.
std::string_view country_code(std::string_view text);

}  // namespace charta
