// SPDX-License-Identifier: EUPL-1.2
// What `-f` names: a format and where it goes. Formats that are made from
// another one (PDF, templates, plugins, a folder of pages) are outputs that
// take its bytes and make theirs when they are closed.
#pragma once

#include <memory>
#include <string>

#include "charta/report/formatter.h"
#include "command.h"

namespace charta {

enum class Making : std::uint8_t { plain, folder, pdf, by_template, plugin };

// One `-f`, understood.
struct TargetSpec {
  const Formatter* format = nullptr;  // whose bytes are written
  Making making = Making::plain;
  std::string maker{};  // the template's file, or the plugin's program
  std::string path{};
};

// Understands `FORMAT[=FILE]`, `template:FILE[=FILE]`, a plugin's name when
// plugins are allowed.
enum class Plugins : std::uint8_t { allowed, none };
tl::expected<TargetSpec, Phrase> parse_target(Console& console,
                                              const std::string& spec,
                                              Plugins plugins);

// Where the bytes of the spec's format are to be written. `language` and
// `as_of` are those of the run.
Result<std::unique_ptr<Output>> open_target(Console& console,
                                            const TargetSpec& spec,
                                            const Style& style, Day as_of);

}  // namespace charta
