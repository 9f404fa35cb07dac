// SPDX-License-Identifier: EUPL-1.2
// Paths that are asked for, walked once.
#include "charta/audit/whereabouts.h"

#include <algorithm>

namespace charta {

Whereabouts::Whereabouts(const Brief& brief, const Descriptor& descriptor)
    : brief_(brief), document_(*descriptor.document) {}

// Where nothing is asked, nothing is kept.
const Located& Whereabouts::at(std::uint32_t i) {
  if (known_.empty()) {
    known_.resize(brief_.paths.size());
    sought_.resize(brief_.paths.size());
  }
  if (!sought_[i]) {
    known_[i] = locate(document_, brief_.paths[i].path);
    sought_[i] = true;
  }
  return known_[i];
}

Located Whereabouts::at(const std::string& path,
                        const std::vector<std::uint32_t>& likely) {
  for (const std::uint32_t i : likely) {
    if (brief_.paths[i].text == path) return at(i);
  }
  const auto found =
      std::ranges::lower_bound(brief_.paths, path, {}, &PathBrief::text);
  if (found != brief_.paths.end() && found->text == path) {
    return at(static_cast<std::uint32_t>(found - brief_.paths.begin()));
  }
  return locate(document_, parse_path(path).value_or(Path{}));
}

}  // namespace charta
