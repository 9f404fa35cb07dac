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
  unknown_input_format  // name

};

}  // namespace charta
