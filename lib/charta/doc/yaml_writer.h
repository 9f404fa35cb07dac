// SPDX-License-Identifier: EUPL-1.2
// A value tree -> YAML that reads back as the same tree, by yaml-cpp's emitter.
#pragma once

#include <string>

#include "charta/value/value.h"

namespace charta {

// Block style, keys in their order, text quoted wherever the core schema would
// read it as anything else; ends with LF. Kinds that YAML has no word for
// (timestamps, durations, errors) are written as null.
std::string write_yaml(const Value& root);

}  // namespace charta
