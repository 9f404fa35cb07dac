// SPDX-License-Identifier: EUPL-1.2
// Every fault in English. To add one: a case; lower case, no full stop, user
// text by quoted(), numbers and charta's own names by bare().
#include <fmt/format.h>

#include "charta/i18n/sentences.h"

namespace charta {

std::string english(const Diagnostic& diagnostic) {
  const Slots slots(diagnostic, "`", "`");
  const auto quoted = [&](std::size_t i) { return slots.quoted(i); };
  const auto bare = [&](std::size_t i) { return slots.bare(i); };
  using fmt::format;
  switch (diagnostic.code) {
    case Code::internal:
      return format("internal error in charta: {}", bare(0));
    case Code::limit_exceeded:
      return format("beyond the limit {} ({})", quoted(0), bare(1));

    case Code::bad_utf8:
      return format("not UTF-8 at byte {}", bare(0));
    case Code::control_character:
      return format("control character {} is not allowed here", bare(0));
    case Code::syntax:
      return bare(0);
    case Code::duplicate_key:
      return format("key {} is given twice", quoted(0));
    case Code::too_deep:
      return format("nested deeper than {} levels", bare(0));
    case Code::too_large:
      return format("larger than {} {}", bare(0), bare(1));
    case Code::number_out_of_range:
      return format("number {} is out of range", quoted(0));
    case Code::unknown_input_format:
      return format("unknown input format {}", quoted(0));
  }
  return {};
}

}  // namespace charta
