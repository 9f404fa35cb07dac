// SPDX-License-Identifier: EUPL-1.2
// charta diff OLD NEW: which findings appeared, cleared, changed, and by what.
#include <algorithm>
#include <array>

#include "audit_session.h"
#include "charta/diff/compare.h"
#include "charta/diff/write.h"
#include "commands.h"
#include "diff_sides.h"

namespace charta {
namespace {

constexpr Phrase kTwice = {"standard input can be read only once, not",
                           "l’entrée standard ne sert qu’une fois, non"};

// The first side may have terms of its own.
Arguments old_terms(const Arguments& arguments) {
  Arguments own = arguments;
  if (const auto day = arguments.one("--old-as-of")) {
    own.options["--as-of"] = {*day};
  }
  if (const auto charter = arguments.one("--old-charter")) {
    own.options["--charter"] = {*charter};
  }
  return own;
}

// A built-in charter's name, or a file that says what no descriptor says.
bool is_charter(Console& console, const std::string& path) {
  if (path == "-") return false;
  if (!console.exists(path)) {
    return read_charter_files(console, path, Limits{}).has_value();
  }
  const auto syntax = syntax_of(path);
  if (!syntax || *syntax == Syntax::jsonl || console.is_folder(path)) {
    return false;
  }
  auto text = read_all(console, path, Limits{}.charter_bytes);
  if (!text) return false;
  const Source source{.name = path, .text = *std::move(text)};
  const auto document = read_document(source, *syntax);
  if (!document || !document->root().is(Kind::map)) return false;
  const Map& root = document->root().map();
  if (root.find("charta") == nullptr || root.find("kind") != nullptr) {
    return false;
  }
  constexpr std::array<std::string_view, 4> kKeys = {"rules", "principles",
                                                     "extends", "grades"};
  return std::ranges::any_of(
      kKeys, [&root](auto key) { return root.find(key) != nullptr; });
}

// A tool's error, then worse, then in doubt.
ExitCode code_of(ExitCode error, Direction direction) {
  if (error != ExitCode::met) return error;
  if (direction == Direction::worse) return ExitCode::not_met;
  return direction == Direction::doubtful ? ExitCode::undecided : ExitCode::met;
}

ExitCode compare_sides(const Arguments& arguments, const Arguments& old_own,
                       Console& console) {
  const auto& paths = arguments.positional;
  ExitCode code = ExitCode::met;
  const auto before = open_side(paths[0], old_own, console, code);
  if (!before) return refuse(arguments, console, before.error());
  const auto after = open_side(paths[1], arguments, console, code);
  if (!after) return refuse(arguments, console, after.error());
  const Comparison all = compare(*before, *after);
  std::string out;
  if (arguments.has("--json")) {
    write_diff_json(all, out);
  } else {
    write_diff_text(
        all, style_of(console, arguments.language, arguments.colour), out);
  }
  console.out(out);
  return code_of(code, all.direction);
}

}  // namespace

ExitCode run_diff(const Arguments& arguments, Console& console) {
  const auto& paths = arguments.positional;
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  const Arguments old_own = old_terms(arguments);
  if (!audit_day(console, old_own)) return refuse_day(old_own, console);
  if (paths[0] == "-" && paths[1] == "-") {
    return refuse_usage(arguments, console, kTwice, "- -");
  }
  if (is_charter(console, paths[0]) && is_charter(console, paths[1])) {
    return run_charter_diff(arguments, console);
  }
  return compare_sides(arguments, old_own, console);
}

}  // namespace charta
