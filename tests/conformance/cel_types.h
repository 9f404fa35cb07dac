// SPDX-License-Identifier: EUPL-1.2
// Records of CEL's conformance suite that ask for a type.
#pragma once

#include <string>

#include "charta/value/value.h"

namespace charta::conformance {

// The type of the record's expression under its own declarations, or what the
// checker complains of.
std::string checked_type(const Map& record);

}  // namespace charta::conformance
