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

}  // namespace

// CR, LF and CR LF each end one line, as the YAML and JSON tools count.
SourcePosition advance(const Source& source, SourcePosition from,
                       std::size_t to) {
  SourcePosition at = from;
  const std::string_view text = source.text;
  to = std::min(to, text.size());
  for (std::size_t i = from.offset; i < to; ++i) {
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
  at.offset = std::max(from.offset, static_cast<std::uint32_t>(to));
  return at;
}

Mark mark_of(const Source& source, Span span, SourcePosition from) {
  const SourcePosition begin = advance(source, from, span.begin);
  const SourcePosition end =
      advance(source, begin, std::max<std::size_t>(begin.offset, span.end));
  return {source.name, begin.line, begin.column, end.line, end.column};
}

Mark mark_of(const Source& source, Span span) {
  return mark_of(source, span, {.line = source.first_line});
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

Mark Document::mark(Span span) const {
  return span.begin < begin_.offset ? mark_of(*source_, span)
                                    : mark_of(*source_, span, begin_);
}

std::string Document::excerpt(Span span) const {
  return excerpt_of(*source_, span);
}

}  // namespace charta
