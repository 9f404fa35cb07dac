// SPDX-License-Identifier: EUPL-1.2
// A row of a foreign table -> a descriptor. What the row does not say stays
// absent; what cannot be read is a defect, and the record keeps it as it was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/import/csv.h"
#include "charta/import/mapping.h"

namespace charta {

// One descriptor. `root` views the arena that convert() was given.
struct Imported {
  std::string slug{};  // of the name, for a file name: [a-z0-9-]{1,80}
  Value root{};
  Diagnostics defects{};  // warnings, each at its cell
};

// Converts all rows, in order. The descriptor's keys are `charta`, `kind`, the
// mapped fields, and `imported`: {format, file, line, record}, where record
// holds every cell that is not empty, as it was. REQUIRES: the arena outlives
// the result.
std::vector<Imported> convert(const Table& table, const Mapping& mapping,
                              const Source& source, Arena& arena);

// A text as a part of a file name.
std::string slug(std::string_view text);

}  // namespace charta
