// SPDX-License-Identifier: EUPL-1.2
// A foreign record -> a descriptor. What the record does not say stays absent;
// what cannot be read is a defect, and the record keeps it as it was.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/arena.h"
#include "charta/import/mapping.h"
#include "charta/import/records.h"

namespace charta {

// One descriptor. `root` views the arena and the records that convert() was
// given.
struct Imported {
  std::string slug{};  // of the name, for a file name: [a-z0-9-]{1,80}
  Value root{};
  Diagnostics defects{};  // warnings, each at its place
};

// How often each slug was given: one for all files of an import.
using TakenNames = std::map<std::string, int>;

// Converts all records, in order. The descriptor's keys are `charta`, `kind`,
// the mapped fields, and `imported`: {format, file, line, fields, record},
// where fields holds of each field where it was found, and record holds all
// that the record said, as it was. A record in which the mapping finds nothing
// gives no descriptor but an error in `lost`.
std::vector<Imported> convert(const Records& records, const Mapping& mapping,
                              TakenNames& taken, Arena& arena,
                              Diagnostics& lost);

// A text as a part of a file name.
std::string slug(std::string_view text);

}  // namespace charta
