// SPDX-License-Identifier: EUPL-1.2
// What every reader asks of bytes before it reads them. Internal to doc.
#pragma once

#include <cstddef>

#include "charta/doc/faults.h"

namespace charta {

// Whether control characters are the grammar's business (JSON, TOML) or are
// refused wherever they stand (YAML: all but TAB, LF, CR and NEL).
enum class Controls { leave, refuse };

// What the check saw on its way.
struct TextFacts {
  bool sound = false;      // false: a fault was added, do not read on
  bool combining = false;  // holds combining marks: keys may be equal in NFC
  // Holds NEL, LS or PS where controls are refused: they look like line ends.
  bool separators = false;
};

// Checks source.text[begin, end): well-formed UTF-8 without a byte order mark;
// bidirectional and zero-width characters are warned of.
TextFacts check_text(const Source& source, Span part, Controls controls,
                     Faults& faults);

// The size of a byte order mark of UTF-8 at the start, 0 when there is none.
std::uint32_t byte_order_mark(const Source& source);

}  // namespace charta
