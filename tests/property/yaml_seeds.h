// SPDX-License-Identifier: EUPL-1.2
// YAML to mutate: the YAML test suite where it is at hand, and texts of ours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace charta {

std::vector<std::string> yaml_seeds();
// What is inserted: all that means something to YAML.
std::vector<std::string_view> yaml_tokens();

}  // namespace charta
