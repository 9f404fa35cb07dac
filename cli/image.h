// SPDX-License-Identifier: EUPL-1.2
// The built-in charters, ready: the release build runs the program once, opens
// a session of each, and writes the memory in which they stand back into the
// program. An audit by a built-in charter then reads, checks and compiles
// nothing. See docs/decisions/0012-image.md.
#pragma once

#include <string_view>

namespace charta {

class Session;

// The session of a built-in charter on the usual terms (no option given), or
// null when this program was built without. It is part of the program: there is
// one, it is never deleted, and who asks may change it.
Session* imaged_session(std::string_view charter);

// Whether memory belongs to the image, so that it is never given back.
bool in_image(const void* memory);

// Whether the program still has to be given its image.
bool awaits_image();

// Opens the sessions and writes the image: 0, or 1 when it could not be made.
// Said on standard error. REQUIRES: awaits_image().
int make_image(const char* path);

}  // namespace charta
