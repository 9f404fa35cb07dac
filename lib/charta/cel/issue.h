// SPDX-License-Identifier: EUPL-1.2
// A fault of an expression, found before it runs.
#pragma once

#include <string>
#include <vector>

#include "charta/base/diagnostic.h"
#include "charta/value/value.h"

namespace charta::cel {

// What is wrong and where, in bytes of the expression's text.
struct Issue {
  Span at{};
  std::string text{};  // CEL's words, as reference implementations say them
  std::string hint{};  // the nearest name that exists, or empty
  Gravity gravity = Gravity::error;
};
using Issues = std::vector<Issue>;

}  // namespace charta::cel
