// SPDX-License-Identifier: EUPL-1.2
// Numbers and days as each language writes them, without any locale of the
// system.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "charta/base/day.h"
#include "charta/i18n/language.h"

namespace charta {

// A decimal such as `1234.5` with the language's point: `1234,5` in French.
std::string decimal(Language language, std::string_view digits);

// A whole number in groups of three: `12,345`, in French `12 345` with
// U+202F. Four digits stay together.
std::string grouped(Language language, std::uint64_t number);

// `2026-11-23`, in French `23/11/2026`.
std::string civil(Language language, Day day);

// Whether a count takes the singular: 1, in French also 0.
bool singular(Language language, std::uint64_t count);

}  // namespace charta
