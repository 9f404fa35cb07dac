// SPDX-License-Identifier: EUPL-1.2
// Outlines of charters as text and as JSON, for `charter show` and `charter
// diff`.
#pragma once

#include <string>
#include <string_view>

#include "charta/charter/outline.h"
#include "charta/report/json_writer.h"

namespace charta {

// plain() of each line: the line breaks are ours, all else may be a stranger's.
std::string plain_lines(std::string_view text);

// `file:line:column`.
std::string place_text(const Mark& at);

void put_place(std::string_view name, const Mark& at, JsonWriter& json);
// The item with its fields; values are JSON texts.
void put_item(const OutlineItem& item, JsonWriter& json);

}  // namespace charta
