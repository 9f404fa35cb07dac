// SPDX-License-Identifier: EUPL-1.2
// Under another namespace, or the linker would mix it with our reader's copy.
#include "bench/tomlpp.h"

#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define toml toml_as_it_comes
#include <toml++/toml.h>

namespace charta::bench {

bool tomlpp_reads(std::string_view text) { return !toml::parse(text).empty(); }

}  // namespace charta::bench
