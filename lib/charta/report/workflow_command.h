// SPDX-License-Identifier: EUPL-1.2
// Commands that GitHub Actions reads on standard output: the one place of their
// escapes. Internal to report.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// Appends the message of a command.
void append_command_data(std::string_view text, std::string& out);
// Appends the value of a property, where `:` and `,` end it.
void append_command_property(std::string_view text, std::string& out);

}  // namespace charta
