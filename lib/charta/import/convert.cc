// SPDX-License-Identifier: EUPL-1.2
// Records -> descriptors, column by column.
#include "charta/import/convert.h"

#include <algorithm>
#include <optional>

#include "charta/import/cell.h"
#include "charta/import/csv.h"
#include "charta/import/field_tree.h"
#include "charta/import/record_path.h"
#include "charta/value/number.h"

namespace charta {
namespace {

// Pictures and other long texts are cut where a record is larger than this.
constexpr std::size_t kWholeRecord = 64U << 10U;
constexpr std::size_t kLongText = 4U << 10U;

std::string base_name(const std::string& path) {
  return path.substr(path.find_last_of("/\\") + 1);
}

// `models/flair/README.md` is called by its folder, another file by its name.
std::string file_title(const std::string& path) {
  const std::string name = base_name(path);
  const std::string stem = name.substr(0, name.find('.'));
  if (stem != "README" && stem != "readme") return stem;
  const std::size_t slash = path.find_last_of("/\\");
  if (slash == std::string::npos) return stem;
  const std::string folder = base_name(path.substr(0, slash));
  return folder.empty() || folder == "." ? stem : folder;
}

// The text up to a code point that ends before the limit.
std::string_view cut(std::string_view text) {
  std::size_t end = kLongText;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  return text.substr(0, end);
}

// Recursion is bounded by the readers' limit on depth.
Value shortened(const Value& value, Arena& arena) {
  if (value.is(Kind::string) && value.text().size() > kLongText) {
    return Value::of(arena.copy(std::string(cut(value.text())) + "…"));
  }
  if (value.is(Kind::list)) {
    std::vector<Value> items;
    for (const Value& item : value.list().span()) {
      items.push_back(shortened(item, arena));
    }
    return list_value(items, arena);
  }
  if (!value.is(Kind::map)) return value;
  Entry* entries = arena.array<Entry>(value.map().size);
  Map* map = arena.make(Map{});
  if (entries == nullptr || map == nullptr) return {};
  for (const Entry& entry : value.map().span()) {
    new (entries + map->size++) Entry{entry.key, shortened(entry.value, arena)};
  }
  map->entries = entries;
  return Value::of(map);
}

class RecordConverter {
 public:
  RecordConverter(const Mapping& mapping, const Source& source,
                  const Record& record, Arena& arena)
      : mapping_(mapping),
        source_(source),
        record_(record),
        arena_(arena),
        cells_(mapping, source, record, arena, imported_.defects) {}

  // Nothing where the record says nothing that the mapping knows.
  std::optional<Imported> convert(TakenNames& taken) {
    add("charta", Value::of(std::int64_t{1}));
    add("kind", Value::of(arena_.copy(mapping_.kind)));
    const FoundValue root{record_.root, record_.at, {}};
    for (const Column& column : mapping_.columns) take(column, root);
    if (!spoke_ && mapping_.reader != Reader::front_matter) return {};
    check_ratios();
    name_it(taken);
    add("imported.format", Value::of(arena_.copy(mapping_.id)));
    add("imported.file", Value::of(arena_.copy(base_name(source_.name))));
    add("imported.line", Value::of(std::int64_t{record_.begin.line}));
    if (!origins_.empty()) add("imported.fields", map_of(origins_));
    add("imported.record", whole_record());
    imported_.root = field_tree(fields_, arena_);
    return std::move(imported_);
  }

 private:
  void add(std::string path, Value value) {
    fields_.push_back({std::move(path), value});
  }

  const FieldValue* field(std::string_view path) const {
    const auto at = std::ranges::find(fields_, path, &FieldValue::path);
    return at == fields_.end() ? nullptr : &*at;
  }

  void take(const Column& column, const FoundValue& root) {
    if (field(column.to) != nullptr) return;
    if (column.value) {
      add(column.to, cells_.made(*column.value));
      origin(column.to, ".", record_.at);
      return;
    }
    const RecordCell cell = cells_.look(column, root);
    if (cell.found.empty()) return;
    spoke_ = true;
    const auto value = column.convert == Conversion::records
                           ? items(cell)
                           : cells_.value(cell);
    if (!value) return;
    add(column.to, *value);
    origin(column.to, cell.name, cell.found.front().at);
  }

  // Where a field comes from.
  void origin(const std::string& to, std::string_view from, Span at) {
    const std::vector<Entry> place = {
        {Value::of(std::string_view("from")), Value::of(arena_.copy(from))},
        {Value::of(std::string_view("line")),
         Value::of(std::int64_t{cells_.mark(at).line})}};
    origins_.push_back({Value::of(arena_.copy(to)), map_of(place)});
  }

  Value map_of(const std::vector<Entry>& all) {
    Entry* entries = arena_.array<Entry>(all.size());
    Map* map = arena_.make(Map{});
    if (entries == nullptr || map == nullptr) return {};
    std::ranges::copy(all, entries);
    map->entries = entries;
    map->size = static_cast<std::uint32_t>(all.size());
    return Value::of(map);
  }

  // A list of records: each item that says something.
  std::optional<Value> items(const RecordCell& cell) {
    std::vector<Value> made;
    for (const FoundValue& found : cell.found) {
      for (const FoundValue& item : find_path(found, "[]")) {
        std::vector<FieldValue> parts;
        for (const Column& column : cell.column->items) {
          const RecordCell part = cells_.look(column, item);
          if (part.found.empty()) continue;
          if (const auto value = cells_.value(part)) {
            parts.push_back({column.to, *value});
          }
        }
        if (!parts.empty()) made.push_back(field_tree(parts, arena_));
      }
    }
    if (made.empty()) return {};
    return list_value(made, arena_);
  }

  void check_ratios() {
    for (const Check& check : mapping_.checks) {
      const FieldValue* over = field(check.divide);
      const FieldValue* under = field(check.by);
      if (over == nullptr || under == nullptr ||
          !is_number(over->value.kind()) || !is_number(under->value.kind())) {
        continue;
      }
      check_ratio(check, to_real(over->value), to_real(under->value));
    }
  }

  void check_ratio(const Check& check, double over, double under) {
    if (over == 0 && under == 0) return;
    const double ratio = over / under;
    if (ratio >= check.least.approximate() &&
        ratio <= check.most.approximate()) {
      return;
    }
    imported_.defects.push_back(
        {.code = Code::import_implausible,
         .at = cells_.mark(record_.at),
         .args = {check.divide, check.by, to_text(ratio),
                  to_text(check.least.approximate()),
                  to_text(check.most.approximate()), check.unit},
         .gravity = Gravity::warning});
  }

  // What the record calls itself: its field, a path of the mapping, the file.
  std::string title() const {
    if (const FieldValue* named = field(mapping_.kind + ".name");
        named != nullptr && named->value.is(Kind::string)) {
      return std::string(named->value.text());
    }
    const FoundValue root{record_.root, record_.at, {}};
    for (const std::string& path : mapping_.name) {
      const auto found = find_path(root, path);
      if (found.empty()) continue;
      const auto text = words_of(found.front(), source_);
      if (text && !folded(*text).empty()) return *text;
    }
    return mapping_.reader == Reader::front_matter ? file_title(source_.name)
                                                   : "";
  }

  // The descriptor's own name: `KIND.id`, unless a column gives it. What holds
  // for an organisation has no id in the vocabulary.
  void name_it(TakenNames& taken) {
    imported_.slug = slug(title());
    if (const int again = ++taken[imported_.slug]; again > 1) {
      imported_.slug += "-" + std::to_string(again);
    }
    const std::string id = mapping_.kind + ".id";
    if (mapping_.kind == "organisation" || field(id) != nullptr) return;
    fields_.insert(fields_.begin() + 2,
                   {id, Value::of(arena_.copy(imported_.slug))});
  }

  Value whole_record() {
    const std::size_t size = record_.at.end - record_.at.begin;
    return size > kWholeRecord ? shortened(record_.root, arena_) : record_.root;
  }

  const Mapping& mapping_;
  const Source& source_;
  const Record& record_;
  Arena& arena_;
  Imported imported_{};
  CellConverter cells_;
  std::vector<FieldValue> fields_{};
  std::vector<Entry> origins_{};
  bool spoke_ = false;
};

// Records that share what should tell them apart.
class Repeated {
 public:
  Repeated(const Mapping& mapping, const Source& source)
      : mapping_(mapping), source_(source) {}

  void check(const Record& record, Imported& imported) {
    if (mapping_.unique.empty()) return;
    const auto found = find_path({record.root, record.at, {}}, mapping_.unique);
    const auto text =
        found.empty() ? std::nullopt : words_of(found.front(), source_);
    if (!text || folded(*text).empty()) return;
    const Mark at = mark_in(source_, record, found.front().at);
    const auto [first, fresh] = lines_.emplace(*text, at.line);
    if (fresh) return;
    imported.defects.push_back(
        {.code = Code::import_repeated,
         .at = at,
         .args = {mapping_.unique, *text, std::to_string(first->second)},
         .gravity = Gravity::warning});
  }

 private:
  const Mapping& mapping_;
  const Source& source_;
  std::map<std::string, std::uint32_t> lines_{};
};

Diagnostic says_nothing(const Mapping& mapping, const Source& source,
                        const Record& record) {
  std::string known;
  for (const Column& column : mapping.columns) {
    for (const std::string& name : column.from) {
      known += (known.empty() ? "" : ", ") + name;
    }
  }
  return {.code = Code::import_no_column,
          .at = mark_in(source, record, record.at),
          .args = {known}};
}

}  // namespace

std::vector<Imported> convert(const Records& records, const Mapping& mapping,
                              TakenNames& taken, Arena& arena,
                              Diagnostics& lost) {
  std::vector<Imported> all;
  Repeated repeated(mapping, *records.source);
  for (const Record& record : records.items) {
    auto imported =
        RecordConverter(mapping, *records.source, record, arena).convert(taken);
    if (!imported) {
      lost.push_back(says_nothing(mapping, *records.source, record));
      continue;
    }
    repeated.check(record, *imported);
    all.push_back(std::move(*imported));
  }
  return all;
}

}  // namespace charta
