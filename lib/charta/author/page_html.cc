// SPDX-License-Identifier: EUPL-1.2
// A page as HTML without scripts; its policy lets nothing in but its style.
#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "charta/author/assets.h"
#include "charta/author/html_text.h"
#include "charta/author/page.h"
#include "charta/i18n/say.h"
#include "charta/report/html_document.h"

namespace charta {
namespace {

class Html {
 public:
  explicit Html(const Page& page) : page_(page) {}

  std::string write();

 private:
  void head();
  void block(const Block& block);
  void runs(const Runs& runs);
  void close(std::size_t lists);  // down to that many
  void item(const Block& block);
  void code(std::string_view text);

  const Page& page_;
  std::string out_{};
  std::size_t open_ = 0;  // lists
};

void Html::head() {
  const std::string_view style = author_asset("page.css");
  fmt::format_to(
      std::back_inserter(out_),
      "<!doctype html>\n<html lang=\"{0}\">\n<head>\n"
      "<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; style-src '{1}'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<title>{2}</title>\n<style>{3}</style>\n</head>\n"
      "<body>\n<main>\n",
      tag(page_.language), policy_digest(style), html_text(page_.title), style);
}

void Html::runs(const Runs& runs) {
  for (const Words& one : runs) {
    std::string text = html_text(one.text);
    // flow() drops the edges of a text, which part it from the next run.
    if (one.text.starts_with(' ')) text.insert(0, " ");
    if (one.text.ends_with(' ') && text != " ") text += ' ';
    if (one.code) text = "<code>" + text + "</code>";
    if (!one.link.empty()) {
      text = "<a href=\"" + html_text(one.link) + ".html\">" + text + "</a>";
    }
    out_ += text;
  }
}

void Html::close(std::size_t lists) {
  for (; open_ > lists; --open_) out_ += "</li>\n</ul>\n";
}

// An item stays open, for a list inside it may follow.
void Html::item(const Block& block) {
  close(block.depth + 1);
  if (open_ == block.depth + 1) out_ += "</li>\n";
  for (; open_ < block.depth + 1; ++open_) out_ += "<ul>\n";
  out_ += "<li>";
  runs(block.runs);
}

void Html::code(std::string_view text) {
  out_ += "<pre><code>";
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    const std::size_t margin =
        std::min(line.find_first_not_of(' '), line.size());
    out_.append(margin, ' ');
    out_ += html_text(line.substr(margin));
    out_ += '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  out_ += "</code></pre>\n";
}

void Html::block(const Block& block) {
  if (block.kind != Block::Kind::item) close(0);
  switch (block.kind) {
    case Block::Kind::heading:
      fmt::format_to(std::back_inserter(out_), "<h{}>", block.depth);
      runs(block.runs);
      fmt::format_to(std::back_inserter(out_), "</h{}>\n", block.depth);
      return;
    case Block::Kind::paragraph:
      out_ += "<p>";
      runs(block.runs);
      out_ += "</p>\n";
      return;
    case Block::Kind::item:
      return item(block);
    case Block::Kind::code:
      return code(block.text);
  }
}

std::string Html::write() {
  head();
  for (const Block& one : page_.blocks) block(one);
  close(0);
  out_ += "</main>\n</body>\n</html>\n";
  return std::move(out_);
}

}  // namespace

std::string page_html(const Page& page) { return Html(page).write(); }

}  // namespace charta
