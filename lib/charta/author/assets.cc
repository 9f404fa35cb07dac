// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/assets.h"

namespace charta {

std::string_view author_asset(std::string_view name) {
  for (const AuthorAsset& asset : author_assets()) {
    if (asset.name == name) return asset.text;
  }
  return {};
}

}  // namespace charta
