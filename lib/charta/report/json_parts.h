// SPDX-License-Identifier: EUPL-1.2
// The members that json and jsonl share. docs/report.schema.json describes
// them; change both together. Internal to report.
#pragma once

#include "charta/report/formatter.h"
#include "charta/report/json_writer.h"

namespace charta {

inline constexpr std::string_view kReportSchema = "urn:charta:report:1";
inline constexpr std::string_view kReportSchemaVersion = "1.1.0";

// With what the run was made: tool, charter, rules, scoring. Members of an
// object that the caller opened.
void put_head(const Run& run, JsonWriter& json);
// Who the report is about and by how much it met the charter. Members.
void put_identity(const Report& report, Verdict verdict, JsonWriter& json);
// The score, grades and compliance.
void put_overall(std::string_view name, const Run& run, const Overall& overall,
                 JsonWriter& json);
// The named scores of the charter, with all that they count; nothing where it
// has none.
void put_score_words(const Run& run, JsonWriter& json);
// The named scores of a report; nothing where the charter has none.
void put_named_scores(const Run& run, const Report& report, JsonWriter& json);
void put_counts(const Counts& counts, JsonWriter& json);

// One value each.
void put_score(const Run& run, const Score& score, JsonWriter& json);
void put_localized(std::string_view name, const Localized& text,
                   JsonWriter& json);
void put_strings(std::string_view name, const std::vector<std::string>& all,
                 JsonWriter& json);
// The field's path, when there is a field.
void put_field_name(std::string_view name, const Run& run, std::int32_t field,
                    JsonWriter& json);
void put_mark_value(const Mark& mark, JsonWriter& json);
void put_mark(std::string_view name, const Mark& mark, JsonWriter& json);
void put_spot(std::string_view name, const Spot& spot, JsonWriter& json);
void put_diagnostic(const Diagnostic& diagnostic, JsonWriter& json);
void put_diagnostics(std::string_view name, const Diagnostics& all,
                     JsonWriter& json);
void put_tally(const Tally& tally, JsonWriter& json);

}  // namespace charta
