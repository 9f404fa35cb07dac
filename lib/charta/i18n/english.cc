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

    case Code::csv_empty:
      return "the table is empty";
    case Code::csv_row_length:
      return format("this row has {} cells, the header {}", bare(0), bare(1));
    case Code::csv_after_quote:
      return "text after a closing quote";
    case Code::csv_unclosed_quote:
      return "this quote is never closed";
    case Code::import_mapping:
      return format("a mapping may not hold {} here", quoted(0));
    case Code::import_unknown_format:
      return format("no import is called {}; there is: {}", quoted(0), bare(1));
    case Code::import_no_column:
      return format("no column is one of: {}", bare(0));
    case Code::import_bad_siret:
      return format("{}: {} is no valid SIRET (the check digit is wrong)",
                    bare(0), quoted(1));
    case Code::import_bad_choice:
      return format("{}: {} is not one of the known values, left unknown",
                    bare(0), quoted(1));
    case Code::import_ambiguous:
      return format(
          "{}: {} does not decide between several values, left "
          "unknown",
          bare(0), quoted(1));
    case Code::import_bad_number:
      return format("{}: {} is not a number, left unknown", bare(0), quoted(1));
    case Code::import_bad_date:
      return format("{}: {} is not a date, left unknown", bare(0), quoted(1));
    case Code::import_bad_url:
      return format("{}: {} is not a web address, left unknown", bare(0),
                    quoted(1));
    case Code::import_line_break:
      return format("{}: line breaks in {} are read as spaces", bare(0),
                    quoted(1));

    case Code::input_missing:
      return format("there is no file {}", quoted(0));
    case Code::not_a_file:
      return format("{} is not a regular file", quoted(0));
    case Code::read_failed:
      return format("cannot read {}: {}", quoted(0), bare(1));
    case Code::cannot_create:
      return format("cannot create {}: {}", quoted(0), bare(1));
    case Code::write_failed:
      return format("cannot write {}: {}", quoted(0), bare(1));
    case Code::nothing_selected:
      return format("{} gives nothing to read", quoted(0));
  }
  return {};
}

}  // namespace charta
