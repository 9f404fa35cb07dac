// SPDX-License-Identifier: EUPL-1.2
// What to write instead: the cold half of the YAML parser. Internal to doc.
#pragma once

#include <string>
#include <string_view>

#include "charta/doc/yaml_scanner.h"

namespace charta::yaml {

// A letter of any script, as far as one byte tells.
bool is_letter(char c);
// The size of a no-break space at p, 0 when there is none.
int no_break_size(const char* p);
// What stands from p to the end of the line, without its comment.
std::string_view line_text(const char* p);
// The text between quotes that keep it as it is.
std::string between_quotes(std::string_view text);
// Adds the fault of a key at `from` whose colon no space follows; false.
bool missing_space(Scanner& scanner, const char* from, const char* colon);
// Whether the line at p looks like an entry of its own: a key or an item.
bool looks_like_entry(const char* p);

}  // namespace charta::yaml
