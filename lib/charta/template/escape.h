// SPDX-License-Identifier: EUPL-1.2
// Text of strangers in the language of a template, told by its file's name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace charta {

// What a template writes.
enum class TemplateLanguage : std::uint8_t { text, html, markdown, csv, latex };

// By the extension before `.mustache`: `.html.mustache`, `.md.mustache`, …;
// text for any other.
TemplateLanguage template_language(std::string_view path);

// Inert text as it must stand in a document of that language.
std::string escape_for(TemplateLanguage language, std::string_view text);

}  // namespace charta
