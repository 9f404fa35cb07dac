// SPDX-License-Identifier: EUPL-1.2
// Names for things that formats want to be universally unique: made from what
// they name, never from chance or a clock.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace charta {

// The UUID of version 5 (RFC 9562) of a text in the name space of charta, in
// lower case. The same parts always give the same UUID, and parts are told
// apart: {"ab", "c"} is not {"a", "bc"}.
std::string uuid(std::initializer_list<std::string_view> parts);

// The UUID of version 5 of a name in a name space of 16 bytes.
std::string uuid5(std::string_view space, std::string_view name);

}  // namespace charta
