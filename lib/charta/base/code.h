// SPDX-License-Identifier: EUPL-1.2
// The stable fault codes: what went wrong, without words. To add one: a row
// here in the part of its room, and a sentence in i18n/english.cc and
// i18n/french.cc (the compiler asks for both).
#pragma once

namespace charta {

// What a Diagnostic is about. The arguments that each code carries are named
// beside it, in order.
enum class Code {
  // any room
  internal,        // what
  limit_exceeded,  // name of the limit, its value

  // doc: bytes -> document
  bad_utf8,             // byte offset
  control_character,    // code point as U+XXXX
  syntax,               // what the reader's grammar says
  duplicate_key,        // key; related: the first one
  too_deep,             // limit
  too_large,            // limit, unit
  number_out_of_range,  // text
  unknown_input_format,  // name

  // import: foreign tables -> descriptors
  csv_empty,          //
  csv_row_length,     // cells of the row, cells of the header
  csv_after_quote,    //
  csv_unclosed_quote,  //
  import_mapping,     // key or word that the mapping may not hold
  import_unknown_format,  // name, names that exist
  import_no_column,   // names of the columns that are known
  import_bad_siret,   // column, text
  import_bad_choice,  // column, text
  import_ambiguous,   // column, text
  import_bad_number,  // column, text
  import_bad_date,    // column, text
  import_bad_url,     // column, text
  import_line_break,  // column, text

  // cli: the world
  input_missing,     // path
  not_a_file,        // path
  read_failed,       // path, reason
  cannot_create,     // path, reason
  write_failed,      // path, reason
  nothing_selected,  // path or pattern

};

}  // namespace charta
