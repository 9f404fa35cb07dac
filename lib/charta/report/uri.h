// SPDX-License-Identifier: EUPL-1.2
// File names as URI references. Internal to report.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// The name of a file as a URI reference (RFC 3986): relative names stay
// relative, without a leading `./`; absolute ones become `file:///…`; standard
// input is `stdin`.
std::string file_uri(std::string_view file);

// The file's name for consumers that only take relative paths: without leading
// `./` and `/`.
std::string relative_path(std::string_view file);

// The file's name without leading `./`.
std::string_view without_dot(std::string_view file);

}  // namespace charta
