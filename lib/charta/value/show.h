// SPDX-License-Identifier: EUPL-1.2
// A value as text: for people in CEL's own spelling, for programs as JSON.
#pragma once

#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta {

// CEL's spelling: `true`, `1u`, `"text"`, `[1, 2]`, `{"a": 1}`,
// `timestamp("2026-11-23T00:00:00Z")`. Control characters are escaped. An
// unknown is `unknown(path, …)`, an error `error(text)`. Appends.
void show(const Value& value, std::string& out);

// JSON (RFC 8259) as CEL maps its types: times and lengths as their text, bytes
// as base64, NaN and infinities as strings, keys as strings, an absent optional
// as null; map entries in their order. Errors and unknowns are null. Appends.
void show_json(const Value& value, std::string& out);

// A JSON string with its quotes. REQUIRES: valid UTF-8.
void show_json_string(std::string_view text, std::string& out);

}  // namespace charta
