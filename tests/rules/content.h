// SPDX-License-Identifier: EUPL-1.2
// The built-in charters, loaded from what is compiled in.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "charta/charter/load.h"
#include "rules/builtin.h"

namespace charta {

inline Charter builtin_charter(const std::string& id) {
  SourceSet files;
  for (const BuiltinFile& file : builtin_files()) {
    const std::string name(file.name);
    files[name].source = {name, std::string(file.text)};
  }
  auto charter = load_charter(files, id + "/charter.yaml");
  REQUIRE(charter.has_value());
  return *std::move(charter);
}

}  // namespace charta
