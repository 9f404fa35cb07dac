// SPDX-License-Identifier: EUPL-1.2
// From the files of a charter to a Charter. Reads no file itself: the caller
// reads the main file, asks references() for the others, and hands all of them
// over.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/charter/charter.h"
#include "charta/doc/document.h"
#include "charta/doc/read.h"

namespace charta {

// A file that was read: its bytes, and their digest for the provenance.
struct CharterSource {
  Source source{};
  Syntax syntax = Syntax::automatic;
  std::string sha256{};
};

// The files of a charter by name, as references() spells them.
using SourceSet = std::map<std::string, CharterSource, std::less<>>;

struct LoadOptions {
  Limits limits{};
  // Replaces the values of params: name and text, as `--param name=text`. The
  // text is read as the type that the charter gave: `0.5`, `true`, `FR`,
  // `[FR, DE]`.
  std::vector<std::pair<std::string, std::string>> params{};
  // The day whose values of dated params are taken; nothing: the newest.
  std::optional<Day> as_of{};
  // The profile to take; empty: the charter as it stands.
  std::string profile{};
  // Languages that every text should have: one that lacks is a warning.
  std::vector<Language> languages{Language::english, Language::french};
};

// What stands before the name of a built-in charter's file in a SourceSet of
// files from elsewhere: `builtin:/essentiel/charter.yaml`. No reference can
// spell it.
inline constexpr std::string_view kBuiltinPrefix = "builtin:/";

// The files that a charter file names (parents, vocabulary, frameworks, rule
// files), as names of a SourceSet: relative to the naming file, `.` and `..`
// resolved, each once, in order. Refuses absolute paths, URLs, control
// characters and
// `..` beyond the first folder of the naming file's own name.
Result<std::vector<std::string>> references(const Document& file,
                                            const Limits& limits = {});

// The charter whose main file is `main`, or all the faults of its files.
// REQUIRES nothing of the sources afterwards: the charter copies what it keeps.
Result<Charter> load_charter(const SourceSet& sources, std::string_view main,
                             const LoadOptions& options = {});

// A vocabulary alone, for `init`, `form`, `import` and `eval`.
Result<Vocabulary> load_vocabulary(const CharterSource& file,
                                   const LoadOptions& options = {});

// A framework alone.
Result<Framework> load_framework(const CharterSource& file,
                                 const LoadOptions& options = {});

}  // namespace charta
