// SPDX-License-Identifier: EUPL-1.2
// An expression in words, for people who read rules and not code. Internal to
// the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/i18n/language.h"

namespace charta {

// A sentence and, where it announces several conditions, those.
struct Clause {
  std::string text{};
  std::vector<Clause> parts{};
};

// What the expression says, with the labels of fields and choices. What has no
// words is shown as the code that it is.
Clause expression_words(const Charter& charter, std::string_view text,
                        Language language);

}  // namespace charta
