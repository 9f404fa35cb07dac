// SPDX-License-Identifier: EUPL-1.2
// A fault, in words. The only place where diagnostics become sentences.
#pragma once

#include <string>
#include <string_view>

#include "charta/base/diagnostic.h"
#include "charta/i18n/language.h"

namespace charta {

// The sentence alone: lower case, no full stop, user text in backquotes (« » in
// French), control characters shown as \u{..}.
std::string sentence(Language language, const Diagnostic& diagnostic);

// `file:line:column: sentence`, then the source line and a caret line, each
// line ended by LF. Related places follow, one line each.
std::string say(Language language, const Diagnostic& diagnostic);

// `file:line:column`, as much of it as is known.
std::string place(const Mark& mark);

// Untrusted text made inert for a terminal: C0, DEL, C1, bidi and zero-width
// code points as \u{..}; invalid UTF-8 as U+FFFD.
std::string plain(std::string_view text);

}  // namespace charta
