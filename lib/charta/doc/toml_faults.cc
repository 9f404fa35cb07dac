// SPDX-License-Identifier: EUPL-1.2
// The words of toml++ 3.3 are looked at only to tell faults apart; what is said
// comes from the line itself. To add a fault: a row in kRules.
#include "charta/doc/toml_faults.h"

#include <algorithm>
#include <array>
#include <string>

namespace charta {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_white(char c) { return c == ' ' || c == '\t'; }

Span span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// The text between the first two single quotes.
std::string_view quoted(std::string_view text) {
  const std::size_t open = std::min(text.find('\''), text.size());
  const std::size_t close = text.find('\'', open + 1);
  if (close == std::string_view::npos) return {};
  return text.substr(open + 1, close - open - 1);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_white(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_white(text.back())) text.remove_suffix(1);
  return text;
}

// A line of the source around the fault, in parts.
class FaultyLine {
 public:
  FaultyLine(std::string_view text, std::size_t at, std::string_view words)
      : text_(text), at_(at), words_(words) {
    const std::size_t before =
        at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    begin_ = before == std::string_view::npos ? 0 : before + 1;
    end_ = std::min(text.find_first_of("\r\n", begin_), text.size());
    const std::size_t equals = text.find('=', begin_);
    value_ = equals < end_ ? equals + 1 : end_;
    if (equals >= end_ && says("parsing value")) value_ = begin_;
    value_ = skip_white(value_);
    item_ = value_;
    if (!list()) return;
    const std::string_view items =
        text.substr(value_, std::max(at, value_) - value_);
    const std::size_t comma = items.find_last_of(",[");
    if (comma != std::string_view::npos) item_ = value_ + comma + 1;
    item_ = skip_white(item_);
  }

  bool says(std::string_view part) const {
    return words_.find(part) != std::string_view::npos;
  }
  std::string_view words() const { return words_; }
  bool at_end() const {
    return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
  }
  bool in_value() const { return value_ < end_ && at_ >= value_; }
  Span here() const { return span(at_, std::min(at_ + 1, text_.size())); }
  Span whole() const { return span(begin_, end_); }
  Span value() const { return span(item_, item_ + value_text().size()); }
  std::string_view line() const {
    return trimmed(text_.substr(begin_, end_ - begin_));
  }
  // The value, or the item of a list in it, that the fault is about.
  std::string_view value_text() const {
    std::string_view text = text_.substr(item_, end_ - item_);
    text = text.substr(0, text.find('#'));
    if (list()) text = text.substr(0, text.find_first_of(",]"));
    return trimmed(text);
  }
  // What stands before the first of these bytes.
  std::string_view before(char byte) const {
    return trimmed(line().substr(0, line().find(byte)));
  }
  // The same statement on an earlier line: the begin of its line, and its end.
  Span earlier() const {
    const std::string_view key = before('=');
    for (std::size_t at = begin_; at > 0;) {
      const std::size_t end = at - 1;
      const std::size_t cut = end == 0 ? 0 : text_.rfind('\n', end - 1) + 1;
      const FaultyLine other(text_, cut, {});
      if (other.before('=') == key) return other.whole();
      if (key.front() != '[' && other.line().starts_with('[')) break;
      at = cut;
    }
    return {};
  }

 private:
  bool list() const {
    return value_ < end_ &&
           (text_[value_] == '[' || (value_ == begin_ && !words_.empty()));
  }
  std::size_t skip_white(std::size_t at) const {
    while (at < end_ && is_white(text_[at])) ++at;
    return at;
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view words_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t value_ = 0;
  std::size_t item_ = 0;
};

std::string text(std::string_view view) { return std::string(view); }

// Each answers whether the fault is of its kind, and then has added it.
bool repeated(const FaultyLine& line, Faults& faults) {
  if (!line.says("cannot redefine") && !line.says("cannot insert")) {
    return false;
  }
  const std::string_view told = quoted(line.words());
  const std::string key = text(told.empty() ? line.before('=') : told);
  const Span first = line.line().empty() ? Span{} : line.earlier();
  if (first == Span{}) {
    faults.error(Code::duplicate_key, line.whole(), {key});
  } else {
    faults.clash(Code::duplicate_key, line.whole(), first, {key});
  }
  return true;
}

bool open_quote(const FaultyLine& line, Faults& faults) {
  if (!line.says("string") || !line.at_end()) return false;
  const std::string_view quote = line.value_text().substr(0, 1);
  faults.error(Code::unclosed_quote, line.value(),
               {text(quote == "'" ? "'" : "\"")});
  return true;
}

bool wrong_escape(const FaultyLine& line, Faults& faults) {
  if (!line.says("escape sequence")) return false;
  const std::string_view letter = quoted(line.words());
  faults.error(Code::bad_escape, line.here(),
               {letter.starts_with('\\') ? text(letter) : "\\"});
  return true;
}

bool decimal_comma(const FaultyLine& line, Faults& faults) {
  const Span at = line.value();
  const std::string_view value = line.value_text();
  const std::size_t comma = value.find(',');
  const std::string_view whole = value.substr(0, comma);
  if (!line.in_value() || whole.empty() || comma + 1 >= value.size() ||
      comma == std::string_view::npos ||
      !std::ranges::all_of(value.substr(comma + 1), is_digit) ||
      !std::ranges::all_of(whole, is_digit)) {
    return false;
  }
  std::string pointed(value);
  pointed[comma] = '.';
  faults.error(Code::decimal_comma, at, {text(value), pointed});
  return true;
}

bool wrong_date(const FaultyLine& line, Faults& faults) {
  const std::string_view value = line.value_text();
  const bool parts = std::ranges::count(value, '/') == 2 ||
                     std::ranges::count(value, '-') == 2;
  const bool date = parts && std::ranges::all_of(value, [](char c) {
                      return is_digit(c) || c == '/' || c == '-';
                    });
  if (!line.says("parsing date") && !line.says("parsing time") && !date) {
    return false;
  }
  faults.error(Code::bad_toml_date, line.value(), {text(value)});
  return true;
}

bool bare_text(const FaultyLine& line, Faults& faults) {
  const std::string_view value = line.value_text();
  if (!line.in_value() || value.empty() || !is_letter(value[0]) ||
      value == "true" || value == "false") {
    return false;
  }
  faults.error(Code::unquoted_text, line.value(), {text(value)});
  return true;
}

bool wrong_number(const FaultyLine& line, Faults& faults) {
  const std::string_view value = line.value_text();
  const bool number =
      !value.empty() && (is_digit(value[0]) || value[0] == '+' ||
                         value[0] == '-' || value[0] == '.');
  if (!line.in_value() || !number) return false;
  faults.error(Code::bad_toml_number, line.value(), {text(value)});
  return true;
}

bool open_bracket(const FaultyLine& line, Faults& faults) {
  if (line.says("table header")) {
    faults.error(Code::expected_token, line.here(), {"]"});
    return true;
  }
  if (line.says("closing ']'") || line.says("closing '}'")) {
    const bool map = line.says("'}'");
    faults.error(Code::missing_comma, line.here(), {map ? "}" : "]"});
    return true;
  }
  if (!line.says("end-of-file")) return false;
  if (line.says("array") || line.says("inline table")) {
    faults.error(Code::unclosed_bracket, line.value(),
                 {line.says("inline table") ? "{" : "["});
  } else {
    faults.error(Code::unexpected_end, line.here());
  }
  return true;
}

bool no_equals(const FaultyLine& line, Faults& faults) {
  if (!line.says("expected '='") && !line.says("expected bare key") &&
      !line.says("expected keys, tables") && !line.says("parsing key")) {
    return false;
  }
  const std::string_view words = line.line();
  const std::size_t colon = words.find(':');
  if (colon != std::string_view::npos && words.find('=') > colon) {
    faults.error(Code::colon_for_equals, line.whole(),
                 {text(line.before(':'))});
  } else {
    faults.error(Code::missing_equals, line.whole(), {text(words)});
  }
  return true;
}

bool behind_value(const FaultyLine& line, Faults& faults) {
  if (!line.says("expected a comment or whitespace")) return false;
  faults.error(Code::text_after_value, line.here(),
               {quoted(line.words()).empty() ? text(line.value_text())
                                             : text(quoted(line.words()))});
  return true;
}

constexpr std::array kRules = {
    repeated,  open_quote, wrong_escape, decimal_comma, wrong_date,
    bare_text, no_equals,  open_bracket, behind_value,  wrong_number,
};

}  // namespace

void add_toml_fault(const Source& source, std::uint32_t at,
                    std::string_view description, Faults& faults) {
  const std::size_t inside = std::min<std::size_t>(at, source.text.size());
  const FaultyLine line(source.text, inside, description);
  for (const auto rule : kRules) {
    if (rule(line, faults)) return;
  }
  faults.error(Code::not_toml, line.here());
}

}  // namespace charta
