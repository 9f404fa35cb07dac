// SPDX-License-Identifier: EUPL-1.2
// Values of a descriptor that are present but not accepted as evidence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/value/path.h"
#include "charta/value/value.h"

namespace charta::cel {

// The places that a list of patterns selects in one document. Rebuilt for each
// descriptor; costs nothing while it is empty.
class Distrust {
 public:
  bool empty() const { return hits_.empty(); }
  void clear();

  // Adds the places below `root` that the steps from `at` on select.
  // `path` is the root's own path.
  void add(const Value& root, std::string path, std::span<const PathStep> at);
  // To be called after the last add().
  void settle();

  // The path of this very value when it is distrusted, else empty.
  // REQUIRES: `place` is the value inside its container (or binding).
  std::string_view at(const Value* place) const;
  // Numbers of the distrusted places below a container.
  template <typename Visit>
  void below(const void* container, Visit visit) const {
    for (const auto& [above, hit] : ancestors_) {
      if (above == container) visit(std::string_view(hits_[hit].path));
    }
  }

 private:
  struct Hit {
    const Value* place = nullptr;
    std::string path{};
  };
  void mark(const Value& place, std::string path);
  void descend(const Value& place, const std::string& path,
               std::span<const PathStep> rest);

  std::vector<Hit> hits_{};
  std::vector<std::pair<const void*, std::size_t>> ancestors_{};
  std::vector<const void*> trail_{};
  std::vector<std::pair<const Value*, std::size_t>> order_{};
};

}  // namespace charta::cel
