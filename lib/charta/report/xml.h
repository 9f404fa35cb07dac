// SPDX-License-Identifier: EUPL-1.2
// Text that XML takes for text: the one place of its escapes. Internal to
// report.
#pragma once

#include <string>
#include <string_view>

namespace charta {

// Appends text between tags. It reads back as the same text, but for what XML
// 1.0 cannot hold: control characters become `\u{1b}`, bytes that are no UTF-8
// U+FFFD. What could steer a terminal becomes a character reference.
void append_xml(std::string_view text, std::string& out);

// The same inside the quotes of an attribute, where white space too must be
// references to stay as it is.
void append_xml_value(std::string_view text, std::string& out);

// Appends ` name="text"`.
void append_attribute(std::string_view name, std::string_view text,
                      std::string& out);

}  // namespace charta
