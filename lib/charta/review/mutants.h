// SPDX-License-Identifier: EUPL-1.2
// Would the tests of a charter notice a small mistake in it? Every mutation of
// every rule, variable and param that a rule reads, tried on the tests.
#pragma once

#include <string>
#include <vector>

#include "charta/base/arena.h"
#include "charta/review/mutations.h"
#include "charta/review/trial.h"

namespace charta {

enum class Fate : std::uint8_t {
  killed,      // a test notices
  survived,    // no test notices
  equivalent,  // proven: no descriptor could notice
  invalid,     // it does not compile: no author could have left it so
};
std::string_view name(Fate fate);

struct Mutant {
  MutationKind kind = MutationKind::logic;
  Patch patch{};
  Mark at{};             // what is written otherwise
  std::string before{};  // as written
  std::string after{};   // as mutated
  Fate fate = Fate::survived;
  std::string killer{};   // the first test that notices
  std::string witness{};  // a descriptor that would notice, as JSON
};

struct MutationRun {
  std::vector<Mutant> mutants{};  // in order of the charter
  // What mutants' patches view.
  Arena memory{Limits{}.document_arena_bytes};

  std::size_t count(Fate fate) const;
  // Killed over killed and survived; nothing when there are none.
  std::optional<Rational> score() const;
};

// All mutants, not tried.
MutationRun mutants_of(const Trial& trial);
// Tries each. REQUIRES: trial.run() was called.
void try_mutants(Trial& trial, MutationRun& run);

}  // namespace charta
