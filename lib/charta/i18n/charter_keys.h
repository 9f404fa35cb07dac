// SPDX-License-Identifier: EUPL-1.2
// What each key of the charter format is for, in words. To add one: a row in
// charter_keys.cc; a test of the tables of keys asks for it.
#pragma once

#include <string_view>

#include "charta/i18n/localized.h"

namespace charta {

// The doc of a key by the name of its table and its own, as `rule.severity`;
// empty when there is none.
Localized charter_key(std::string_view path);

}  // namespace charta
