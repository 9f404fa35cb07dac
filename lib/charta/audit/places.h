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

// The lines and columns of one document's spans. Reads the source once, as far
// as the last span. REQUIRES: the document outlives it.
class Places {
 public:
  explicit Places(const Document& document)
      : text_(document.source().text),
        first_line_(document.source().first_line),
        returns_(text_.find('\r') != std::string_view::npos) {}

  Spot spot(const Located& located);
  // The same without the end, which is 0, 0.
  Spot begin_of(const Located& located);

 private:
  struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
  };
  static constexpr std::size_t kBlock = 64;

  void reach(std::size_t byte);
  std::size_t line_after(std::size_t from) const;
  std::uint32_t code_points_before(std::size_t byte);
  std::uint32_t code_points_between(std::size_t begin, std::size_t end);
  Place place(std::size_t byte);

  std::string_view text_;
  std::uint32_t first_line_;
  bool returns_;  // some lines may end with CR
  // Code points before each block of the text, as far as it was read.
  std::vector<std::uint32_t> blocks_{0};
  std::vector<std::size_t> lines_{};  // the first byte of each, so far
  std::size_t next_line_ = 0;         // of the line behind them
};

}  // namespace charta
