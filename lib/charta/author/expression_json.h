// SPDX-License-Identifier: EUPL-1.2
// An expression as a tree that a page's script can ask. Internal to the room.
#pragma once

#include <string_view>

#include "charta/report/json_writer.h"
#include "charta/value/value.h"

namespace charta {

// Writes one value: `["lit", 1]`, `["path", ["a", "b"]]`, `["list", […]]`,
// `["call", "_&&_", […]]` with the receiver as first argument, `["select",
// tree, "name"]`, `["beyond"]` for what has no form here.
void put_expression(std::string_view text, JsonWriter& json);

// A param's value: a boolean, a number, a text or a list of them; null for
// what has no form here.
void put_param(const Value& value, JsonWriter& json);

}  // namespace charta
