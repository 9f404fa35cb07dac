// SPDX-License-Identifier: EUPL-1.2
// A fault as data: code, place, arguments. Sentences are made in i18n.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/base/code.h"

namespace charta {

// A place in a named source. Lines and columns count from 1, columns in code
// points; 0 means unknown. The end is exclusive.
struct Mark {
  std::string file{};
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;

  bool operator==(const Mark&) const = default;
};

// How much a diagnostic matters: an error refuses its file, a warning does not.
enum class Gravity { error, warning, note };

// One fault: what, where, about which words. `excerpt` is the source line, cut
// to a printable length, so that nobody needs the file again.
struct Diagnostic {
  Code code = Code::internal;
  Mark at{};
  std::vector<std::string> args{};
  std::string excerpt{};
  Gravity gravity = Gravity::error;
  std::vector<Mark> related{};

  bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace charta
