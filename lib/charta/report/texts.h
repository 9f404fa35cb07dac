// SPDX-License-Identifier: EUPL-1.2
// The frameworks that the rules of a run rest on, and their items, each once.
// Internal to report.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/audit/report.h"

namespace charta {

class Texts {
 public:
  struct Entry {
    std::string id{};
    Localized title{};
  };
  struct Framework {
    std::string id{};
    Localized title{};
    std::vector<Entry> items{};
  };
  struct Place {
    std::size_t framework = 0;
    std::size_t item = 0;
  };

  explicit Texts(const Run& run);

  // In the order in which the rules name them.
  std::span<const Framework> frameworks() const { return frameworks_; }
  // REQUIRES: a source of one of the run's rules.
  Place find(const SourceNote& source) const;

 private:
  std::vector<Framework> frameworks_{};
};

// The text, cut at that many code points with a sign of the cut.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace charta
