// SPDX-License-Identifier: EUPL-1.2
// TOML by toml++.
#include "charta/doc/toml_reader.h"

namespace charta {

Result<Document> read_toml(const Source& source, const Limits&) {
  return fault({.code = Code::unknown_input_format,
                .at = {.file = source.name},
                .args = {"toml"}});
}

}  // namespace charta
