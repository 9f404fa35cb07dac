// SPDX-License-Identifier: EUPL-1.2
// toml++ as it comes, in a source of its own: our reader builds it otherwise.
#pragma once

#include <string_view>

namespace charta::bench {

// Whether toml++ reads the text; throws its own exception when not.
bool tomlpp_reads(std::string_view text);

}  // namespace charta::bench
