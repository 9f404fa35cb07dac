// SPDX-License-Identifier: EUPL-1.2
// Where values stand: from paths to spans, and from spans to lines and columns
// in one pass over the source.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/audit/report.h"
#include "charta/doc/document.h"
#include "charta/value/path.h"
#include "charta/value/value.h"

namespace charta {

// Where a path leads in a document.
struct Located {
  const Value* value = nullptr;  // null when it is not there
  Span at{};  // the value, or the key of the nearest present parent
  std::uint32_t source = 0;
};

// A value that reads as absent (`unknown`, empty) is not there, but points to
// itself.
Located locate(const Document& document, const Path& path);

// Gathers places of one document, then finds their lines and columns together.
class Places {
 public:
  explicit Places(const Document& document) : document_(document) {}

  // Asks for the place of a span of the document; `spot` is filled by settle().
  // REQUIRES: spot stays where it is until then.
  void want(const Located& located, Spot& spot);
  void settle();

 private:
  struct Want {
    std::uint32_t offset = 0;
    std::uint32_t* line = nullptr;
    std::uint32_t* column = nullptr;
  };
  const Document& document_;
  std::vector<Want> wants_{};
};

}  // namespace charta
