// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/page.h"

namespace charta {

void Page::heading(std::size_t depth, std::string_view text) {
  blocks.push_back({.kind = Block::Kind::heading,
                    .depth = depth,
                    .runs = {{std::string(text)}}});
}

void Page::paragraph(Runs runs) { blocks.push_back({.runs = std::move(runs)}); }

void Page::paragraph(std::string_view text) {
  if (!text.empty()) paragraph(Runs{{std::string(text)}});
}

void Page::item(std::size_t depth, Runs runs) {
  blocks.push_back(
      {.kind = Block::Kind::item, .depth = depth, .runs = std::move(runs)});
}

void Page::item(std::size_t depth, std::string_view text) {
  item(depth, Runs{{std::string(text)}});
}

void Page::code(std::string_view text) {
  blocks.push_back({.kind = Block::Kind::code, .text = std::string(text)});
}

}  // namespace charta
