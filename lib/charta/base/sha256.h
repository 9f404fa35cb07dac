// SPDX-License-Identifier: EUPL-1.2
// Digests, so that a report names exactly what it was made from.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace charta
