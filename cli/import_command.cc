// SPDX-License-Identifier: EUPL-1.2
// charta import FORMAT FILE: existing records -> descriptors.
#include <fmt/format.h>

#include <algorithm>

#include "charta/doc/read.h"
#include "charta/doc/yaml_writer.h"
#include "charta/i18n/say.h"
#include "charta/import/convert.h"
#include "charta/import/csv.h"
#include "charta/import/mapping.h"
#include "commands.h"
#include "rules/builtin.h"

namespace charta {
namespace {

constexpr std::size_t kTableBytes = 256U << 20U;
constexpr std::size_t kTreeBytes = 1U << 30U;
constexpr std::string_view kFolder = "import/";
constexpr std::string_view kEnding = ".yaml";

std::string import_names() {
  std::string names;
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.name.starts_with(kFolder)) continue;
    const std::string_view name = file.name.substr(
        kFolder.size(), file.name.size() - kFolder.size() - kEnding.size());
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  return names;
}

Result<Source> mapping_source(const std::string& format) {
  const std::string name = std::string(kFolder) + format + std::string(kEnding);
  const auto files = builtin_files();
  const auto file = std::ranges::find(files, name, &BuiltinFile::name);
  if (file != files.end()) {
    return Source{.name = name, .text = std::string(file->text)};
  }
  return fault(
      {.code = Code::import_unknown_format, .args = {format, import_names()}});
}

// A table that shares no column with the mapping is another table.
Result<void> check_columns(const Table& table, const Mapping& mapping,
                           const Source& source) {
  std::string known;
  for (const Column& column : mapping.columns) {
    for (const std::string& name : column.from) {
      const auto at = std::ranges::find(table.header, name, &CsvCell::text);
      if (at != table.header.end()) return {};
      known += (known.empty() ? "" : ", ") + name;
    }
  }
  return fault({.code = Code::import_no_column,
                .at = {.file = source.name, .line = 1, .column = 1},
                .args = {known}});
}

std::string descriptor_text(const Imported& imported, const Mapping& mapping,
                            const Source& source) {
  return fmt::format("# {}, {}\n{}", mapping.title.fr, plain(source.name),
                     write_yaml(imported.root));
}

struct Tally {
  std::size_t written = 0;
  std::size_t defects = 0;
};

Result<Tally> write_descriptors(const std::vector<Imported>& all,
                                const Mapping& mapping, const Source& source,
                                const Arguments& arguments, Console& console) {
  const std::string folder = arguments.one("--output-dir").value_or(".");
  if (auto made = console.make_folder(folder); !made) {
    return faults(std::move(made).error());
  }
  Tally tally;
  for (const Imported& imported : all) {
    for (const Diagnostic& defect : imported.defects) {
      console.err(say(arguments.language, defect));
    }
    tally.defects += imported.defects.size();
    const std::string path =
        fmt::format("{}/{:03}-{}.yaml", folder, ++tally.written, imported.slug);
    const std::string text = descriptor_text(imported, mapping, source);
    if (auto done = write_all(console, path, text); !done) {
      return faults(std::move(done).error());
    }
  }
  return tally;
}

Result<Tally> import(const Arguments& arguments, Console& console) {
  CHARTA_TRY(const Source table_of, mapping_source(arguments.positional[0]));
  CHARTA_TRY(const Document document, read_document(table_of, Syntax::yaml));
  CHARTA_TRY(const Mapping mapping, load_mapping(document));
  Source source{.name = arguments.positional[1]};
  CHARTA_TRY(source.text, read_all(console, source.name, kTableBytes));
  CHARTA_TRY(const Table table, read_csv(source));
  if (auto checked = check_columns(table, mapping, source); !checked) {
    return faults(std::move(checked).error());
  }
  Arena arena(kTreeBytes);
  return write_descriptors(convert(table, mapping, source, arena), mapping,
                           source, arguments, console);
}

}  // namespace

ExitCode run_import(const Arguments& arguments, Console& console) {
  const auto tally = import(arguments, console);
  if (!tally) return refuse(arguments, console, tally.error());
  constexpr Phrase kDone = {
      "{} descriptors written to {}; {} defects in the records, shown above\n",
      "{} descripteurs écrits dans {} ; {} défauts dans les "
      "enregistrements, montrés ci-dessus\n"};
  console.out(fmt::format(
      fmt::runtime(kDone.in(arguments.language)), tally->written,
      plain(arguments.one("--output-dir").value_or(".")), tally->defects));
  return ExitCode::met;
}

}  // namespace charta
