// SPDX-License-Identifier: EUPL-1.2
// Mapping files -> Mapping. To add a key: its name in the list of keys, a line
// in load() or read_column().
#include "charta/import/mapping.h"

#include <algorithm>
#include <array>
#include <span>

#include "charta/import/csv.h"

namespace charta {
namespace {

template <typename T>
struct Named {
  std::string_view name;
  T value;
};
constexpr std::array kConversions = {
    Named<Conversion>{"text", Conversion::text},
    Named<Conversion>{"html", Conversion::html},
    Named<Conversion>{"choice", Conversion::choice},
    Named<Conversion>{"match", Conversion::match},
    Named<Conversion>{"present", Conversion::present},
    Named<Conversion>{"list", Conversion::list},
    Named<Conversion>{"countries", Conversion::countries},
    Named<Conversion>{"country", Conversion::country},
    Named<Conversion>{"siret", Conversion::siret},
    Named<Conversion>{"number", Conversion::number},
    Named<Conversion>{"integer", Conversion::integer},
    Named<Conversion>{"month", Conversion::month},
    Named<Conversion>{"day", Conversion::day},
    Named<Conversion>{"url", Conversion::url},
    Named<Conversion>{"records", Conversion::records},
};
constexpr std::array kReaders = {
    Named<Reader>{"csv", Reader::csv},
    Named<Reader>{"tree", Reader::tree},
    Named<Reader>{"front-matter", Reader::front_matter},
};
constexpr std::array<std::string_view, 16> kColumnKeys = {
    "from",    "to",      "convert", "value", "separators", "values",
    "absent",  "formats", "unit",    "least", "unit_from",  "most",
    "to_unit", "base",    "before",  "items"};
constexpr std::array<std::string_view, 15> kKeys = {
    "import", "id",     "also",    "title",     "kind",
    "absent", "reader", "records", "encodings", "decimal",
    "tags",   "name",   "unique",  "columns",   "checks"};
constexpr std::array<std::string_view, 5> kCheckKeys = {"divide", "by", "least",
                                                        "most", "unit"};
constexpr std::array<std::string_view, 3> kKinds = {"project", "organisation",
                                                    "bid"};
constexpr std::array<std::string_view, 2> kDecimals = {",", "."};
constexpr std::array<std::string_view, 1> kEncodings = {"windows-1252"};

std::vector<std::string> usual_formats() {
  return {"DD/MM/YYYY", "YYYY-MM-DD", "MM/YYYY", "YYYY-MM"};
}

class Loader {
 public:
  explicit Loader(const Document& document) : document_(document) {}

  Result<Mapping> load() {
    Mapping mapping;
    if (!document_.root().is(Kind::map)) {
      add(Code::import_mapping, document_.place().value, "import");
      return faults(std::move(faults_));
    }
    const Map& root = document_.root().map();
    check_keys(root, kKeys);
    mapping.id = text(root, "id");
    mapping.also = texts(root, "also");
    mapping.kind = one_of(root, "kind", kKinds);
    if (const Value* title = root.find("title");
        title != nullptr && title->is(Kind::map)) {
      mapping.title = {text(title->map(), "en"), text(title->map(), "fr")};
    }
    mapping.absent = texts(root, "absent");
    named(root, "reader", kReaders, mapping.reader);
    mapping.records = texts(root, "records");
    mapping.encodings = texts(root, "encodings");
    for (const std::string& name : mapping.encodings) known(root, name);
    mapping.decimal = one_of(root, "decimal", kDecimals);
    mapping.tags = texts(root, "tags");
    mapping.name = texts(root, "name");
    mapping.unique = text(root, "unique");
    mapping.columns = read_columns(root, "columns");
    read_checks(root, mapping);
    if (mapping.kind.empty()) mapping.kind = "project";
    if (!faults_.empty()) return faults(std::move(faults_));
    return mapping;
  }

 private:
  void add(Code code, Span at, std::string_view what) {
    faults_.push_back({.code = code,
                       .at = document_.mark(at),
                       .args = {std::string(what)},
                       .excerpt = document_.excerpt(at)});
  }

  static Span key_span(const Map& map, std::uint32_t i) {
    return map.evidence == nullptr ? Span{} : map.evidence->places[i].key;
  }
  static Span value_span(const Map& map, std::string_view key) {
    const std::uint32_t i = map.position(key);
    if (i == map.size || map.evidence == nullptr) return {};
    return map.evidence->places[i].value;
  }
  static Span map_span(const Map& map) {
    return map.size == 0 ? Span{} : key_span(map, 0);
  }

  void check_keys(const Map& map, std::span<const std::string_view> known) {
    for (std::uint32_t i = 0; i < map.size; ++i) {
      const std::string_view key = map.entries[i].key.text();
      if (std::ranges::find(known, key) == known.end()) {
        add(Code::import_mapping, key_span(map, i), key);
      }
    }
  }

  // Numbers and dates too, as they stand in the file.
  std::string text(const Map& map, std::string_view key) {
    const Value* value = map.find(key);
    if (value == nullptr || value->is(Kind::null)) return {};
    if (value->is(Kind::string)) return std::string(value->text());
    if (value->is(Kind::integer) || value->is(Kind::real)) {
      return std::string(document_.text(value_span(map, key)));
    }
    add(Code::import_mapping, value_span(map, key), key);
    return {};
  }

  std::optional<std::string> bound(const Map& map, std::string_view key) {
    if (map.find(key) == nullptr) return {};
    return text(map, key);
  }

  std::string one_of(const Map& map, std::string_view key,
                     std::span<const std::string_view> all) {
    const std::string word = text(map, key);
    if (!word.empty() && std::ranges::find(all, word) == all.end()) {
      add(Code::import_mapping, value_span(map, key), word);
    }
    return word;
  }

  void known(const Map& root, std::string_view encoding) {
    if (std::ranges::find(kEncodings, encoding) == kEncodings.end()) {
      add(Code::import_mapping, value_span(root, "encodings"), encoding);
    }
  }

  template <typename T, std::size_t n>
  void named(const Map& map, std::string_view key,
             const std::array<Named<T>, n>& all, T& into) {
    const std::string name = text(map, key);
    if (name.empty()) return;
    const auto* row = std::ranges::find(all, name, &Named<T>::name);
    if (row == all.end()) {
      add(Code::import_mapping, value_span(map, key), name);
    } else {
      into = row->value;
    }
  }

  std::vector<std::string> texts(const Map& map, std::string_view key) {
    const Value* value = map.find(key);
    if (value == nullptr) return {};
    if (value->is(Kind::string)) return {std::string(value->text())};
    std::vector<std::string> all;
    if (value->is(Kind::list)) {
      for (const Value& item : value->list().span()) {
        if (item.is(Kind::string)) all.emplace_back(item.text());
      }
    }
    const bool whole =
        value->is(Kind::list) && all.size() == value->list().size;
    if (!whole) add(Code::import_mapping, value_span(map, key), key);
    return all;
  }

  // The maps of a list.
  std::vector<const Map*> maps(const Map& map, std::string_view key) {
    const Value* value = map.find(key);
    std::vector<const Map*> all;
    if (value != nullptr && value->is(Kind::list)) {
      for (const Value& item : value->list().span()) {
        if (item.is(Kind::map)) all.push_back(&item.map());
      }
      if (all.size() == value->list().size) return all;
    }
    add(Code::import_mapping, value_span(map, key), key);
    return all;
  }

  // Recursion is bounded by the readers' limit on depth.
  std::vector<Column> read_columns(const Map& map, std::string_view key) {
    std::vector<Column> columns;
    for (const Map* item : maps(map, key))
      columns.push_back(read_column(*item));
    return columns;
  }

  Column read_column(const Map& map) {
    check_keys(map, kColumnKeys);
    Column column;
    for (const std::string& name : texts(map, "from")) {
      column.from.push_back(folded(name));
    }
    column.to = text(map, "to");
    column.separators = text(map, "separators");
    column.absent = texts(map, "absent");
    column.formats = texts(map, "formats");
    if (column.formats.empty()) column.formats = usual_formats();
    column.unit = text(map, "unit");
    column.unit_from = text(map, "unit_from");
    column.to_unit = text(map, "to_unit");
    column.least = bound(map, "least");
    column.most = bound(map, "most");
    column.base = text(map, "base");
    column.before = text(map, "before");
    if (const Value* value = map.find("value")) {
      column.value = choice(map, "", *value);
    }
    if (column.from.empty() == !column.value) {
      add(Code::import_mapping, map_span(map), "from");
    }
    if (column.to.empty()) add(Code::import_mapping, map_span(map), "to");
    named(map, "convert", kConversions, column.convert);
    if (column.convert == Conversion::records) {
      column.items = read_columns(map, "items");
    }
    read_values(map, column);
    return column;
  }

  void read_values(const Map& map, Column& column) {
    const Value* values = map.find("values");
    if (values == nullptr) return;
    if (!values->is(Kind::map)) {
      add(Code::import_mapping, value_span(map, "values"), "values");
      return;
    }
    for (const Entry& entry : values->map().span()) {
      column.values.push_back(choice(map, entry.key.text(), entry.value));
    }
  }

  WordChoice choice(const Map& map, std::string_view word, const Value& value) {
    WordChoice made{.word = std::string(word)};
    if (value.is(Kind::string)) {
      made.becomes = value.text();
    } else if (value.is(Kind::boolean)) {
      made.becomes = value.boolean() ? "true" : "false";
      made.boolean = true;
    } else if (!value.is(Kind::null)) {
      add(Code::import_mapping, map_span(map), "values");
    }
    return made;
  }

  void read_checks(const Map& root, Mapping& mapping) {
    if (root.find("checks") == nullptr) return;
    for (const Map* map : maps(root, "checks")) {
      check_keys(*map, kCheckKeys);
      const auto least = Rational::parse(text(*map, "least"));
      const auto most = Rational::parse(text(*map, "most"));
      if (!least || !most) add(Code::import_mapping, map_span(*map), "least");
      mapping.checks.push_back({text(*map, "divide"), text(*map, "by"),
                                least.value_or(0), most.value_or(0),
                                text(*map, "unit")});
    }
  }

  const Document& document_;
  Diagnostics faults_{};
};

}  // namespace

Result<Mapping> load_mapping(const Document& document) {
  return Loader(document).load();
}

}  // namespace charta
