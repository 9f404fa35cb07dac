// SPDX-License-Identifier: EUPL-1.2
// YAML 1.2, core schema, strictly. Internal to doc.
#pragma once

#include <vector>

#include "charta/doc/read.h"

namespace charta {

// The one document of the source.
Result<Document> read_yaml(const Source& source, const Limits& limits,
                           KeyNames* names = nullptr);

// Every document of the source; the first fault ends the reading.
std::vector<Result<Document>> read_yaml_documents(const Source& source,
                                                  const Limits& limits);

}  // namespace charta
