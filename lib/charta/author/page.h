// SPDX-License-Identifier: EUPL-1.2
// A page before its markup: blocks of runs of text, written as HTML or as
// Markdown. Texts may be anybody's; the writers make them inert. Internal to
// the room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "charta/i18n/language.h"

namespace charta {

// A run of text; a link leads to a page of the same set.
struct Words {
  std::string text{};
  bool code = false;
  std::string link{};  // a page's name without ending; empty: none
};
using Runs = std::vector<Words>;

struct Block {
  enum class Kind : std::uint8_t {
    heading,    // depth 1 to 3
    paragraph,  // runs
    item,       // of a list; depth from 0
    code,       // `text` as it is
  };
  Kind kind = Kind::paragraph;
  std::size_t depth = 0;
  Runs runs{};
  std::string text{};
};

struct Page {
  std::string name{};  // without ending: `index`, `SOV-01`
  std::string title{};
  Language language = Language::english;
  std::vector<Block> blocks{};

  void heading(std::size_t depth, std::string_view text);
  void paragraph(Runs runs);
  void paragraph(std::string_view text);
  void item(std::size_t depth, Runs runs);
  void item(std::size_t depth, std::string_view text);
  void code(std::string_view text);
};

// Whole pages, ready for a file of that name and `.html`, `.md`.
std::string page_html(const Page& page);
std::string page_markdown(const Page& page);

}  // namespace charta
