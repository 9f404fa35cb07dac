// SPDX-License-Identifier: EUPL-1.2
// Reading the closure of a charter's files.
#include "charter_source.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <filesystem>
#include <vector>

#include "charta/base/nearest.h"
#include "charta/base/sha256.h"
#include "rules/builtin.h"

namespace charta {
namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::string_view kMainFile = "/charter.yaml";

// How files of a set are reached: `prefix` stands before each name.
struct Origin {
  bool builtin = false;
  std::string prefix{};
  std::string main{};  // named by the user, who may point it anywhere
};

const BuiltinFile* find_builtin(std::string_view name) {
  const auto files = builtin_files();
  const auto at = std::ranges::find(files, name, &BuiltinFile::name);
  return at == files.end() ? nullptr : &*at;
}

// Whether a file that another one names is there. If not, the loader says so
// at the place that names it.
bool present(Console& console, const Origin& origin, const std::string& name) {
  if (name.starts_with(kBuiltinPrefix)) {
    return find_builtin(std::string_view(name).substr(kBuiltinPrefix.size())) !=
           nullptr;
  }
  return origin.builtin || console.exists(origin.prefix + name);
}

Result<std::string> read_file(Console& console, const Origin& origin,
                              const std::string& name, const Limits& limits) {
  const bool prefixed = name.starts_with(kBuiltinPrefix);
  if (!origin.builtin && !prefixed) {
    return name == origin.main
               ? read_all(console, origin.prefix + name, limits.charter_bytes)
               : read_below(console, origin.prefix, name, limits.charter_bytes);
  }
  const std::string_view within =
      std::string_view(name).substr(prefixed ? kBuiltinPrefix.size() : 0);
  if (const BuiltinFile* file = find_builtin(within)) {
    return std::string(file->text);
  }
  return fault(
      {.code = Code::input_missing, .at = {.file = name}, .args = {name, ""}});
}

// Reads one file into the set and returns the names that it refers to.
Result<std::vector<std::string>> add_file(Console& console,
                                          const Origin& origin,
                                          const std::string& name,
                                          const Limits& limits, KeyNames& names,
                                          SourceSet& into) {
  CHARTA_TRY(std::string text, read_file(console, origin, name, limits));
  CharterSource& added = into[name];
  added.sha256 = sha256(text);
  added.source = {.name = name, .text = std::move(text)};
  CHARTA_TRY(const Document document,
             read_document(added.source, Syntax::automatic, limits, &names));
  return references(document, limits);
}

Result<CharterFiles> read_closure(Console& console, const Origin& origin,
                                  const std::string& main,
                                  const Limits& limits) {
  CharterFiles files{.main = main, .prefix = origin.prefix};
  std::deque<std::string> waiting = {main};
  KeyNames names;
  Diagnostics wrong;
  while (!waiting.empty()) {
    const std::string name = waiting.front();
    waiting.pop_front();
    if (files.sources.contains(name)) continue;
    if (name != main && !present(console, origin, name)) continue;
    if (files.sources.size() == limits.files) {
      wrong.push_back({.code = Code::limit_exceeded,
                       .at = {.file = main},
                       .args = {"files", std::to_string(limits.files)}});
      break;
    }
    auto more = add_file(console, origin, name, limits, names, files.sources);
    if (more) {
      std::ranges::move(*more, std::back_inserter(waiting));
    } else {
      std::ranges::move(more.error(), std::back_inserter(wrong));
    }
  }
  if (!wrong.empty()) return faults(std::move(wrong));
  return files;
}

// The built-in charter that a mistyped name may have meant, or nothing.
std::string_view nearest_builtin(std::string_view name) {
  std::vector<std::string_view> charters;
  for (const BuiltinFile& file : builtin_files()) {
    const std::size_t slash = file.name.find('/');
    if (file.name.substr(std::min(slash, file.name.size())) == kMainFile) {
      charters.push_back(file.name.substr(0, slash));
    }
  }
  return nearest(name, charters);
}

// What stands before a charter's names, and the main file's name.
using Root = std::pair<std::string, std::string>;

// Two folders above the main file.
Root wide_root(const std::filesystem::path& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path full = fs::absolute(path, error).lexically_normal();
  const fs::path root = full.parent_path().parent_path().parent_path();
  return {(root / "").string(), full.lexically_relative(root).string()};
}

bool leaves_folders(const Result<CharterFiles>& files) {
  return !files && std::ranges::any_of(files.error(), [](const auto& fault) {
    return fault.code == Code::bad_reference;
  });
}

// Names are as the user writes them, below the working folder, unless the
// charter refers to what is beside that.
Result<CharterFiles> read_from_disk(Console& console, const std::string& path,
                                    const Limits& limits) {
  namespace fs = std::filesystem;
  const fs::path whole = fs::path(path).lexically_normal();
  const auto read = [&](const Root& root) {
    return read_closure(console, {.prefix = root.first, .main = root.second},
                        root.second, limits);
  };
  if (!whole.is_relative() || *whole.begin() == "..") {
    return read(wide_root(whole));
  }
  auto near = read({"", whole.string()});
  if (!leaves_folders(near)) return near;
  auto wide = read(wide_root(whole));
  return leaves_folders(wide) ? near : wide;
}

}  // namespace

Result<CharterFiles> read_charter_files(Console& console,
                                        const std::string& name,
                                        const Limits& limits) {
  const std::string builtin = name + std::string(kMainFile);
  if (find_builtin(builtin) != nullptr) {
    return read_closure(console, {.builtin = true, .main = builtin}, builtin,
                        limits);
  }
  const std::string path = console.is_folder(name) ? builtin : name;
  auto files = read_from_disk(console, path, limits);
  if (files || console.exists(path)) return files;
  return fault({.code = Code::input_missing,
                .at = {.file = path},
                .args = {path, "", std::string(nearest_builtin(name))}});
}

Result<Charter> open_charter(Console& console, const Arguments& arguments,
                             const std::string& name, Day as_of) {
  LoadOptions options;
  options.as_of = as_of;
  options.profile = arguments.one("--profile").value_or("");
  for (const std::string& param : arguments.many("--param")) {
    const std::size_t equals = param.find('=');
    options.params.emplace_back(
        param.substr(0, equals),
        equals == std::string::npos ? "" : param.substr(equals + 1));
  }
  CHARTA_TRY(const CharterFiles files,
             read_charter_files(console, name, options.limits));
  return load_charter(files.sources, files.main, options);
}

std::optional<Day> audit_day(Console& console, const Arguments& arguments) {
  if (const auto day = arguments.one("--as-of")) return parse_day(*day);
  const auto epoch = console.variable("SOURCE_DATE_EPOCH");
  if (!epoch) return console.today();
  std::int64_t seconds = 0;
  const char* end = epoch->data() + epoch->size();
  const auto read = std::from_chars(epoch->data(), end, seconds);
  if (read.ec != std::errc{} || read.ptr != end || seconds < 0) return {};
  return Day{static_cast<std::int32_t>(seconds / kSecondsPerDay)};
}

ExitCode refuse_day(const Arguments& arguments, Console& console) {
  constexpr Phrase kBadDay = {"not a day (YYYY-MM-DD)",
                              "ce n’est pas un jour (AAAA-MM-JJ)"};
  return refuse_usage(arguments, console, kBadDay,
                      arguments.one("--as-of").value_or("SOURCE_DATE_EPOCH"));
}

std::optional<Syntax> input_syntax(const Arguments& arguments) {
  const auto name = arguments.one("--input-format");
  return name ? find_syntax(*name) : std::nullopt;
}

}  // namespace charta
