// SPDX-License-Identifier: EUPL-1.2
// Follows a scalar's source line by line; within quotes, escape by escape.
#include "charta/charter/text_map.h"

#include <algorithm>

#include "charta/base/utf8.h"

namespace charta {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

std::uint32_t narrow(std::size_t n) { return static_cast<std::uint32_t>(n); }

std::string_view trim(std::string_view line, std::size_t& dropped) {
  const std::size_t begin = line.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  dropped += begin;
  line.remove_prefix(begin);
  return line.substr(0, line.find_last_not_of(kBlank) + 1);
}

// The hexadecimal digits after `\x`, `\u` or `\U`.
std::size_t digits_of(char c) {
  switch (c) {
    case 'x':
      return 2;
    case 'u':
      return 4;
    case 'U':
      return 8;
    default:
      return 0;
  }
}

// How many bytes of source an escape takes: two `\u` for one code point above
// U+FFFF, as JSON writes it.
std::size_t escape_size(std::string_view rest, std::uint32_t text_bytes) {
  if (rest.size() < 2) return rest.size();
  const std::size_t size = 2 + digits_of(rest[1]);
  const bool pair = rest[1] == 'u' && text_bytes == 4;
  return std::min(rest.size(), pair ? 2 * size : size);
}

bool is_quoted(std::string_view raw) {
  return !raw.empty() && (raw[0] == '"' || raw[0] == '\'');
}

}  // namespace

TextMap::TextMap(const Node& scalar)
    : sheet_(&scalar.sheet()), text_(scalar.text()), whole_(scalar.span()) {
  std::string_view raw = sheet_->text(whole_);
  std::uint32_t at = whole_.begin;
  if (is_quoted(raw)) {
    quote_ = raw[0];
    if (!follow_within(raw, 1) && !follow_within(raw, 3)) runs_.clear();
    return;
  }
  if (!raw.empty() && (raw[0] == '|' || raw[0] == '>')) {
    const std::size_t header = std::min(raw.find('\n'), raw.size() - 1) + 1;
    raw.remove_prefix(header);
    at += narrow(header);
  }
  if (!follow(raw, at)) runs_.clear();
}

// Between that many quotes: one, or three in TOML. YAML's `'''a'' b'` begins
// with three and is quoted by one: only the text tells.
bool TextMap::follow_within(std::string_view raw, std::size_t quotes) {
  if (raw.size() < 2 * quotes) return false;
  runs_.clear();
  done_ = 0;
  return follow(raw.substr(quotes, raw.size() - 2 * quotes),
                whole_.begin + narrow(quotes));
}

void TextMap::add(std::uint32_t file, std::uint32_t size) {
  const bool joins = !runs_.empty() &&
                     runs_.back().text + runs_.back().size == done_ &&
                     runs_.back().file + runs_.back().size == file;
  if (joins) {
    runs_.back().size += size;
  } else {
    runs_.push_back({done_, file, size});
  }
  done_ += size;
}

bool TextMap::matches(std::string_view part) const {
  return text_.substr(done_).starts_with(part);
}

// Blanks at the ends of lines and indentation may be gone from the text or
// changed: they are skipped on both sides.
bool TextMap::follow(std::string_view raw, std::uint32_t at) {
  if (raw.find_first_of("\r\n") == std::string_view::npos && matches(raw)) {
    add(at, narrow(raw.size()));
    return done_ == text_.size();
  }
  while (!raw.empty()) {
    const std::size_t end = std::min(raw.find_first_of("\r\n"), raw.size());
    std::size_t indent = 0;
    const std::string_view line = trim(raw.substr(0, end), indent);
    while (!line.empty() && done_ < text_.size() && !matches(line) &&
           kBlank.find(text_[done_]) != std::string_view::npos) {
      ++done_;
    }
    if (!follow_line(line, at + narrow(indent))) return false;
    const std::size_t next = std::min(end + 1, raw.size());
    raw.remove_prefix(next);
    at += narrow(next);
  }
  return text_.find_first_not_of(kBlank, done_) == std::string_view::npos;
}

bool TextMap::follow_line(std::string_view line, std::uint32_t at) {
  if (matches(line)) {
    if (!line.empty()) add(at, narrow(line.size()));
    return true;
  }
  for (std::size_t i = 0; i < line.size();) {
    if (quote_ == '"' && line[i] == '\\') {
      if (!escape(line, i, at)) return false;
    } else if (quote_ == '\'' && line.substr(i, 2) == "''") {
      if (!matches("'")) return false;
      add(at + narrow(i), 1);
      i += 2;
    } else {
      if (!matches(line.substr(i, 1))) return false;
      add(at + narrow(i++), 1);
    }
  }
  return true;
}

// An escape stands for one code point; at the end of a line, for nothing.
bool TextMap::escape(std::string_view line, std::size_t& i, std::uint32_t at) {
  if (i + 1 == line.size()) {
    ++i;
    return true;
  }
  const CodePoint point = decode_utf8(text_, done_);
  if (point.size == 0) return false;
  runs_.push_back({done_, at + narrow(i), 1});
  done_ += point.size;
  i += escape_size(line.substr(i), point.size);
  return true;
}

// A byte between two runs (a folded line break) stands right after the first.
std::uint32_t TextMap::byte(std::uint32_t text) const {
  const auto after = std::ranges::upper_bound(runs_, text, {}, &Run::text);
  if (after == runs_.begin()) return whole_.begin;
  const Run& run = *(after - 1);
  return run.file + std::min(text - run.text, run.size);
}

Span TextMap::source(Span text) const {
  if (runs_.empty()) return whole_;
  const std::uint32_t begin = byte(text.begin);
  if (text.end <= text.begin) return {begin, begin};
  return {begin, std::max(begin, byte(text.end - 1) + 1)};
}

std::vector<TextPiece> TextMap::pieces(Span text) const {
  std::vector<TextPiece> all;
  for (const Run& run : runs_) {
    if (run.text + run.size <= text.begin || run.text >= text.end) continue;
    const std::uint32_t begin = std::max(run.text, text.begin);
    const CharterFile::Spot spot = sheet_->spot(run.file + (begin - run.text));
    all.push_back({begin - text.begin, spot.line, spot.column});
  }
  return all;
}

}  // namespace charta
