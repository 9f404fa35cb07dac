// SPDX-License-Identifier: EUPL-1.2
// charta import FORMAT FILE…: existing records -> descriptors.
#include <fmt/core.h>

#include <algorithm>

#include "charta/doc/read.h"
#include "charta/doc/yaml_writer.h"
#include "charta/i18n/say.h"
#include "charta/import/convert.h"
#include "charta/import/mapping.h"
#include "charta/import/records.h"
#include "commands.h"
#include "exit_code.h"
#include "rules/builtin.h"

namespace charta {
namespace {

constexpr std::size_t kSourceBytes = 256U << 20U;
constexpr std::size_t kMappingBytes = 4U << 20U;
constexpr std::size_t kTreeBytes = 4ULL << 30U;
constexpr std::string_view kFolder = "import/";
constexpr std::string_view kEnding = ".yaml";
// In place of a folder: one stream of YAML documents.
constexpr std::string_view kStream = "-";

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

std::string low(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) {
    if (c == '_' || c == ' ') return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

Result<Mapping> mapping_of(const Source& source) {
  CHARTA_TRY(const Document document, read_document(source, Syntax::automatic));
  return load_mapping(document);
}

// A built-in mapping by its name, or by another one that it answers to.
Result<Mapping> builtin_mapping(const std::string& format) {
  const std::string name = low(format);
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.name.starts_with(kFolder)) continue;
    const Source source{.name = std::string(file.name),
                        .text = std::string(file.text)};
    CHARTA_TRY(Mapping mapping, mapping_of(source));
    const bool called =
        name == mapping.id ||
        std::ranges::find(mapping.also, name) != mapping.also.end();
    if (called) return mapping;
  }
  return fault(
      {.code = Code::import_unknown_format, .args = {format, import_names()}});
}

// Or the user's own, by its path.
Result<Mapping> open_mapping(const std::string& format, Console& console) {
  if (!syntax_of(format)) return builtin_mapping(format);
  Source own{.name = format};
  CHARTA_TRY(own.text, read_all(console, format, kMappingBytes));
  return mapping_of(own);
}

struct Tally {
  std::size_t records = 0;
  std::size_t written = 0;
  std::size_t defects = 0;
};

// One run over all files; a file that cannot be read ends nothing.
class Importing {
 public:
  Importing(const Mapping& mapping, const Arguments& arguments,
            Console& console)
      : mapping_(mapping),
        arguments_(arguments),
        console_(console),
        folder_(arguments.one("--output-dir").value_or(".")) {}

  Result<void> file(const std::string& name) {
    Source bytes{.name = name};
    auto text = read_all(console_, name, kSourceBytes);
    if (!text) return lose(text.error());
    bytes.text = *std::move(text);
    auto records = read_records(bytes, mapping_);
    if (!records) return lose(records.error());
    show(records->defects);
    Arena arena(kTreeBytes);
    Diagnostics lost;
    const std::vector<Imported> all =
        convert(*records, mapping_, taken_, arena, lost);
    tally_.records += records->items.size();
    show(lost);
    for (const Imported& imported : all) {
      show(imported.defects);
      if (auto done = write(imported, name); !done) return done;
    }
    return {};
  }

  const Tally& tally() const { return tally_; }
  ExitCode exit() const { return exit_; }

 private:
  Result<void> lose(const Diagnostics& faults) {
    for (const Diagnostic& fault : faults) {
      console_.err(say(arguments_.language, fault));
    }
    exit_ = std::max(exit_, exit_code(faults.front().code));
    return {};
  }

  void show(const Diagnostics& all) {
    for (const Diagnostic& one : all) {
      console_.err(say(arguments_.language, one));
      if (one.gravity == Gravity::error) {
        exit_ = std::max(exit_, exit_code(one.code));
      }
    }
    tally_.defects += all.size();
  }

  Result<void> write(const Imported& imported, const std::string& name) {
    const std::string short_name = name.substr(name.find_last_of('/') + 1);
    const std::string text =
        fmt::format("# {}, {}\n{}", mapping_.title.in(Language::french),
                    plain(short_name), write_yaml(imported.root));
    const std::size_t number = ++tally_.written;
    if (folder_ == kStream) {
      console_.out("---\n" + text);
      return {};
    }
    if (number == 1) {
      if (auto made = console_.make_folder(folder_); !made) return made;
    }
    return write_all(
        console_,
        fmt::format("{}/{:03}-{}.yaml", folder_, number, imported.slug), text);
  }

  const Mapping& mapping_;
  const Arguments& arguments_;
  Console& console_;
  std::string folder_;
  TakenNames taken_{};
  Tally tally_{};
  ExitCode exit_ = ExitCode::met;
};

void show_tally(const Tally& tally, const Arguments& arguments,
                Console& console) {
  constexpr Phrase kDone = {
      "{} records read, {} descriptors written to {}; {} defects in the "
      "records, shown above\n",
      "{} enregistrements lus, {} descripteurs écrits dans {}\u202f; {} "
      "défauts dans les enregistrements, montrés ci-dessus\n"};
  const std::string folder = arguments.one("--output-dir").value_or(".");
  const bool stream = folder == kStream;
  constexpr Phrase kOut = {"standard output", "la sortie standard"};
  const std::string told = fmt::format(
      fmt::runtime(kDone.in(arguments.language)), tally.records, tally.written,
      stream ? std::string(kOut.in(arguments.language)) : plain(folder),
      tally.defects);
  stream ? console.err(told) : console.out(told);
}

}  // namespace

ExitCode run_import(const Arguments& arguments, Console& console) {
  const auto mapping = open_mapping(arguments.positional[0], console);
  if (!mapping) return refuse(arguments, console, mapping.error());
  Importing importing(*mapping, arguments, console);
  for (std::size_t i = 1; i < arguments.positional.size(); ++i) {
    if (auto done = importing.file(arguments.positional[i]); !done) {
      return refuse(arguments, console, done.error());
    }
  }
  show_tally(importing.tally(), arguments, console);
  return importing.exit();
}

}  // namespace charta
