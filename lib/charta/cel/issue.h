// SPDX-License-Identifier: EUPL-1.2
// A fault or a warning of an expression, found before it runs.
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
  // What i18n says of it: for `bad_expression` the text and the hint, for
  // others what `args` holds.
  Code code = Code::bad_expression;
  std::vector<std::string> args{};
};
using Issues = std::vector<Issue>;

// The arguments of the issue's code.
inline std::vector<std::string> words_of(const Issue& issue) {
  if (issue.code == Code::bad_expression) return {issue.text, issue.hint};
  return issue.args;
}

}  // namespace charta::cel
