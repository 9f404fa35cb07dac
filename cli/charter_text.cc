// SPDX-License-Identifier: EUPL-1.2
#include "charter_text.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/i18n/say.h"

namespace charta {

std::string plain_lines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += plain(text.substr(0, end));
    if (end == text.size()) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

std::string place_text(const Mark& at) {
  return fmt::format("{}:{}:{}", at.file, at.line, at.column);
}

void put_place(std::string_view name, const Mark& at, JsonWriter& json) {
  json.key(name);
  json.begin_inline('{');
  json.member("file", at.file);
  json.member("line", std::uint64_t{at.line});
  json.member("column", std::uint64_t{at.column});
  json.end_inline('}');
}

void put_item(const OutlineItem& item, JsonWriter& json) {
  json.begin_object();
  json.member("section", item.section);
  json.member("id", item.id);
  put_place("at", item.at, json);
  json.key("fields");
  json.begin_array();
  for (const OutlineField& field : item.fields) {
    json.begin_object();
    json.member("path", field.path);
    json.member("value", field.value);
    put_place("at", field.at, json);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace charta
