// SPDX-License-Identifier: EUPL-1.2
// Frameworks shown: a list of texts, or one text item by item, with or without
// a descriptor's outcomes.
#pragma once

#include <string>
#include <vector>

#include "charta/audit/frameworks.h"
#include "charta/report/formatter.h"

namespace charta {

// What there is to show. REQUIRES: `run` outlives the call; with a report,
// the frameworks are settled by it.
struct FrameworkList {
  std::vector<FrameworkWords> frameworks{};
  const Run* run = nullptr;
  const Report* report = nullptr;  // null: no descriptor
};

// A line a framework.
void write_framework_table(const FrameworkList& list, const Style& style,
                           std::string& out);

// Every framework of the list item by item.
void write_framework_items(const FrameworkList& list, const Style& style,
                           std::string& out);

// All of the list as one JSON object, texts in both languages.
void write_framework_json(const FrameworkList& list, std::string& out);

}  // namespace charta
