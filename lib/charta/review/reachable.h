// SPDX-License-Identifier: EUPL-1.2
// Which grades some score could earn.
#pragma once

#include <string>
#include <vector>

#include "charta/charter/charter.h"

namespace charta {

// The grades that no combination of outcomes earns; those of caps are left
// out, as a cap gives them. Silent where there are too many combinations to be
// sure, or a score that may be any number.
std::vector<std::string> unreachable_grades(const Charter& charter);

}  // namespace charta
