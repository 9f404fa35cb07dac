// SPDX-License-Identifier: EUPL-1.2
// Text -> syntax tree, macros expanded.
#pragma once

#include <cstdint>
#include <string_view>

#include "charta/base/limits.h"
#include "charta/cel/ast.h"
#include "charta/cel/issue.h"

namespace charta::cel {

// Families of macros, as flags.
enum MacroSet : std::uint8_t {
  kNoMacros = 0,
  kStandardMacros = 1,     // has, all, exists, exists_one, map, filter
  kTwoVariableMacros = 2,  // all(i, v, p) ... transformMapEntry
  kBindMacro = 4,          // cel.bind
  kBlockMacros = 8,        // cel.block, cel.index, cel.iterVar, cel.accuVar
  kOptionalMacros = 16,    // optMap, optFlatMap
  kSortMacro = 32,         // sortBy
  kMathMacros = 64,        // math.greatest, math.least
  kAllMacros = 127,
};

struct ParseOptions {
  Limits limits{};
  std::uint8_t macros = kAllMacros;
  bool optional_syntax = true;  // `a.?b`, `a[?k]`, `[?e]`
  bool quoted_fields = true;    // `a.`b-c``
};

struct ParseResult {
  Ast ast{};
  Issues issues{};  // sorted by place; empty: the whole text was understood

  bool ok() const { return issues.empty(); }
};

// The tree of the text. With issues the tree holds error nodes where nothing
// was understood, and has no root when a limit was passed. Total: any text,
// bounded stack, time linear in the text.
ParseResult parse(std::string_view text, const ParseOptions& options = {});

// Whether the word may not name a variable or a function.
bool is_reserved(std::string_view word);

}  // namespace charta::cel
