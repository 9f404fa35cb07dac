// SPDX-License-Identifier: EUPL-1.2
// Decode, read, find. To add a reader: a row of Reader, a branch here.
#include "charta/import/records.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/base/utf8.h"
#include "charta/doc/read.h"
#include "charta/import/csv.h"
#include "charta/import/encoding.h"
#include "charta/import/front_matter.h"
#include "charta/import/record_path.h"

namespace charta {
namespace {

// A register is a thousand descriptors in one document.
Limits register_limits() {
  Limits limits;
  limits.charter_bytes = 256U << 20U;
  limits.descriptor_bytes = limits.charter_bytes;
  limits.line_bytes = 16U << 20U;
  limits.nodes = 50'000'000;
  limits.scalar_bytes = 16U << 20U;
  limits.keys_per_map = 1'000'000;
  limits.documents = 1'000'000;
  limits.document_arena_bytes = std::size_t{4} << 30U;
  return limits;
}

constexpr std::size_t kTableBytes = std::size_t{4} << 30U;

Diagnostic told(const Source& source, Code code,
                std::vector<std::string> args) {
  return {.code = code,
          .at = {.file = source.name, .line = 1, .column = 1},
          .args = std::move(args),
          .gravity = Gravity::warning};
}

bool ends(std::string_view name, std::string_view ending) {
  if (name.size() <= ending.size()) return false;
  return std::ranges::equal(name.substr(name.size() - ending.size()), ending,
                            [](char a, char b) { return (a | 0x20) == b; });
}

Reader reader_of(const Mapping& mapping, const Source& source) {
  if (mapping.reader != Reader::by_name) return mapping.reader;
  if (ends(source.name, ".md")) return Reader::front_matter;
  return syntax_of(source.name) ? Reader::tree : Reader::csv;
}

class RecordReader {
 public:
  RecordReader(const Mapping& mapping, const Source& bytes)
      : mapping_(mapping), bytes_(bytes) {}

  Result<Records> read() {
    all_.source = std::make_unique<Source>(bytes_);
    all_.arena = Arena(kTableBytes);
    if (auto done = decode(); !done) return faults(std::move(done).error());
    const Reader reader = reader_of(mapping_, bytes_);
    if (reader == Reader::front_matter) read_front_matter();
    if (reader == Reader::tree) read_tree();
    if (reader == Reader::csv) {
      if (auto done = read_table(); !done) return faults(done.error());
    }
    if (all_.items.empty()) return nothing();
    find_begins();
    return std::move(all_);
  }

 private:
  Source& source() { return *all_.source; }

  Result<void> decode() {
    const std::size_t valid = valid_utf8(source().text);
    if (valid == source().text.size()) return {};
    const auto byte = static_cast<std::uint32_t>(valid);
    const Mark at = mark_of(source(), {byte, byte});
    if (mapping_.encodings.empty()) {
      return fault(
          {.code = Code::bad_utf8, .at = at, .args = {std::to_string(valid)}});
    }
    Decoded decoded = decode_windows_1252(source().text);
    const std::string& name = mapping_.encodings.front();
    if (decoded.bad) {
      return fault({.code = Code::import_bad_byte,
                    .at = at,
                    .args = {fmt::format("0x{:02X}", *decoded.bad), name}});
    }
    all_.defects.push_back({.code = Code::import_other_encoding,
                            .at = at,
                            .args = {name},
                            .gravity = Gravity::warning});
    source().text = std::move(decoded.text);
    return {};
  }

  Result<void> read_table() {
    auto table = read_csv(source());
    if (!table) return faults(std::move(table).error());
    std::ranges::move(table->defects, std::back_inserter(all_.defects));
    if (auto checked = check_columns(*table); !checked) return checked;
    for (const auto& row : table->rows) add_row(*table, row);
    return {};
  }

  // A table that shares no column with the mapping is another table.
  Result<void> check_columns(const Table& table) const {
    std::string known;
    for (const Column& column : mapping_.columns) {
      for (const std::string& name : column.from) {
        const auto at =
            std::ranges::find(table.header, folded(name), &CsvCell::text);
        if (at != table.header.end()) return {};
        known += (known.empty() ? "" : ", ") + name;
      }
    }
    return fault({.code = Code::import_no_column,
                  .at = {.file = bytes_.name, .line = 1, .column = 1},
                  .args = {known}});
  }

  // Every cell that is not empty.
  void add_row(const Table& table, const std::vector<CsvCell>& row) {
    Entry* entries = all_.arena.array<Entry>(row.size());
    Place* places = all_.arena.array<Place>(row.size());
    Evidence* evidence = all_.arena.make(Evidence{});
    Map* map = all_.arena.make(Map{});
    if (entries == nullptr || places == nullptr || evidence == nullptr ||
        map == nullptr) {
      return;
    }
    *map = {.entries = entries, .evidence = evidence};
    evidence->places = places;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i].text.empty()) continue;
      new (entries + map->size)
          Entry{Value::of(all_.arena.copy(table.header[i].text)),
                Value::of(all_.arena.copy(row[i].text))};
      new (places + map->size++)
          Place{.key = table.header[i].at, .value = row[i].at};
    }
    const Span at{row.front().at.begin, row.back().at.end};
    all_.items.push_back({.root = Value::of(map), .at = at});
  }

  void read_front_matter() {
    Source yaml = front_matter(source());
    source() = std::move(yaml);
    if (source().text.empty()) {
      all_.defects.push_back(told(source(), Code::import_no_front_matter, {}));
      add_empty();
      return;
    }
    read_trees(Syntax::yaml);
  }

  void add_empty() {
    if (const Map* map = all_.arena.make(Map{}); map != nullptr) {
      all_.items.push_back({.root = Value::of(map)});
    }
  }

  void read_tree() {
    const auto told_by_name = syntax_of(source().name);
    read_trees(told_by_name.value_or(Syntax::yaml));
  }

  void read_trees(Syntax syntax) {
    for (const std::string& tag : mapping_.tags) {
      if (syntax != Syntax::yaml || !blank_tag(source().text, tag)) continue;
      all_.defects.push_back(
          told(source(), Code::import_skipped_tag, {"!" + tag}));
    }
    auto documents = read_documents(source(), syntax, register_limits());
    for (auto& document : documents) {
      if (document) {
        all_.documents.push_back(std::move(*document));
      } else {
        std::ranges::move(document.error(), std::back_inserter(all_.defects));
      }
    }
    for (const Document& document : all_.documents) add_tree(document);
  }

  void add_tree(const Document& document) {
    const FoundValue root{document.root(), document.place().value, {}};
    std::vector<FoundValue> found;
    for (const std::string& path : mapping_.records) {
      if (path == ".") continue;
      std::ranges::move(find_path(root, path), std::back_inserter(found));
    }
    const bool itself =
        mapping_.records.empty() ||
        std::ranges::find(mapping_.records, ".") != mapping_.records.end();
    if (found.empty() && itself) found.push_back(root);
    for (const FoundValue& one : found) add_found(one);
  }

  // A list of records, or one. The root's own list is split by the reader.
  void add_found(const FoundValue& found) {
    if (found.value.is(Kind::list)) {
      for (const FoundValue& item : find_path(found, "[]")) {
        if (item.value.is(Kind::map)) add_found(item);
      }
    } else if (found.value.is(Kind::map)) {
      all_.items.push_back({.root = found.value, .at = found.at});
    }
  }

  Result<Records> nothing() {
    Diagnostics errors;
    for (const Diagnostic& one : all_.defects) {
      if (one.gravity == Gravity::error) errors.push_back(one);
    }
    if (!errors.empty()) return faults(std::move(errors));
    std::string paths = mapping_.records.empty() ? "." : "";
    for (const std::string& path : mapping_.records) {
      paths += (paths.empty() ? "" : ", ") + path;
    }
    Diagnostic none = told(bytes_, Code::import_no_record, {paths});
    none.gravity = Gravity::error;
    return fault(std::move(none));
  }

  void find_begins() {
    std::ranges::stable_sort(
        all_.items, {}, [](const Record& record) { return record.at.begin; });
    SourcePosition at{.line = source().first_line};
    for (Record& record : all_.items) {
      at = advance(source(), at, record.at.begin);
      record.begin = at;
    }
  }

  const Mapping& mapping_;
  const Source& bytes_;
  Records all_{};
};

}  // namespace

Mark mark_in(const Source& source, const Record& record, Span at) {
  if (at.begin < record.begin.offset) return mark_of(source, at);
  return mark_of(source, at, record.begin);
}

Result<Records> read_records(const Source& bytes, const Mapping& mapping) {
  return RecordReader(mapping, bytes).read();
}

}  // namespace charta
