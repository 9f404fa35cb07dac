// SPDX-License-Identifier: EUPL-1.2
// A comparison as bytes.
#pragma once

#include <string>

#include "charta/diff/compare.h"
#include "charta/report/formatter.h"

namespace charta {

inline constexpr std::string_view kDiffSchema = "urn:charta:diff:1";
inline constexpr std::string_view kDiffSchemaVersion = "1.0.0";

// For people: what changed and by what; what changed without effect is counted.
void write_diff_text(const Comparison& all, const Style& style,
                     std::string& out);

// docs/diff.schema.json: everything.
void write_diff_json(const Comparison& all, std::string& out);

}  // namespace charta
