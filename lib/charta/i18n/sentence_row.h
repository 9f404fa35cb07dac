// SPDX-License-Identifier: EUPL-1.2
// One sentence of a fault, in both languages. Internal to i18n.
#pragma once

#include <string_view>

#include "charta/base/code.h"

namespace charta {

// Lower case, no full stop. `{0}` is an argument as it is: a number, or a name
// that charta itself chose. `{quoted 0}` is text of the user; sentences.cc has
// the other forms. `{{` is a brace.
struct SentenceRow {
  Code code = Code::internal;
  std::string_view en{};
  std::string_view fr{};
};

}  // namespace charta
