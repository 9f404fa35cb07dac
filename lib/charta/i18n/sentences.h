// SPDX-License-Identifier: EUPL-1.2
// The sentence of a fault, without its place. Internal to i18n.
#pragma once

#include <string>

#include "charta/base/diagnostic.h"

namespace charta {

// What the code says, with its arguments made safe to print; one that is
// missing is empty, a long one is cut.
std::string english(const Diagnostic& diagnostic);
std::string french(const Diagnostic& diagnostic);

}  // namespace charta
