// SPDX-License-Identifier: EUPL-1.2
// One look-up a mark; letters may take several marks in turn.
#include "charta/doc/compose.h"

#include <algorithm>
#include <utility>

#include "charta/base/utf8.h"
#include "charta/doc/compositions.h"

namespace charta {
namespace {

// The composed letter, or 0.
char32_t composed(char32_t letter, char32_t mark) {
  const auto order = [](const Composition& c) {
    return std::pair<char32_t, char32_t>(c.letter, c.mark);
  };
  const auto wanted = std::pair(letter, mark);
  const auto found = std::ranges::lower_bound(kCompositions, wanted, {}, order);
  if (found == kCompositions.end() || order(*found) != wanted) return 0;
  return found->composed;
}

void append(char32_t point, std::string& out) {
  char bytes[4];
  out.append(bytes, encode_utf8(point, bytes));
}

}  // namespace

std::string compose(std::string_view text) {
  std::string out;
  char32_t letter = 0;
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    if (next.size == 0) break;
    at += next.size;
    const char32_t both = open ? composed(letter, next.point) : 0;
    if (both == 0 && open) append(letter, out);
    letter = both == 0 ? next.point : both;
    open = true;
  }
  if (open) append(letter, out);
  return out;
}

}  // namespace charta
