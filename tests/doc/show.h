// SPDX-License-Identifier: EUPL-1.2
// Trees and faults as short text, for tables of tests.
#pragma once

#include <string>

#include "charta/doc/read.h"

namespace charta {

// A value as JSON without spaces; 12u for unsigned, 1.0 for whole reals.
std::string show(const Value& value);

// The tree, or `line:column code` of each error, one a line.
std::string show(const Result<Document>& document);

// Reads a text of that syntax and shows what came of it. Checks that it is the
// same with names lent, which remember all that was shown before.
std::string shown(std::string_view text, Syntax syntax);

// The warnings of a text that is read: `line:column code` each.
std::string warnings_of(std::string_view text, Syntax syntax);

// Each value with its place, one a line: `path key[text] value[text]`.
std::string places_of(const Document& document);

}  // namespace charta
