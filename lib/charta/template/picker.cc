// SPDX-License-Identifier: EUPL-1.2
// What nobody asks for by name is not made: a view of thousands of findings
// with all that is known of each is hundreds of megabytes.
#include "charta/template/picker.h"

#include <algorithm>

#include "charta/report/layout.h"

namespace charta {
namespace {

// Lists that display fields are made from: built first, and taken away again
// when no tag names them.
constexpr std::string_view kBuilt[] = {"findings", "questions", "actions",
                                       "principles", "waiver"};

// An object without parts is no section: one that had some keeps a nameless
// part.
void stay_section(View& view) {
  if (view.parts.empty()) view.set("", true);
}

}  // namespace

View* part_of(View& view, std::string_view name) {
  const auto at =
      std::ranges::find(view.parts, name, &std::pair<std::string, View>::first);
  return at == view.parts.end() ? nullptr : &at->second;
}

View Picker::view_of_map(const Value& value) const {
  View view;
  for (const Entry& entry : value.map().span()) {
    const std::string_view name = entry.key.text();
    if (wants(name) || std::ranges::count(kBuilt, name) != 0) {
      view.set(name, view_of_value(entry.value));
    }
  }
  if (!value.map().span().empty()) stay_section(view);
  return view;
}

View Picker::view_of_value(const Value& value) const {
  if (value.is(Kind::boolean)) return View::of(value.boolean());
  if (value.is(Kind::integer)) return View::of(std::to_string(value.integer()));
  if (value.is(Kind::string)) return View::of(flow(value.text()));
  if (value.is(Kind::map)) return view_of_map(value);
  View view;
  if (value.is(Kind::list)) {
    view.kind = View::Kind::list;
    for (const Value& item : value.list().span()) {
      view.list.push_back(view_of_value(item));
    }
  }
  return view;
}

void Picker::number(View& list) const {
  for (std::size_t i = 0; i < list.list.size(); ++i) {
    View& item = list.list[i];
    if (item.kind != View::Kind::parts) continue;
    put(item, "number", std::to_string(i + 1));
    put(item, "first", i == 0);
    put(item, "last", i + 1 == list.list.size());
  }
}

void Picker::prune(View& view) const {
  std::erase_if(view.parts, [&](const auto& part) {
    return !part.first.empty() && !wants(part.first);
  });
  stay_section(view);
}

}  // namespace charta
