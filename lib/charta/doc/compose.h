// SPDX-License-Identifier: EUPL-1.2
// Letters and marks that belong together, as one code point. Internal to doc.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// The text with each Latin letter and the mark after it composed, as Unicode's
// NFC does. Other scripts, and marks in an unusual order, stay as they are.
// REQUIRES: well-formed UTF-8.
std::string compose(std::string_view text);

}  // namespace charta
