// SPDX-License-Identifier: EUPL-1.2
// The files of rules/, as they were when the program was built. To add one:
// put it under rules/; the build sees it.
#pragma once

#include <span>
#include <string_view>

namespace charta {

// One file; `name` is its path below rules/, such as essentiel/charter.yaml.
// Both views live as long as the program.
struct BuiltinFile {
  std::string_view name{};
  std::string_view text{};
};

// All of them but the rule tests, in the order of their names' bytes.
std::span<const BuiltinFile> builtin_files();

}  // namespace charta
