// SPDX-License-Identifier: EUPL-1.2
// The words of a rule for one descriptor: text with computed places.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "charta/base/day.h"
#include "charta/cel/program.h"
#include "charta/charter/charter.h"
#include "charta/i18n/localized.h"

namespace charta {

// The message in both languages, each cut at `limit` bytes. A place that is
// unknown shows the paths that it lacks, one in error its own expression, both
// in backquotes.
Localized fill(const Message& message, cel::Facts& facts, std::size_t limit);

// A value in a sentence: texts bare, days without their hour, lists with commas
// between. Appends.
void say_value(const Value& value, std::string& out);

// A timestamp at 00:00 UTC, as dates are read.
bool is_day(const Value& value);
// REQUIRES: is_day(value).
Day day_of(const Value& value);

// Cuts a text at a code point, at most `limit` bytes with the `…` that then
// ends it. REQUIRES: limit >= 3.
void cut(std::string& text, std::size_t limit);

}  // namespace charta
