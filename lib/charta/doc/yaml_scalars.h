// SPDX-License-Identifier: EUPL-1.2
// The five ways to write text in YAML. Internal to doc.
#pragma once

#include "charta/doc/yaml_scanner.h"

namespace charta::yaml {

struct Scalar {
  Style style = Style::plain;
  Span at{};  // with quotes or header
  std::string_view text{};
  bool one_line = true;
};

// Each reads the scalar that begins at scanner.at and steps over it; false
// after a fault. `parent` is the column of the block that holds it: the lines
// that follow the first must be indented deeper.

// REQUIRES: can_begin_plain(). Stops before `: `, ` #` and the like; reads the
// first line only.
bool read_plain_line(Scanner& scanner, Context context, Scalar& scalar);
// Reads on at a `: ` that follows a NEL, LS or PS: what looks like a key on a
// line of its own is text of the same line, and a warning said so.
void read_plain_over_separators(Scanner& scanner, Scalar& scalar);
// Reads the lines of a plain scalar that follow the first.
bool read_plain_rest(Scanner& scanner, Context context, std::int32_t parent,
                     Scalar& scalar);
bool read_single_quoted(Scanner& scanner, std::int32_t parent, Scalar& scalar);
bool read_double_quoted(Scanner& scanner, std::int32_t parent, Scalar& scalar);
// Literal `|` and folded `>` scalars; stops at the start of a line.
bool read_block_scalar(Scanner& scanner, std::int32_t parent, Scalar& scalar);

// Whether a plain scalar may begin with the bytes at p.
bool can_begin_plain(const char* p, Context context);
// Whether the `:` at p ends a plain key.
inline bool ends_key(const char* p, Context context) {
  return is_blank(p[1]) || (context == Context::flow && is_flow(p[1]));
}

}  // namespace charta::yaml
