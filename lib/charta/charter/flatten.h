// SPDX-License-Identifier: EUPL-1.2
// A charter with all that it extends and names, as one file.
#pragma once

#include <string>
#include <string_view>

#include "charta/charter/load.h"

namespace charta {

// One YAML file that needs no other: vocabulary and frameworks inside, parents
// joined, the profile of `options` taken. Behind each value stands the place
// that gave it, as `# file:line:column`. Its audits come to the same as the
// charter's. REQUIRES nothing but that load_charter() accepts the charter;
// params of `options` are not written.
Result<std::string> flatten_charter(const SourceSet& sources,
                                    std::string_view main,
                                    const LoadOptions& options = {});

}  // namespace charta
