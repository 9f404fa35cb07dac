// SPDX-License-Identifier: EUPL-1.2
// The frameworks of a run's rules.
#include "charta/report/texts.h"

#include <algorithm>

#include "charta/i18n/glyphs.h"

namespace charta {
namespace {

// The number of the one with that id; their count when there is none.
template <class List>
std::size_t index_of(const List& list, const std::string& id) {
  const auto at = std::ranges::find_if(
      list, [&](const auto& each) { return each.id == id; });
  return static_cast<std::size_t>(at - list.begin());
}

}  // namespace

Texts::Texts(const Run& run) {
  for (const RuleWords& rule : run.rules) {
    for (const SourceNote& source : rule.sources) {
      const std::size_t number = index_of(frameworks_, source.framework);
      if (number == frameworks_.size()) {
        frameworks_.push_back({source.framework, source.framework_title, {}});
      }
      std::vector<Entry>& items = frameworks_[number].items;
      if (index_of(items, source.item) == items.size()) {
        items.push_back({source.item, source.item_title});
      }
    }
  }
}

Texts::Place Texts::find(const SourceNote& source) const {
  const std::size_t number = index_of(frameworks_, source.framework);
  return {number, index_of(frameworks_[number].items, source.item)};
}

std::string shortened(std::string_view text, std::size_t most) {
  std::string_view rest = text;
  std::size_t kept = 0;
  for (std::size_t count = 0; !rest.empty(); ++count) {
    if (count == most) return std::string(text.substr(0, kept)) + "…";
    if (count + 1 < most) kept += first_glyph(rest).bytes.size();
    rest.remove_prefix(first_glyph(rest).bytes.size());
  }
  return std::string(text);
}

}  // namespace charta
