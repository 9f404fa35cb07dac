// SPDX-License-Identifier: EUPL-1.2
// From byte offsets to lines, columns and excerpts.
#include "charta/doc/document.h"

#include <algorithm>

namespace charta {
namespace {

constexpr std::size_t kExcerpt = 160;

bool starts_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// CR, LF and CR LF each end one line, as the YAML and JSON tools count.
LineColumn count(const Source& source, std::size_t end) {
  LineColumn at{source.first_line, 1};
  const std::string_view text = source.text;
  end = std::min(end, text.size());
  for (std::size_t i = 0; i < end; ++i) {
    const char c = text[i];
    const bool cr_of_pair =
        c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (c == '\n' || (c == '\r' && !cr_of_pair)) {
      ++at.line;
      at.column = 1;
    } else if (starts_code_point(c) && c != '\r') {
      ++at.column;
    }
  }
  return at;
}

}  // namespace

Mark mark_of(const Source& source, Span span) {
  const LineColumn from = count(source, span.begin);
  const LineColumn to = count(source, std::max(span.begin, span.end));
  return {source.name, from.line, from.column, to.line, to.column};
}

std::string excerpt_of(const Source& source, Span span) {
  const std::string_view text = source.text;
  const std::size_t at = std::min<std::size_t>(span.begin, text.size());
  const std::size_t before =
      at == 0 ? std::string_view::npos : text.find_last_of("\r\n", at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  std::string_view line =
      text.substr(begin, text.find_first_of("\r\n", begin) - begin);
  std::size_t points = 0;
  std::size_t cut = 0;
  for (; cut < line.size(); ++cut) {
    if (starts_code_point(line[cut]) && points++ == kExcerpt) break;
  }
  return std::string(line.substr(0, cut));
}

std::string_view Document::text(Span span) const {
  const std::string_view all = source_->text;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, all.size());
  return all.substr(begin, end - begin);
}

Mark Document::mark(Span span) const { return mark_of(*source_, span); }

std::string Document::excerpt(Span span) const {
  return excerpt_of(*source_, span);
}

}  // namespace charta
