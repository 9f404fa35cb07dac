// SPDX-License-Identifier: EUPL-1.2
// Cells -> fields, by the conversions of the mapping.
#include "charta/import/convert.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "charta/base/day.h"
#include "charta/base/siret.h"
#include "charta/import/field_tree.h"
#include "charta/value/rational.h"

namespace charta {
namespace {

constexpr std::string_view kSpaces = " \t\r\n\v\f";
constexpr std::size_t kSlug = 80;

// Runs of white space become one space; none at the ends.
std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = kSpaces.find(c) != std::string_view::npos;
    if (space && (out.empty() || out.back() == ' ')) continue;
    out += space ? ' ' : c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

class RowConverter {
 public:
  RowConverter(const Mapping& mapping, const Source& source, Arena& arena,
               Diagnostics& defects)
      : mapping_(mapping), source_(source), arena_(arena), defects_(defects) {}

  std::optional<Value> field(const Column& column, const CsvCell& cell) {
    using Convert = std::optional<Value> (RowConverter::*)(
        const Column&, const CsvCell&, const std::string&);
    constexpr std::array<Convert, 8> kConverts = {
        &RowConverter::text,  &RowConverter::choice, &RowConverter::list,
        &RowConverter::siret, &RowConverter::number, &RowConverter::month,
        &RowConverter::day,   &RowConverter::url};
    const std::string clean = folded(cell.text);
    if (says_nothing(clean)) return {};
    const auto which = static_cast<std::size_t>(column.convert);
    return (this->*kConverts[which])(column, cell, clean);
  }

 private:
  bool says_nothing(const std::string& text) const {
    return text.empty() ||
           std::ranges::find(mapping_.absent, text) != mapping_.absent.end();
  }

  void defect(Code code, const Column& column, const CsvCell& cell,
              const std::string& word) {
    defects_.push_back({.code = code,
                        .at = mark_of(source_, cell.at),
                        .args = {column.from.front(), word},
                        .excerpt = {},
                        .gravity = Gravity::warning});
  }

  Value copied(std::string_view text) { return Value::of(arena_.copy(text)); }

  std::optional<Value> text(const Column& column, const CsvCell& cell,
                            const std::string& clean) {
    // A name is one line; a description may have several.
    if (column.to.ends_with(".name") &&
        cell.text.find('\n') != std::string::npos) {
      defect(Code::import_line_break, column, cell, clean);
    }
    return copied(clean);
  }

  std::optional<Value> choice(const Column& column, const CsvCell& cell,
                              const std::string& clean) {
    const auto row = std::ranges::find(
        column.values, clean, &std::pair<std::string, std::string>::first);
    if (row == column.values.end()) {
      defect(Code::import_bad_choice, column, cell, clean);
      return {};
    }
    if (row->second.empty()) {
      defect(Code::import_ambiguous, column, cell, clean);
      return {};
    }
    return copied(row->second);
  }

  std::optional<Value> list(const Column& column, const CsvCell& cell,
                            const std::string& clean) {
    std::vector<Value> items;
    std::string_view rest = clean;
    while (!rest.empty()) {
      const std::size_t end = column.separators.empty()
                                  ? std::string_view::npos
                                  : rest.find_first_of(column.separators);
      const std::string word = folded(rest.substr(0, end));
      const auto item = column.values.empty()
                            ? std::optional<Value>(copied(word))
                            : choice(column, cell, word);
      if (item && !word.empty()) items.push_back(*item);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    // A list with a word that could not be read would look complete.
    const auto expected = static_cast<std::size_t>(
        1 + std::ranges::count_if(clean, [&](char c) {
          return column.separators.find(c) != std::string::npos;
        }));
    if (items.empty() || (!column.values.empty() && items.size() < expected)) {
      return {};
    }
    return list_of(items);
  }

  std::optional<Value> list_of(const std::vector<Value>& items) {
    Value* copies = arena_.array<Value>(items.size());
    if (copies == nullptr) return {};
    std::ranges::copy(items, copies);
    const List* made = arena_.make(
        List{copies, static_cast<std::uint32_t>(items.size()), nullptr});
    if (made == nullptr) return {};
    return Value::of(made);
  }

  std::optional<Value> siret(const Column& column, const CsvCell& cell,
                             const std::string& clean) {
    if (!valid_siret(clean))
      defect(Code::import_bad_siret, column, cell, clean);
    return copied(without_spaces(clean));
  }

  std::optional<Value> number(const Column& column, const CsvCell& cell,
                              const std::string& clean) {
    const auto value = Rational::parse(clean);
    if (!value) {
      defect(Code::import_bad_number, column, cell, clean);
      return {};
    }
    return Value::of(value->approximate());
  }

  std::optional<Value> month(const Column& column, const CsvCell& cell,
                             const std::string& clean) {
    const bool shaped = clean.size() == 7 && clean[2] == '/';
    const std::string iso =
        shaped ? clean.substr(3) + "-" + clean.substr(0, 2) : clean;
    if (iso.size() == 7 && parse_day(iso + "-01")) return copied(iso);
    defect(Code::import_bad_date, column, cell, clean);
    return {};
  }

  std::optional<Value> day(const Column& column, const CsvCell& cell,
                           const std::string& clean) {
    const bool shaped =
        clean.size() == 10 && clean[2] == '/' && clean[5] == '/';
    const std::string iso = shaped
                                ? clean.substr(6) + "-" + clean.substr(3, 2) +
                                      "-" + clean.substr(0, 2)
                                : clean;
    if (parse_day(iso)) return copied(iso);
    defect(Code::import_bad_date, column, cell, clean);
    return {};
  }

  std::optional<Value> url(const Column& column, const CsvCell& cell,
                           const std::string& clean) {
    const bool web =
        clean.starts_with("https://") || clean.starts_with("http://");
    if (web && clean.find(' ') == std::string::npos) return copied(clean);
    defect(Code::import_bad_url, column, cell, clean);
    return {};
  }

  const Mapping& mapping_;
  const Source& source_;
  Arena& arena_;
  Diagnostics& defects_;
};

std::optional<std::size_t> position(const Table& table, const Column& column) {
  for (const std::string& name : column.from) {
    const auto at = std::ranges::find(table.header, name, &CsvCell::text);
    if (at != table.header.end()) {
      return static_cast<std::size_t>(at - table.header.begin());
    }
  }
  return {};
}

// The whole row as it was, so that nothing is lost.
Value record(const Table& table, const std::vector<CsvCell>& row,
             Arena& arena) {
  Entry* entries = arena.array<Entry>(row.size());
  Map* map = arena.make(Map{});
  if (entries == nullptr || map == nullptr) return {};
  map->entries = entries;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i].text.empty()) continue;
    new (entries + map->size++)
        Entry{Value::of(arena.copy(table.header[i].text)),
              Value::of(arena.copy(row[i].text))};
  }
  return Value::of(map);
}

void head(std::vector<FieldValue>& fields, const Mapping& mapping,
          Arena& arena) {
  fields.push_back({"charta", Value::of(std::int64_t{1})});
  fields.push_back({"kind", Value::of(arena.copy(mapping.kind))});
}

// The descriptor's own name: the field `KIND.id`, unless a column gives it.
void name_it(std::vector<FieldValue>& fields, const Mapping& mapping,
             Imported& imported, std::map<std::string, int>& taken,
             Arena& arena) {
  const auto named =
      std::ranges::find(fields, mapping.kind + ".name", &FieldValue::path);
  imported.slug = slug(named == fields.end() ? "" : named->value.text());
  if (const int again = ++taken[imported.slug]; again > 1) {
    imported.slug += "-" + std::to_string(again);
  }
  fields.insert(fields.begin() + 2,
                {mapping.kind + ".id", Value::of(arena.copy(imported.slug))});
}

}  // namespace

std::vector<Imported> convert(const Table& table, const Mapping& mapping,
                              const Source& source, Arena& arena) {
  std::vector<Imported> all;
  std::map<std::string, int> taken;
  for (const std::vector<CsvCell>& row : table.rows) {
    Imported imported;
    RowConverter converter(mapping, source, arena, imported.defects);
    std::vector<FieldValue> fields;
    head(fields, mapping, arena);
    for (const Column& column : mapping.columns) {
      const auto at = position(table, column);
      if (!at) continue;
      if (const auto value = converter.field(column, row[*at])) {
        fields.push_back({column.to, *value});
      }
    }
    name_it(fields, mapping, imported, taken, arena);
    const Mark at = mark_of(source, row.front().at);
    fields.push_back({"imported.format", Value::of(arena.copy(mapping.id))});
    fields.push_back({"imported.line", Value::of(std::int64_t{at.line})});
    fields.push_back({"imported.record", record(table, row, arena)});
    imported.root = field_tree(fields, arena);
    all.push_back(std::move(imported));
  }
  return all;
}

std::string slug(std::string_view text) {
  // Latin letters with marks, as French writes them.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 21>
      kPlain = {{{"à", "a"},  {"â", "a"},  {"ä", "a"}, {"ç", "c"}, {"é", "e"},
                 {"è", "e"},  {"ê", "e"},  {"ë", "e"}, {"î", "i"}, {"ï", "i"},
                 {"ô", "o"},  {"ö", "o"},  {"ù", "u"}, {"û", "u"}, {"ü", "u"},
                 {"œ", "oe"}, {"Œ", "oe"}, {"É", "e"}, {"È", "e"}, {"À", "a"},
                 {"Ç", "c"}}};
  std::string out;
  while (!text.empty() && out.size() < kSlug) {
    const auto mark = std::ranges::find_if(
        kPlain, [&](const auto& row) { return text.starts_with(row.first); });
    const char c = text.front();
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const bool kept = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
    if (mark != kPlain.end()) {
      out += mark->second;
    } else if (kept) {
      out += low;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
    text.remove_prefix(mark == kPlain.end() ? 1 : mark->first.size());
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "sans-nom" : out;
}

}  // namespace charta
