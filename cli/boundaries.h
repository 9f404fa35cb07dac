// SPDX-License-Identifier: EUPL-1.2
// Where one document of a stream ends and the next begins, found without
// reading either: so that a bad one spoils no other, and a large file needs no
// more memory than its largest document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "charta/base/code.h"

namespace charta {

// A cut through a text.
struct Cut {
  std::size_t begin = 0;  // of the document
  std::size_t end = 0;    // of the document
  std::size_t next = 0;   // where to look for the next one
  bool none = false;      // no document here, only what stands between them
  bool last = false;      // nothing can come after it
  // What stands here instead of a document.
  std::optional<Code> wrong{};
};

// The first document of multi-document YAML: up to a line `---` or behind a
// line `...`. Nothing when more of the text must be seen; with `whole` there
// is no more.
std::optional<Cut> cut_yaml(std::string_view text, bool whole);

// Whether a JSON text is an array at the top, when that can be told; `begin` is
// then the place behind its bracket.
std::optional<bool> is_array(std::string_view text, std::size_t& begin);

// The first item of the rest of an array, which begins behind `[`, behind an
// item, or behind its comma: then the array is not `closable`.
std::optional<Cut> cut_array(std::string_view text, bool whole, bool closable);

}  // namespace charta
