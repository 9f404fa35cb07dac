// SPDX-License-Identifier: EUPL-1.2
// Formats by outside programs: `charta-format-NAME`, which reads the canonical
// JSON and writes the document. docs/formats.md has the whole contract.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "console.h"

namespace charta {

// What a plugin says of itself.
struct PluginCard {
  std::string name{};
  std::string program{};  // absolute
  std::string version{};
  std::string media_type{};
  std::string extension{};
  std::string description{};
  bool binary = false;
};

// Whether a name could be a plugin's: lower-case letters, digits, hyphens.
bool plugin_name(std::string_view name);

// The program of the plugin of that name, or empty.
std::string find_plugin(Console& console, std::string_view name);

// The programs of all plugins, each name once, sorted by name.
std::vector<std::string> all_plugins(Console& console);

// Asks the program for its card.
Result<PluginCard> describe_plugin(Console& console,
                                   const std::string& program);

// What the plugin makes of a canonical report. What it says on its standard
// error is passed on.
Result<std::string> run_plugin(Console& console, const std::string& program,
                               std::string_view json, Language language,
                               std::string_view path);

}  // namespace charta
