// SPDX-License-Identifier: EUPL-1.2
// The same descriptors by two charters: whose grade or verdict changes, and by
// which rules.
#pragma once

#include <string>
#include <vector>

#include "command.h"

namespace charta {

struct Change {
  std::string before{};
  std::string after{};

  bool operator==(const Change&) const = default;
  bool same() const { return before == after; }
};

// A rule whose outcome differs; empty where one charter lacks the rule.
struct RuleShift {
  std::string id{};
  Change outcome{};
};

// A descriptor that stands elsewhere by the second charter.
struct Shift {
  std::string id{};
  std::string file{};
  Change verdict{};
  Change grade{};
  Change score{};
  std::vector<RuleShift> rules{};  // empty: the weights alone
};

// Judges the descriptors by the charters of the first two operands. Those that
// cannot be read are said on standard error and give `code`.
Result<std::vector<Shift>> replay(const std::vector<std::string>& paths,
                                  const Arguments& arguments, Console& console,
                                  ExitCode& code);

}  // namespace charta
