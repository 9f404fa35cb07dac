// SPDX-License-Identifier: EUPL-1.2
// What CycloneDX says of one report. Its lists stand apart in the document, so
// that all but the attestations are kept until the end. Internal to report.
#pragma once

#include "charta/report/json_writer.h"
#include "charta/report/machine.h"

namespace charta {

// JSON objects with commas between, and what tells the reports apart.
struct CdxMemory {
  std::uint64_t reports = 0;
  std::string identity{};  // UUID of the last report
  std::string claims{};
  std::string evidence{};
  std::string components{};
  std::string organizations{};
};

// The reference to a rule.
std::string cdx_requirement(const RuleWords& rule);

// `{"name": "charta:…", "value": …}`; left out when empty.
void put_cdx_property(std::string_view name, std::string_view value,
                      JsonWriter& json);

// An item of `map` for each rule in play; its claims go to the memory.
void put_cdx_map(const Item& item, CdxMemory& memory, JsonWriter& json);
// What was judged.
void add_cdx_target(const Item& item, CdxMemory& memory);
// What the findings rest on: values read, and waivers.
void add_cdx_evidence(const Item& item, CdxMemory& memory);

}  // namespace charta
