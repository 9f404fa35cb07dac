// SPDX-License-Identifier: EUPL-1.2
// Scalars keep the text of their author: `1.10` is not 1.1.
#include "charta/charter/node_text.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/value/number.h"
#include "charta/value/show.h"

namespace charta {
namespace {

// `-?digits[.digits][e[+-]digits]`
bool is_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto digits = [&text] {
    const auto end =
        std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(end);
    return end > 0;
  };
  if (!digits()) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!digits()) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (!digits()) return false;
  }
  return text.empty();
}

std::string real_text(double real) {
  std::string text = fmt::format("{}", real);
  const bool whole = text.find_first_of(".en") == std::string::npos;
  return whole ? text + ".0" : text;
}

void append(const Node& node, std::string& out) {
  if (node.is_map()) {
    out += '{';
    for (std::uint32_t i = 0; i < node.size(); ++i) {
      if (i > 0) out += ", ";
      show_json_string(node.key(i), out);
      out += ": ";
      append(node.at(i), out);
    }
    out += '}';
  } else if (node.is_list()) {
    out += '[';
    for (std::uint32_t i = 0; i < node.size(); ++i) {
      if (i > 0) out += ", ";
      append(node.at(i), out);
    }
    out += ']';
  } else if (is_plain(node)) {
    out += plain_text(node);
  } else {
    show_json_string(node.text(), out);
  }
}

}  // namespace

bool is_plain(const Node& node) {
  return node.kind() == Kind::null || node.kind() == Kind::boolean ||
         is_number(node.kind());
}

std::string plain_text(const Node& node) {
  const Value& value = node.value();
  if (value.is(Kind::null)) return "null";
  if (value.is(Kind::boolean)) return value.boolean() ? "true" : "false";
  const std::string_view own = node.text();
  if (is_decimal(own)) return std::string(own);
  if (value.is(Kind::integer)) return std::to_string(value.integer());
  if (value.is(Kind::uinteger)) return std::to_string(value.uinteger());
  return real_text(value.real());
}

std::string json_text(const Node& node) {
  std::string out;
  append(node, out);
  return out;
}

}  // namespace charta
