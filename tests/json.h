// SPDX-License-Identifier: EUPL-1.2
// JSON for tests, by a library that is not ours. Its templates are compiled
// once, in json.cc: each file would take ten seconds for them.
#pragma once

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string_view>

extern template class nlohmann::basic_json<>;

namespace charta::testing {

// The document; throws when the text is not JSON.
nlohmann::json parse_json(std::string_view text);
nlohmann::json parse_json(std::istream& file);

}  // namespace charta::testing
