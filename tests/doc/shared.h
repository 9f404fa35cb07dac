// SPDX-License-Identifier: EUPL-1.2
// Inputs that are kept beside the repository and not in it.
#pragma once

#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

#include "charta/doc/document.h"

namespace charta {

// Where they are, by CHARTA_SHARED or beside the sources; empty when absent.
std::string shared_folder();

// The bytes of a file, or nothing.
std::optional<Source> load(const std::string& path);

}  // namespace charta
