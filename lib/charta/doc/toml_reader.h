// SPDX-License-Identifier: EUPL-1.2
// TOML 1.0, by toml++. Internal to doc.
#pragma once

#include "charta/doc/read.h"

namespace charta {

// The document of the source. Dates and times are strings, as they stand
// there; `inf` and `nan` are reals, which a schema refuses.
Result<Document> read_toml(const Source& source, const Limits& limits);

}  // namespace charta
