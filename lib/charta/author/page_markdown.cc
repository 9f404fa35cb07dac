// SPDX-License-Identifier: EUPL-1.2
// A page as GitHub's Markdown.
#include <algorithm>

#include "charta/author/page.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/markdown_text.h"

namespace charta {
namespace {

// What begins a block does so at the start of a line only.
std::string words_of(const Words& one, bool first) {
  const std::string text = flow(one.text);
  if (one.code) return md_code(text);
  return first ? md_text(text) : md_text("x" + text).substr(1);
}

std::string runs_of(const Runs& runs) {
  std::string out;
  for (const Words& one : runs) {
    std::string text = words_of(one, out.empty());
    if (one.text.starts_with(' ')) text.insert(0, " ");
    if (one.text.ends_with(' ') && text != " ") text += ' ';
    if (!one.link.empty()) text = "[" + text + "](" + one.link + ".md)";
    out += text;
  }
  return out;
}

// A fence longer than any run of backquotes inside.
std::string fenced(std::string_view text) {
  std::string body;
  std::size_t longest = 2;
  std::size_t run = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const std::size_t margin =
        std::min(line.find_first_not_of(' '), line.size());
    body += std::string(margin, ' ') + plain(line.substr(margin)) + '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  for (const char c : body) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + "\n" + body + fence + "\n";
}

bool parted(const Block* before, const Block& block) {
  if (before == nullptr) return false;
  const bool items =
      before->kind == Block::Kind::item && block.kind == Block::Kind::item;
  return !items;
}

}  // namespace

std::string page_markdown(const Page& page) {
  std::string out;
  const Block* before = nullptr;
  for (const Block& block : page.blocks) {
    if (parted(before, block)) out += '\n';
    before = &block;
    switch (block.kind) {
      case Block::Kind::heading:
        out += std::string(block.depth, '#') + ' ' + runs_of(block.runs) + '\n';
        break;
      case Block::Kind::paragraph:
        out += runs_of(block.runs) + '\n';
        break;
      case Block::Kind::item:
        out += std::string(2 * block.depth, ' ') + "- " + runs_of(block.runs) +
               '\n';
        break;
      case Block::Kind::code:
        out += fenced(block.text);
        break;
    }
  }
  return out;
}

}  // namespace charta
