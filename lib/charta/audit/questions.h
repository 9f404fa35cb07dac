// SPDX-License-Identifier: EUPL-1.2
// What is worth asking and what is worth mending, in points of the total.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "charta/audit/report.h"
#include "charta/audit/standing.h"
#include "charta/value/rational.h"

namespace charta {

// A rule that is unknown, and the paths that keep it so.
struct OpenRule {
  std::uint32_t rule = 0;  // number in Run::rules
  Rational::Integer part = 0;
  bool blocking = false;
  bool law = false;
  std::span<const std::string> missing{};  // answers
  std::span<const WeakEvidence> weak{};    // proofs
};

// A rule that failed, or passed in part.
struct FailedRule {
  std::uint32_t rule = 0;
  Rational::Integer lost = 0;  // part of the whole that mending it gains
};

// What the sums are made over.
struct Position {
  const Scale* scale = nullptr;
  Rational maximum{};
  Standing standing{};
  // Blocking rules that are unknown or error, of any force and of law.
  std::uint32_t blocking_open = 0;
  std::uint32_t law_open = 0;
};

// The missing answers and proofs, best first: those that alone decide the
// grade, then by worth, then by what hangs on them with others, then by path.
// Fields are left for the caller to fill.
std::vector<Question> questions(const Position& position,
                                std::span<const OpenRule> open);

// The failed rules, most points first, then in the order given.
std::vector<Action> actions(const Position& position,
                            std::span<const FailedRule> failed);

}  // namespace charta
