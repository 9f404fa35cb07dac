// SPDX-License-Identifier: EUPL-1.2
// One pass over the bytes; cells keep their place for the messages.
#include "charta/import/csv.h"

#include <algorithm>
#include <set>

#include "charta/base/utf8.h"

namespace charta {
namespace {

// The first line, without what is in quotes.
std::string first_line(std::string_view text) {
  std::string line;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (c == '\n' && !quoted) break;
    if (!quoted) line += c;
  }
  return line;
}

char separator_of(std::string_view text) {
  const std::string line = first_line(text);
  char best = ',';
  for (const char c : {';', '\t'}) {
    if (std::ranges::count(line, c) > std::ranges::count(line, best)) best = c;
  }
  return best;
}

class CsvReader {
 public:
  CsvReader(const Source& source, const Limits& limits)
      : source_(source), limits_(limits), text_(source.text) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    separator_ = separator_of(text_.substr(at_));
  }

  Result<Table> read() {
    Table table;
    while (at_ < text_.size()) {
      const std::size_t known = defects_.size() + untold_;
      std::vector<CsvCell> row = read_row();
      if (row.size() == 1 && row.front().text.empty()) continue;
      if (table.header.empty()) {
        table.header = std::move(row);
        check_header(table.header);
      } else if (defects_.size() + untold_ > known) {
        continue;
      } else if (row.size() != table.header.size()) {
        add(Code::csv_row_length, row.front().at,
            {std::to_string(row.size()), std::to_string(table.header.size())});
      } else {
        table.rows.push_back(std::move(row));
      }
    }
    if (table.header.empty()) {
      return fault({.code = Code::csv_empty, .at = mark_of(source_, {})});
    }
    if (untold_ > 0) add_last();
    table.defects = std::move(defects_);
    return table;
  }

 private:
  // A place costs a scan of what is before it, so only the first are told.
  void add(Code code, Span at, std::vector<std::string> args) {
    if (defects_.size() >= limits_.diagnostics) {
      ++untold_;
      return;
    }
    defects_.push_back({.code = code,
                        .at = mark_of(source_, at),
                        .args = std::move(args),
                        .excerpt = excerpt_of(source_, at),
                        .gravity = Gravity::warning});
  }

  void add_last() {
    defects_.push_back({.code = Code::more_faults,
                        .at = {.file = source_.name},
                        .args = {std::to_string(untold_)},
                        .gravity = Gravity::warning});
  }

  void check_header(std::vector<CsvCell>& header) {
    std::set<std::string> seen;
    for (CsvCell& cell : header) {
      cell.text = folded(cell.text);
      const std::string name = cell.text;
      for (int n = 2; !seen.insert(cell.text).second; ++n) {
        cell.text = name + " (" + std::to_string(n) + ")";
      }
      if (cell.text != name) {
        add(Code::import_column_renamed, cell.at, {name, cell.text});
      }
    }
  }

  bool at_line_end() const {
    return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
  }

  std::vector<CsvCell> read_row() {
    std::vector<CsvCell> row;
    for (;;) {
      row.push_back(read_cell());
      if (at_line_end()) break;
      ++at_;  // the separator
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    return row;
  }

  CsvCell read_cell() {
    const std::size_t begin = at_;
    CsvCell cell;
    if (at_ < text_.size() && text_[at_] == '"') {
      read_quoted(cell);
    } else {
      while (!at_line_end() && text_[at_] != separator_) ++at_;
      cell.text = text_.substr(begin, at_ - begin);
    }
    cell.at = {static_cast<std::uint32_t>(begin),
               static_cast<std::uint32_t>(at_)};
    return cell;
  }

  void read_quoted(CsvCell& cell) {
    const std::size_t begin = at_++;
    for (;;) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) {
        at_ = text_.size();
        return add(Code::csv_unclosed_quote, span(begin, begin + 1), {});
      }
      cell.text.append(text_, at_, quote - at_);
      at_ = quote + 1;
      if (at_ >= text_.size() || text_[at_] != '"') break;
      cell.text += '"';
      ++at_;
    }
    if (at_line_end() || text_[at_] == separator_) return;
    add(Code::csv_after_quote, span(at_, at_ + 1), {});
    while (!at_line_end() && text_[at_] != separator_) ++at_;
  }

  static Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  const Source& source_;
  const Limits& limits_;
  std::string_view text_;
  std::size_t at_ = 0;
  char separator_ = ',';
  Diagnostics defects_{};
  std::size_t untold_ = 0;
};

}  // namespace

std::string folded(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n\v\f";
  std::string out;
  for (const char c : text) {
    const bool space = kSpaces.find(c) != std::string_view::npos;
    if (space && (out.empty() || out.back() == ' ')) continue;
    out += space ? ' ' : c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

Result<Table> read_csv(const Source& source, const Limits& limits) {
  const std::size_t valid = valid_utf8(source.text);
  if (valid == source.text.size()) return CsvReader(source, limits).read();
  const auto byte = static_cast<std::uint32_t>(valid);
  return fault({.code = Code::bad_utf8,
                .at = mark_of(source, {byte, byte}),
                .args = {std::to_string(valid)}});
}

}  // namespace charta
