// SPDX-License-Identifier: EUPL-1.2
// The door of the parser.
#include "charta/cel/parser.h"

#include <algorithm>
#include <string>

#include "charta/base/utf8.h"
#include "charta/cel/descent.h"

namespace charta::cel {
namespace {

std::string too_long(std::size_t size, std::size_t limit) {
  return "expression size exceeds limit: size: " + std::to_string(size) +
         ", limit: " + std::to_string(limit);
}

}  // namespace

ParseResult parse(std::string_view text, const ParseOptions& options) {
  ParseResult result;
  if (text.size() > options.limits.expression_bytes) {
    result.issues.push_back(
        {.text = too_long(text.size(), options.limits.expression_bytes)});
    return result;
  }
  result.ast.text_owner.emplace_back(text);
  const std::size_t valid = valid_utf8(text);
  if (valid < text.size()) {
    const auto at = static_cast<std::uint32_t>(valid);
    result.issues.push_back({.at = {at, at + 1}, .text = "invalid UTF-8"});
    return result;
  }
  Descent(options, result).run();
  std::ranges::stable_sort(result.issues, {},
                           [](const Issue& issue) { return issue.at.begin; });
  return result;
}

}  // namespace charta::cel
