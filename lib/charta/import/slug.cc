// SPDX-License-Identifier: EUPL-1.2
// Names of people and places as parts of file names: no dot, no slash.
#include <algorithm>
#include <array>
#include <utility>

#include "charta/import/convert.h"

namespace charta {
namespace {

constexpr std::size_t kSlug = 80;

}  // namespace

std::string slug(std::string_view text) {
  // Latin letters with marks, as French writes them.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 21>
      kPlain = {{{"à", "a"},  {"â", "a"},  {"ä", "a"}, {"ç", "c"}, {"é", "e"},
                 {"è", "e"},  {"ê", "e"},  {"ë", "e"}, {"î", "i"}, {"ï", "i"},
                 {"ô", "o"},  {"ö", "o"},  {"ù", "u"}, {"û", "u"}, {"ü", "u"},
                 {"œ", "oe"}, {"Œ", "oe"}, {"É", "e"}, {"È", "e"}, {"À", "a"},
                 {"Ç", "c"}}};
  std::string out;
  while (!text.empty() && out.size() < kSlug) {
    const auto mark = std::ranges::find_if(
        kPlain, [&](const auto& row) { return text.starts_with(row.first); });
    const char c = text.front();
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const bool kept = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
    if (mark != kPlain.end()) {
      out += mark->second;
    } else if (kept) {
      out += low;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
    text.remove_prefix(mark == kPlain.end() ? 1 : mark->first.size());
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "sans-nom" : out;
}

}  // namespace charta
