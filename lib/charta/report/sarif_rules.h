// SPDX-License-Identifier: EUPL-1.2
// The part of SARIF that says what is asked: rules, and the texts that they
// rest on as taxonomies. Internal to report.
#pragma once

#include "charta/report/json_writer.h"
#include "charta/report/machine.h"

namespace charta {

// `level` of a failure.
std::string_view sarif_level(Tier tier);

// The members `tool` and `taxonomies` of a run.
void put_sarif_tool(const Run& head, Language language, JsonWriter& json);

}  // namespace charta
