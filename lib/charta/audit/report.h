// SPDX-License-Identifier: EUPL-1.2
// What an audit says: plain data that owns all its words. A report alone
// suffices to recompute its score.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/diagnostic.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

enum class Outcome : std::uint8_t {
  pass,
  fail,
  unknown,
  error,
  not_applicable,
  not_yet_due,
  waived,
};

// A field that a rule read, its value as text, and where it stands.
struct Reading {
  std::string path{};
  std::string value{};  // canonical text; empty when absent
  bool present = false;
  std::string rung{};  // declared, documented, verified
  Mark at{};
};

// A signed, dated exception that met its finding.
struct WaiverNote {
  std::string reason{};
  std::string who{};
  Day date{};
  Day expires{};
};

struct SourceNote {
  std::string framework{};
  Localized framework_title{};
  std::string item{};
  Localized item_title{};
  std::string note{};
};

// The outcome of one rule for one descriptor.
struct Finding {
  std::string rule{};
  std::string principle{};
  Localized title{};
  std::string severity{};  // blocking, major, minor, info
  std::string force{};     // law, future-law, soft, charter
  Outcome outcome = Outcome::unknown;
  // What the rule came to before its waiver; equal to outcome without one.
  Outcome raw = Outcome::unknown;
  Rational weight{};
  // Score in [0, 1] at its worst and at its best (raw).
  Rational low{};
  Rational high{};
  // Why: the rule's own message, in both languages.
  Localized message{};
  // Paths that were asked for and are missing, sorted.
  std::vector<std::string> missing{};
  // Paths whose evidence is below the rung demanded, with the rung they have.
  std::vector<std::string> weak_evidence{};
  std::string evidence_demanded{};  // rung
  // Fields the rule read, in order of path.
  std::vector<Reading> readings{};
  // has() answers that more evidence could change.
  std::vector<std::string> relied_on_absence{};
  std::string error{};       // CEL's words
  Mark error_at{};           // in the charter
  std::optional<Day> due{};  // not_yet_due: from; else the rule's `from`
  std::optional<Day> until{};
  std::string condition{};    // text of `when`
  std::string requirement{};  // text of `require`
  Localized why{};
  Localized note{};
  std::vector<SourceNote> sources{};
  Localized evidence_expected{};
  Localized remedy{};
  std::string effort{};  // low, medium, high, or days as digits
  std::vector<std::string> tags{};
  Mark at{};       // the value that the finding is about, in the descriptor
  Mark rule_at{};  // the rule, in the charter
  std::optional<WaiverNote> waiver{};
};

// A score out of `maximum`; absent ends mean: nothing in play, no score.
struct Score {
  std::string model{};
  bool assessed = false;
  Rational low{};
  Rational high{};
  Rational maximum{100};
  // Decided weight over weight in play, in [0, 1].
  Rational coverage{};
};

struct PrincipleScore {
  std::string id{};
  Localized title{};
  Rational weight{};
  Score score{};
};

// A missing answer and what it is worth.
struct Question {
  std::string path{};
  Localized label{};
  Localized help{};
  std::vector<std::string> rules{};
  // How much the interval narrows at most, in points of the total, when this
  // field is answered alone: high - low of the rules that only it keeps open.
  Rational worth{};
  bool decides_grade = false;
};

// A failed rule and what mending it gains.
struct Action {
  std::string rule{};
  Rational gain{};  // points of the total
  std::string effort{};
  Localized text{};
};

struct Overall {
  Score score{};
  std::string grade_low{};       // of the guaranteed end, caps applied
  std::string grade_high{};      // of the possible end, caps applied
  bool compliant = true;         // no blocking rule of force law failed
  bool compliance_known = true;  // none of them unknown or error
};

struct Counts {
  std::uint32_t pass = 0;
  std::uint32_t fail = 0;
  std::uint32_t unknown = 0;
  std::uint32_t error = 0;
  std::uint32_t not_applicable = 0;
  std::uint32_t not_yet_due = 0;
  std::uint32_t waived = 0;
};

// One descriptor, judged.
struct Report {
  std::string id{};  // project.id, bid.id or organisation id; else the file
  std::string name{};
  std::string kind{};  // project, organisation, bid
  std::string file{};
  std::string sha256{};
  std::uint64_t bytes = 0;
  std::vector<Finding> findings{};  // by principle, then as in the charter
  std::vector<PrincipleScore> principles{};
  Overall raw{};     // without waivers
  Overall waived{};  // with waivers; equal to raw when there are none
  Counts counts{};
  std::vector<Question> questions{};  // best first
  std::vector<Action> actions{};      // most points first
  Diagnostics warnings{};             // unknown fields, and their like
};

struct GradeScale {
  std::string id{};
  Rational from{};
};

// What was demanded, and what it gives.
enum class Verdict : std::uint8_t { met, not_met, undecided };

// All that one call of audit produced, and with what.
struct Run {
  std::string tool_version{};
  std::string charter_id{};
  std::string charter_version{};
  Localized charter_title{};
  std::vector<std::pair<std::string, std::string>> charter_files{};  // sha256
  std::string profile{};
  std::string assurance{};
  Day as_of{};
  std::string model{};
  std::vector<GradeScale> grades{};
  std::string gate{};  // as given, e.g. `min-grade=B fail-on=blocking`
  std::vector<Report> reports{};
  // Descriptors that could not be read or were malformed.
  Diagnostics faults{};
  std::vector<Verdict> verdicts{};  // one a report
  Diagnostics warnings{};           // waivers that match nothing, …
};

std::string_view name(Outcome outcome);
std::string_view name(Verdict verdict);

}  // namespace charta
