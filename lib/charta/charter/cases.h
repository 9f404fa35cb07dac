// SPDX-License-Identifier: EUPL-1.2
// The tests of a charter's rules (`*.tests.yaml`), read into plain structs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/limits.h"
#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/value/rational.h"

namespace charta {

// The outcome that a test expects of its rule.
enum class Expectation : std::uint8_t {
  pass,
  fail,
  unknown,
  error,
  not_applicable,
  not_yet_due,
};

// The names of a tests file, the same as those of outcomes.
std::string_view name(Expectation expectation);

// One test. `given` is a document of its own over the file's source: it can be
// given to read_descriptor(), paths begin at its root, marks are the file's.
struct RuleCase {
  std::string rule{};
  std::string name{};
  Document given;
  Day as_of{};
  Expectation expect = Expectation::pass;
  std::vector<std::string> missing{};  // sorted; empty: not asked
  std::optional<Rational> score{};     // in [0, 1]; nothing: not asked
  Mark at{};
};

// The tests of a file, or all its faults. REQUIRES that the source outlives
// them and does not move.
Result<std::vector<RuleCase>> read_cases(const Source& file,
                                         const Limits& limits = {});

}  // namespace charta
