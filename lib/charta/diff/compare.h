// SPDX-License-Identifier: EUPL-1.2
// What differs between two states of the same descriptors: findings, scores,
// and the facts or rules that made them differ.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charta/diff/side.h"

namespace charta {

// An open finding is one that fails, is unknown or in error.
enum class Turn : std::uint8_t {
  appeared,  // it is open now
  cleared,   // it was open
  changed,   // open before and after, or neither, and not the same
};

// Whether things got worse, from good to bad. A finding is worse when the best
// that it can still come to fell, better when what it guarantees rose, and
// doubtful when the one fell or the other rose alone: an answer that is gone
// proves nothing.
enum class Direction : std::uint8_t { same, better, doubtful, worse };

// A fact as one side tells it.
struct FactState {
  bool told = false;     // the side says whether there is an answer
  bool present = false;  // there is one
  std::string value{};   // JSON
  std::string rung{};    // of its evidence, where the rule asks for some
  Mark at{};
};
struct FactChange {
  std::string path{};
  FactState before{};
  FactState after{};
};

// A word of a rule that differs: `require`, `severity`, …
struct WordChange {
  std::string member{};
  std::string before{};
  std::string after{};
};

// What else can turn a finding.
enum class Cause : std::uint8_t {
  rule_added,
  rule_removed,
  day,      // of the audit
  waiver,   // granted, or ended
  charter,  // its parameters, variables or profile
  tool,     // another version of charta
  untold,   // the files do not hold what would tell
};

struct FindingChange {
  Turn turn = Turn::changed;
  Direction direction = Direction::same;
  // Where the rule is not asked, null.
  const Finding* before = nullptr;
  const Finding* after = nullptr;
  const RuleWords* rule = nullptr;  // as it is now; as it was, when it is gone
  std::vector<FactChange> facts{};
  std::vector<WordChange> words{};
  std::vector<Cause> causes{};  // besides facts and words
};

struct DescriptorChange {
  std::size_t before = 0;  // numbers of the reports
  std::size_t after = 0;
  Direction direction = Direction::same;
  bool scores = false;                    // score, grade or verdict differs
  std::vector<FindingChange> findings{};  // by rule id
  // Changes of facts that rules read, and of fields that none reads, without
  // effect on any finding; sorted.
  std::vector<FactChange> idle{};
  std::vector<std::string> unread{};

  // Whether there is something that people should see.
  bool real() const { return scores || !findings.empty(); }
};

struct Totals {
  std::uint64_t compared = 0;
  std::uint64_t changed = 0;  // descriptors
  std::uint64_t appeared = 0;
  std::uint64_t cleared = 0;
  std::uint64_t turned = 0;  // findings changed
  std::uint64_t idle = 0;    // fields without effect
};

// Borrows both sides.
struct Comparison {
  const Side* before = nullptr;
  const Side* after = nullptr;
  std::vector<DescriptorChange> changes{};  // in the order of the second side
  std::vector<std::size_t> gone{};          // on the first side alone
  std::vector<std::size_t> come{};          // on the second side alone
  std::vector<std::string> repeated{};      // ids that stand several times
  Totals totals{};
  Direction direction = Direction::same;  // the worst
};

// Total. REQUIRES: numbers within each run are sound, verdicts are one a
// report, and both sides outlive the result.
Comparison compare(const Side& before, const Side& after);

std::string_view name(Turn turn);
std::string_view name(Direction direction);
std::string_view name(Cause cause);

}  // namespace charta
