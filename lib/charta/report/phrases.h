// SPDX-License-Identifier: EUPL-1.2
// What a report says in words, for every format that people read. Internal to
// report. To add something that is said of a rule: a line in details().
#pragma once

#include <string>
#include <vector>

#include "charta/audit/report.h"
#include "charta/i18n/labels.h"

namespace charta {

// A part of a line: words, or code (a path, an expression, a place) that
// formats may set apart. The text is inert, without line breaks.
struct Piece {
  std::string text{};
  bool code = false;
};
using Line = std::vector<Piece>;

// The parts as one text.
std::string joined(const Line& line);

// `Title, version 2026.1, as of 2026-11-23`, with profile and assurance.
std::string charter_words(Language language, const Run& run);

// `Name (project)`, the identifier when it has no name.
std::string title_words(Language language, const Report& report);

// Whether waivers changed what is said.
bool has_waivers(const Report& report);

// `C`, `between C and A`, empty without grades or score; `lowered by a cap`
// when one was.
std::string grade_words(Language language, const Overall& overall);
// `62.5 out of 100`, `from 41.2 (guaranteed) to 88.9 (possible) out of 100`.
std::string score_words(Language language, const Run& run, const Score& score);
// `41.2–88.9`, for tables.
std::string score_short(Language language, const Run& run, const Score& score);
// A named score: `Raw impact: 34 out of 50 · Grade: III`, and the same with
// waivers where there are some.
std::string named_words(Language language, const Run& run, const Report& report,
                        std::size_t score);
// `55%`.
std::string percent_words(Language language, const Rational& share);
std::string coverage_words(Language language, const Score& score);

// How the rules of law in force stand, before any waiver.
struct LawStanding {
  std::uint64_t broken = 0;
  std::uint64_t open = 0;
  std::uint64_t lesser = 0;  // not blocking, and failed
};
LawStanding law_standing(const Run& run, const Report& report);
std::string law_words(Language language, const LawStanding& standing);

// What the gate demands: `grade at least B`.
std::string demand_words(Language language, const Run& run);
// `grade at least B: not met`; empty when nothing was demanded.
std::string gate_words(Language language, const Run& run, Verdict verdict);
// `12 passes · 3 fails`, outcomes that did not occur left out.
std::string counts_words(Language language, const Counts& counts);
std::uint32_t count_of(const Counts& counts, Outcome outcome);

// The texts that a rule rests on: `RGPD, Article 35`.
std::string source_words(Language language, const SourceNote& source);
std::string source_words(Language language, const RuleWords& rule);
// What is asked: the field as people call it, and its path.
Line question_words(Language language, const Run& run,
                    const Question& question);

// Why a finding is what it is, a line a reason; empty when there is nothing to
// add to its outcome.
std::vector<Line> details(Language language, const Run& run,
                          const Report& report, const Finding& finding);

// Where the value that the finding is about stands; empty when nowhere.
std::string where(const Report& report, const Finding& finding);

// Whether a finding blocks: a rule of severity blocking that failed, or that
// is not decided.
bool blocks(const Run& run, const Finding& finding);
// Those that do.
std::vector<const Finding*> blocking(const Run& run, const Report& report,
                                     bool decided);

}  // namespace charta
