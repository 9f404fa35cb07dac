// SPDX-License-Identifier: EUPL-1.2
// JSON as RFC 8259 has it, and nothing beside. Internal to doc.
#pragma once

#include <vector>

#include "charta/doc/read.h"

namespace charta {

// The one value of these bytes of the source. Numbers without point and
// exponent are integers, those that neither 64 bits nor a double hold are
// refused.
Result<Document> read_json(const Source& source, Span part,
                           const Limits& limits, KeyNames* names = nullptr);

// One document for each item of the array at the top, or the one value that
// stands there instead.
std::vector<Result<Document>> read_json_documents(const Source& source,
                                                  const Limits& limits);

// One document for each line that is not blank.
std::vector<Result<Document>> read_json_lines(const Source& source,
                                              const Limits& limits);

}  // namespace charta
