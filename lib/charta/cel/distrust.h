// SPDX-License-Identifier: EUPL-1.2
// Values of a descriptor that are present but not accepted as evidence.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/value/path.h"
#include "charta/value/value.h"

namespace charta::cel {

// A pattern of paths whose values are not accepted, read once.
struct Doubt {
  std::uint32_t variable = 0;  // number in the environment
  std::string root{};          // the variable's name
  Path rest{};                 // below the variable
  // Steps of `rest` are keys alone, so that it selects one place at most; then
  // `path` is the path of that place.
  bool plain = false;
  std::string path{};
};

// The places that a list of patterns selects in one document. Rebuilt for each
// descriptor; costs nothing while it is empty.
class Distrust {
 public:
  bool empty() const { return hits_.empty(); }
  void clear();

  // Adds the places below `root` that the pattern selects. REQUIRES: the
  // pattern outlives the next clear().
  void add(const Value& root, const Doubt& doubt);
  // To be called after the last add().
  void settle();

  // The path of this very value when it is distrusted, else empty.
  // REQUIRES: `place` is the value inside its container (or binding).
  std::string_view at(const Value* place) const;
  // Numbers of the distrusted places below a container.
  template <typename Visit>
  void below(const void* container, Visit visit) const {
    for (const auto& [above, hit] : ancestors_) {
      if (above == container) visit(hits_[hit].path);
    }
  }

 private:
  struct Hit {
    const Value* place = nullptr;
    std::string_view path{};
  };
  void mark(const Value& place, std::string_view path);
  void follow(const Value& root, const Doubt& doubt);
  void descend(const Value& place, const std::string& path,
               std::span<const PathStep> rest);

  std::vector<Hit> hits_{};
  std::deque<std::string> paths_{};  // of hits whose pattern selects several
  std::vector<std::pair<const void*, std::size_t>> ancestors_{};
  std::vector<const void*> trail_{};
  std::vector<std::pair<const Value*, std::size_t>> order_{};
};

}  // namespace charta::cel
