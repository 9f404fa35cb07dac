// SPDX-License-Identifier: EUPL-1.2
// Where the paths of a charter lead in one descriptor: each is walked when it
// is first asked for, and not again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/audit/brief.h"
#include "charta/audit/places.h"
#include "charta/charter/descriptor.h"

namespace charta {

// REQUIRES: brief and descriptor outlive it. One thread at a time.
class Whereabouts {
 public:
  Whereabouts(const Brief& brief, const Descriptor& descriptor);

  // Of Brief::paths[i].
  const Located& at(std::uint32_t i);
  // Of any path. `likely` are numbers of paths among which it may be.
  Located at(const std::string& path, const std::vector<std::uint32_t>& likely);
  bool present(std::uint32_t i) { return at(i).value != nullptr; }

 private:
  const Brief& brief_;
  const Document& document_;
  std::vector<Located> known_{};
  std::vector<bool> sought_{};
};

}  // namespace charta
