// SPDX-License-Identifier: EUPL-1.2
// The functions and macros of CEL as people read them, made from their rows.
#pragma once

#include <string>

#include "charta/i18n/language.h"

namespace charta {

// `charta eval --functions`.
std::string functions_text(Language language);
// The same with `--json`: both languages.
std::string functions_json();
// The tables of docs/cel.md and docs/fr/cel.md.
std::string functions_markdown(Language language);

}  // namespace charta
