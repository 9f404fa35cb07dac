// SPDX-License-Identifier: EUPL-1.2
// Anchors, aliases and tags. Internal to doc.
#pragma once

#include <string>
#include <vector>

#include "charta/doc/yaml_scanner.h"

namespace charta::yaml {

// What `%TAG` lines of a document say.
struct TagHandle {
  std::string_view handle{};  // `!`, `!!`, `!name!`
  std::string_view prefix{};
};
using TagHandles = std::vector<TagHandle>;

// Whether a property begins here.
inline bool at_property(const Scanner& scanner) {
  return *scanner.at == '&' || *scanner.at == '!';
}

// Reads the anchor or tag that begins here into `properties`; a second of its
// kind is a fault. REQUIRES: at_property().
bool read_property(Scanner& scanner, Context context, const TagHandles& handles,
                   Properties& properties);

// Reads `*name`. REQUIRES: a `*` stands here.
bool read_alias(Scanner& scanner, Context context, Event& event);

// The end of the handle that begins at p, p when there is none.
const char* tag_handle_end(const char* p);
// The end of the URI characters from p on; `flow` characters count in.
const char* uri_end(const char* p);

}  // namespace charta::yaml
