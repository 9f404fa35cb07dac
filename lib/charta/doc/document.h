// SPDX-License-Identifier: EUPL-1.2
// Bytes with a name, and the tree with places that a reader makes of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "charta/base/arena.h"
#include "charta/base/result.h"
#include "charta/value/value.h"

namespace charta {

// A file's name as the user gave it, and its bytes. `first_line` is the number
// of the first line, for a source that is a line of a larger file.
struct Source {
  std::string name{};
  std::string text{};
  std::uint32_t first_line = 1;
};

// A byte of a source, and the line and column where it stands.
struct SourcePosition {
  std::uint32_t offset = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// The position of a byte behind a known one; costs a scan of what is between.
// REQUIRES: from.offset <= to.
SourcePosition advance(const Source& source, SourcePosition from,
                       std::size_t to);

// One tree of values. Owns the arena that its values view, borrows the source:
// REQUIRES that the source outlives the document and does not move. Movable,
// not copyable. Every list and map in the tree carries Evidence whose places
// are spans of the source.
class Document {
 public:
  Document(const Source& source, Arena arena, Value root, Place place)
      : source_(&source),
        arena_(std::move(arena)),
        root_(root),
        place_(place),
        begin_{.line = source.first_line} {}

  const Value& root() const& { return root_; }
  Value& root() & { return root_; }
  const Value& root() const&& = delete;
  // Where the root stands.
  const Place& place() const { return place_; }
  const Source& source() const { return *source_; }
  // The bytes of a span, as they stand in the source.
  std::string_view text(Span span) const;
  // The place of a span, in lines and columns. Costs a scan of the document up
  // to it: for findings, not for loops.
  Mark mark(Span span) const;
  // The line on which the span begins, cut to 160 code points.
  std::string excerpt(Span span) const;
  // Tells where the document begins, if not with its source.
  void begins_at(SourcePosition begin) { begin_ = begin; }
  // The arena, for passes that re-type scalars in place.
  Arena& arena() { return arena_; }

  // What the reader noted without refusing (a redefined anchor, say).
  Diagnostics warnings{};

 private:
  const Source* source_;
  Arena arena_;
  Value root_;
  Place place_;
  SourcePosition begin_;
};

// The place of a span of a source, in lines and columns from 1, columns in code
// points. Spans beyond the end point to the end.
Mark mark_of(const Source& source, Span span);
// The same, counted from a known position. REQUIRES: from.offset <= span.begin.
Mark mark_of(const Source& source, Span span, SourcePosition from);

// The source line on which a span begins, cut to 160 code points.
std::string excerpt_of(const Source& source, Span span);

}  // namespace charta
