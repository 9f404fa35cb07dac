// SPDX-License-Identifier: EUPL-1.2
// The values that matter for a field: enough of them that any other value would
// answer every comparison as one of these does.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "charta/charter/vocabulary.h"
#include "charta/review/uses.h"

namespace charta {

struct Domain {
  std::vector<Datum> values{};
  // False when some values that may matter were left out.
  bool exhaustive = true;
};
using Domains = std::map<std::string, Domain, std::less<>>;

// The values of every field in use, but for items of lists. `as_of` is among
// them when it is used, within these days.
Domains domains_of(const Uses& uses, const Vocabulary& vocabulary,
                   std::optional<Day> from, std::optional<Day> until);

}  // namespace charta
