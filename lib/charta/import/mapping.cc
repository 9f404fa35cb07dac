// SPDX-License-Identifier: EUPL-1.2
// Mapping files -> Mapping.
#include "charta/import/mapping.h"

#include <algorithm>
#include <array>

namespace charta {
namespace {

struct ConversionName {
  std::string_view name;
  Conversion conversion;
};
constexpr std::array kConversions = {
    ConversionName{"text", Conversion::text},
    ConversionName{"choice", Conversion::choice},
    ConversionName{"list", Conversion::list},
    ConversionName{"siret", Conversion::siret},
    ConversionName{"number", Conversion::number},
    ConversionName{"month", Conversion::month},
    ConversionName{"day", Conversion::day},
    ConversionName{"url", Conversion::url},
};
constexpr std::array<std::string_view, 5> kColumnKeys = {
    "from", "to", "convert", "separators", "values"};
constexpr std::array<std::string_view, 6> kKeys = {
    "import", "id", "title", "kind", "absent", "columns"};

class Loader {
 public:
  explicit Loader(const Document& document) : document_(document) {}

  Result<Mapping> load() {
    Mapping mapping;
    const Value& root = document_.root();
    if (!root.is(Kind::map)) {
      add(Code::import_mapping, document_.place().value, "import");
      return faults(std::move(faults_));
    }
    check_keys(root.map(), kKeys);
    mapping.id = text(root.map(), "id");
    mapping.kind = text(root.map(), "kind");
    if (const Value* title = root.map().find("title");
        title != nullptr && title->is(Kind::map)) {
      mapping.title = {text(title->map(), "en"), text(title->map(), "fr")};
    }
    mapping.absent = texts(root.map(), "absent");
    read_columns(root.map(), mapping);
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

  void check_keys(const Map& map, std::span<const std::string_view> known) {
    for (std::uint32_t i = 0; i < map.size; ++i) {
      const std::string_view key = map.entries[i].key.text();
      if (std::ranges::find(known, key) == known.end()) {
        add(Code::import_mapping, key_span(map, i), key);
      }
    }
  }

  std::string text(const Map& map, std::string_view key) {
    const Value* value = map.find(key);
    if (value == nullptr || value->is(Kind::null)) return {};
    if (value->is(Kind::string)) return std::string(value->text());
    add(Code::import_mapping, value_span(map, key), key);
    return {};
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

  void read_columns(const Map& root, Mapping& mapping) {
    const Value* columns = root.find("columns");
    if (columns == nullptr || !columns->is(Kind::list)) {
      add(Code::import_mapping, value_span(root, "columns"), "columns");
      return;
    }
    for (const Value& item : columns->list().span()) {
      if (item.is(Kind::map)) {
        mapping.columns.push_back(read_column(item.map()));
      } else {
        add(Code::import_mapping, value_span(root, "columns"), "columns");
      }
    }
  }

  Column read_column(const Map& map) {
    check_keys(map, kColumnKeys);
    Column column;
    column.from = texts(map, "from");
    column.to = text(map, "to");
    column.separators = text(map, "separators");
    if (column.from.empty()) add(Code::import_mapping, map_span(map), "from");
    if (column.to.empty()) add(Code::import_mapping, map_span(map), "to");
    if (const std::string name = text(map, "convert"); !name.empty()) {
      const auto* row =
          std::ranges::find(kConversions, name, &ConversionName::name);
      if (row == kConversions.end()) {
        add(Code::import_mapping, value_span(map, "convert"), name);
      } else {
        column.convert = row->conversion;
      }
    }
    read_values(map, column);
    return column;
  }

  static Span map_span(const Map& map) {
    return map.size == 0 ? Span{} : key_span(map, 0);
  }

  void read_values(const Map& map, Column& column) {
    const Value* values = map.find("values");
    if (values == nullptr) return;
    if (!values->is(Kind::map)) {
      add(Code::import_mapping, value_span(map, "values"), "values");
      return;
    }
    for (const Entry& entry : values->map().span()) {
      const bool named = entry.value.is(Kind::string);
      if (!named && !entry.value.is(Kind::null)) {
        add(Code::import_mapping, value_span(map, "values"), "values");
      }
      column.values.emplace_back(entry.key.text(),
                                 named ? std::string(entry.value.text()) : "");
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
