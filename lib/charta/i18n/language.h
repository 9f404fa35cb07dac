// SPDX-License-Identifier: EUPL-1.2
// The languages that charta speaks.
#pragma once

#include <optional>
#include <string_view>

namespace charta {

enum class Language { english, french };

// The language of a tag such as `fr`, `fr_FR.UTF-8` or `en-GB`; nothing for a
// tag of another language. `C` and `POSIX` are English.
std::optional<Language> find_language(std::string_view tag);

// `en` or `fr`.
std::string_view tag(Language language);

}  // namespace charta
