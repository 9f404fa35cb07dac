// SPDX-License-Identifier: EUPL-1.2
// The French register's numbers of companies (SIREN) and establishments
// (SIRET). A valid number is no proof that the body exists.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// Nine digits that pass Luhn's check. Spaces are allowed between digits.
bool valid_siren(std::string_view text);

// Fourteen digits that pass Luhn's check; for La Poste (SIREN 356000000) the
// sum of digits may be a multiple of five instead. Spaces are allowed.
bool valid_siret(std::string_view text);

// The text without spaces (also no-break ones).
std::string without_spaces(std::string_view text);

}  // namespace charta
