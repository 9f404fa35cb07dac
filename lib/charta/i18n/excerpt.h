// SPDX-License-Identifier: EUPL-1.2
// The source line of a fault with carets under the place. Internal to i18n.
#pragma once

#include <string>

#include "charta/base/diagnostic.h"

namespace charta {

// Appends two lines, the excerpt and its carets; nothing when the place has no
// column or stands behind the cut of the excerpt. Tabs stay tabs, a long line
// is shown around its place only.
void append_excerpt(const Diagnostic& diagnostic, std::string& out);

}  // namespace charta
