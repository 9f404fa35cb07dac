// SPDX-License-Identifier: EUPL-1.2
#include "json.h"

#include <istream>
#include <iterator>
#include <string>

template class nlohmann::basic_json<>;

namespace charta::testing {

nlohmann::json parse_json(std::string_view text) {
  return nlohmann::json::parse(text);
}

nlohmann::json parse_json(std::istream& file) {
  return parse_json(std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace charta::testing
