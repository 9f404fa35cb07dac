// SPDX-License-Identifier: EUPL-1.2
// Looking into a record, and the conversions of words; numbers and dates stand
// in amount.cc.
#include "charta/import/cell.h"

#include <algorithm>
#include <array>

#include "charta/base/siret.h"
#include "charta/i18n/country_names.h"
#include "charta/import/csv.h"
#include "charta/import/html_text.h"
#include "charta/value/compare.h"

namespace charta {
namespace {

// Letters of French in lower case, apostrophes straight: what people write one
// way or the other and mean alike.
std::string plain_word(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const char before = out.empty() ? '\0' : out.back();
    const bool accented =
        before == '\xC3' && 0x80 <= c && c <= 0x9E && c != 0x97;  // not ×
    const bool capital = 'A' <= c && c <= 'Z';
    if (text.substr(i, 3) == "\u2019") {
      out += '\'';
      i += 2;
    } else if (before == '\xC5' && c == 0x92) {  // Œ
      out += '\x93';
    } else {
      out += static_cast<char>(accented || capital ? c + 0x20 : c);
    }
  }
  return out;
}

bool same_word(std::string_view a, std::string_view b) {
  return plain_word(a) == plain_word(b);
}

// Items of lists, and of lists in them, as if they stood alone.
void flatten(const FoundValue& found, std::vector<FoundValue>& into) {
  if (!found.value.is(Kind::list)) {
    into.push_back(found);
    return;
  }
  for (const FoundValue& item : find_path(found, "[]")) flatten(item, into);
}

std::vector<std::string> split(const std::string& text,
                               const std::string& separators) {
  std::vector<std::string> words;
  std::string_view rest = text;
  while (!separators.empty()) {
    const std::size_t end = rest.find_first_of(separators);
    words.push_back(folded(rest.substr(0, end)));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  if (separators.empty()) words.push_back(text);
  std::erase(words, "");
  return words;
}

}  // namespace

Value list_value(const std::vector<Value>& items, Arena& arena) {
  Value* copies = arena.array<Value>(items.size());
  if (copies == nullptr) return {};
  std::ranges::copy(items, copies);
  const List* made = arena.make(
      List{copies, static_cast<std::uint32_t>(items.size()), nullptr});
  return made == nullptr ? Value() : Value::of(made);
}

RecordCell CellConverter::look(const Column& column,
                               const FoundValue& from) const {
  RecordCell cell{.column = &column};
  for (const std::string& name : column.from) {
    cell.name = name;
    cell.found = find_path(from, name);
    std::erase_if(cell.found, [&](const FoundValue& found) {
      return says_nothing(column, found);
    });
    if (!cell.found.empty()) break;
  }
  return cell;
}

bool CellConverter::is_absent(const Column& column,
                              const std::string& text) const {
  const auto named = [&](const std::vector<std::string>& words) {
    return std::ranges::any_of(
        words, [&](const std::string& word) { return same_word(word, text); });
  };
  return text.empty() || named(mapping_.absent) || named(column.absent);
}

bool CellConverter::says_nothing(const Column& column,
                                 const FoundValue& found) const {
  if (found.value.is(Kind::map)) return found.value.map().size == 0;
  if (found.value.is(Kind::list)) {
    const std::vector<FoundValue> items = find_path(found, "[]");
    return std::ranges::all_of(items, [&](const FoundValue& item) {
      return item.value.is(Kind::null) ||
             (!item.value.is(Kind::list) && says_nothing(column, item));
    });
  }
  const auto text = words_of(found, source_);
  return text && is_absent(column, folded(*text));
}

void CellConverter::tell(Code code, const RecordCell& cell,
                         std::vector<std::string> args) {
  args.insert(args.begin(), std::string(cell.name));
  defects_.push_back({.code = code,
                      .at = mark(cell.found.front().at),
                      .args = std::move(args),
                      .gravity = Gravity::warning});
}

// The words of a cell, each once; lists and separators taken apart.
std::vector<std::string> CellConverter::words(const RecordCell& cell) const {
  std::vector<FoundValue> all;
  for (const FoundValue& found : cell.found) flatten(found, all);
  std::vector<std::string> words;
  for (const FoundValue& found : all) {
    const auto written =
        found.value.is(Kind::null) ? "" : words_of(found, source_);
    if (!written) continue;
    const std::string clean =
        folded(cell.column->convert == Conversion::html ? text_of_html(*written)
                                                        : *written);
    if (is_absent(*cell.column, clean)) continue;
    for (std::string& word : split(clean, cell.column->separators)) {
      if (std::ranges::find(words, word) == words.end()) {
        words.push_back(std::move(word));
      }
    }
  }
  return words;
}

std::optional<Value> CellConverter::value(const RecordCell& cell) {
  constexpr std::array<Convert, 15> kConverts = {&CellConverter::text,
                                                 &CellConverter::text,
                                                 &CellConverter::choice,
                                                 nullptr,
                                                 nullptr,
                                                 &CellConverter::word,
                                                 &CellConverter::country,
                                                 &CellConverter::country,
                                                 &CellConverter::siret,
                                                 &CellConverter::number,
                                                 &CellConverter::integer,
                                                 &CellConverter::month,
                                                 &CellConverter::day,
                                                 &CellConverter::url,
                                                 nullptr};
  const Conversion conversion = cell.column->convert;
  const Convert convert = kConverts[static_cast<std::size_t>(conversion)];
  if (conversion == Conversion::present) return Value::of(true);
  if (conversion == Conversion::match) return match(cell);
  if (conversion == Conversion::list || conversion == Conversion::countries) {
    return several(cell, convert);
  }
  return convert == nullptr ? std::nullopt : single(cell, convert);
}

std::optional<Value> CellConverter::single(const RecordCell& cell,
                                           Convert convert) {
  const std::vector<std::string> all = words(cell);
  if (all.size() == 1) return (this->*convert)(cell, all.front());
  if (all.empty()) {
    const bool map = std::ranges::any_of(
        cell.found,
        [](const FoundValue& found) { return found.value.is(Kind::map); });
    if (map) tell(Code::import_wrong_shape, cell, {});
    return {};
  }
  tell(Code::import_several, cell, {std::to_string(all.size())});
  return {};
}

// A list with a word that could not be read would look complete.
std::optional<Value> CellConverter::several(const RecordCell& cell,
                                            Convert convert) {
  const std::vector<std::string> all = words(cell);
  std::vector<Value> items;
  bool whole = true;
  for (const std::string& word : all) {
    const auto item = (this->*convert)(cell, word);
    whole = whole && item.has_value();
    const bool fresh = item && std::ranges::none_of(items, [&](const Value& v) {
                         return v.text() == item->text();
                       });
    if (fresh) items.push_back(*item);
  }
  if (items.empty() || !whole) return {};
  return list_value(items, arena_);
}

Value CellConverter::made(const WordChoice& choice) {
  if (choice.boolean) return Value::of(choice.becomes == "true");
  return Value::of(arena_.copy(choice.becomes));
}

std::optional<Value> CellConverter::text(const RecordCell& cell,
                                         const std::string& clean) {
  std::string_view kept = clean;
  if (!cell.column->before.empty()) {
    const std::size_t end = kept.find(cell.column->before);
    if (end == std::string_view::npos) return {};
    kept = kept.substr(0, end);
  }
  // A name is one line; a description may have several.
  const Value& raw = cell.found.front().value;
  if (cell.column->to.ends_with(".name") && raw.is(Kind::string) &&
      raw.text().find('\n') != std::string_view::npos) {
    tell(Code::import_line_break, cell, {clean});
  }
  return Value::of(arena_.copy(kept));
}

const WordChoice* CellConverter::choice_of(const Column& column,
                                           const std::string& word) const {
  auto row = std::ranges::find(column.values, word, &WordChoice::word);
  if (row == column.values.end()) {
    row = std::ranges::find_if(column.values, [&](const WordChoice& choice) {
      return same_word(choice.word, word);
    });
  }
  return row == column.values.end() ? nullptr : &*row;
}

std::optional<Value> CellConverter::choice(const RecordCell& cell,
                                           const std::string& clean) {
  const WordChoice* row = choice_of(*cell.column, clean);
  if (row == nullptr || row->becomes.empty()) {
    tell(row == nullptr ? Code::import_bad_choice : Code::import_ambiguous,
         cell, {clean});
    return {};
  }
  return made(*row);
}

// Of a list: one of `values`, or any text where there are none.
std::optional<Value> CellConverter::word(const RecordCell& cell,
                                         const std::string& clean) {
  if (!cell.column->values.empty()) return choice(cell, clean);
  return Value::of(arena_.copy(clean));
}

// The one value that its known words become; none when they disagree.
std::optional<Value> CellConverter::match(const RecordCell& cell) {
  const WordChoice* one = nullptr;
  for (const std::string& word : words(cell)) {
    const WordChoice* row = choice_of(*cell.column, word);
    if (row == nullptr || row->becomes.empty()) continue;
    if (one != nullptr && one->becomes != row->becomes) return {};
    one = row;
  }
  if (one == nullptr) return {};
  return made(*one);
}

std::optional<Value> CellConverter::country(const RecordCell& cell,
                                            const std::string& clean) {
  const std::string_view code = country_code(clean);
  if (!code.empty()) return Value::of(code);
  tell(Code::import_bad_country, cell, {clean});
  return {};
}

std::optional<Value> CellConverter::siret(const RecordCell& cell,
                                          const std::string& clean) {
  if (!valid_siret(clean)) tell(Code::import_bad_siret, cell, {clean});
  return Value::of(arena_.copy(without_spaces(clean)));
}

std::optional<Value> CellConverter::url(const RecordCell& cell,
                                        const std::string& clean) {
  const bool rooted = clean.starts_with('/') && !clean.starts_with("//");
  const std::string whole = rooted ? cell.column->base + clean : clean;
  const bool web =
      whole.starts_with("https://") || whole.starts_with("http://");
  if (web && whole.find(' ') == std::string::npos) {
    return Value::of(arena_.copy(whole));
  }
  tell(Code::import_bad_url, cell, {clean});
  return {};
}

}  // namespace charta
