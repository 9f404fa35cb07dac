// SPDX-License-Identifier: EUPL-1.2
// Scripts and styles of the pages, embedded when charta is built. To add one:
// a file in assets/, its name in CMakeLists.txt.
#pragma once

#include <span>
#include <string_view>

namespace charta {

struct AuthorAsset {
  std::string_view name{};
  std::string_view text{};
};
std::span<const AuthorAsset> author_assets();

// The text of assets/NAME; empty when there is none.
std::string_view author_asset(std::string_view name);

}  // namespace charta
