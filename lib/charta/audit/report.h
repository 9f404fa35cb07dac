// SPDX-License-Identifier: EUPL-1.2
// What an audit says: plain data that owns all its words. A run and one of its
// reports suffice to recompute that report's score.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/audit/words.h"
#include "charta/base/day.h"
#include "charta/base/diagnostic.h"
#include "charta/base/seldom.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

enum class Outcome : std::uint8_t {
  pass,
  fail,  // also a score below 1: low and high say how far
  unknown,
  error,
  not_applicable,
  not_yet_due,
  waived,
};
constexpr std::size_t kOutcomes = 7;

// The step of judging that settled an outcome.
enum class Stage : std::uint8_t { effective, when, require, evidence };

// A place in one of a report's sources; all 0 when there is none. The end is
// exclusive.
struct Spot {
  std::uint32_t source = 0;  // number in Report::sources
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;

  bool operator==(const Spot&) const = default;
};

// The value at Run::paths[i] in one descriptor, as text, and where it stands.
struct Reading {
  std::string value{};  // canonical JSON, cut with `…`; empty when absent
  bool present = false;
  std::string rung{};  // declared, documented, verified; as good as it counts
  Spot at{};           // the value, or the nearest present parent
};

// A signed, dated exception that met its finding.
struct WaiverNote {
  std::string reason{};
  std::string who{};
  Day date{};
  Day expires{};
};

// A waiver that names a descriptor and one of its rules.
struct WaiverUse {
  std::uint32_t waiver = 0;  // number in the terms' list
  bool needed = false;       // the rule failed, is unknown or in error
};

// A path whose evidence is below the rung demanded.
struct WeakEvidence {
  std::string path{};
  std::string rung{};  // what it counts as
  // Why it counts no more: empty, expired, no_reference, no_author, no_date,
  // digest.
  std::string reason{};
};

// Why a rule could not be computed.
struct Failure {
  std::string words{};  // CEL's
  Mark at{};            // in the charter
};

// The outcome of one rule for one descriptor.
struct Finding {
  std::uint32_t rule = 0;  // number in Run::rules
  Outcome outcome = Outcome::unknown;
  // What the rule came to before its waiver; equal to outcome without one.
  Outcome raw = Outcome::unknown;
  Stage stage = Stage::require;
  // Score in [0, 1] at its worst and at its best, before waivers. Both 0 when
  // the rule is not in play (not_applicable, not_yet_due).
  Rational low{};
  Rational high{};
  // The rule's message for this descriptor, when it has {{ }}.
  Seldom<Localized> message{};
  // Paths that were asked for and are missing, sorted.
  std::vector<std::string> missing{};
  std::vector<WeakEvidence> weak_evidence{};
  // has() answers that more evidence could change.
  std::vector<std::string> relied_on_absence{};
  Seldom<Failure> error{};
  Spot at{};  // the value that the finding is about
  Seldom<WaiverNote> waiver{};
};

// Points out of `maximum`, at worst and at best. Not assessed: nothing was in
// play, there is no score.
struct Score {
  bool assessed = false;
  Rational low{};
  Rational high{};
  Rational maximum{100};
  // Decided weight over weight in play, in [0, 1].
  Rational coverage{};
};

struct PrincipleScore {
  std::uint32_t principle = 0;  // number in Run::principles
  Score raw{};
  Score waived{};
};

// A missing answer and what it is worth.
struct Question {
  std::string path{};
  std::int32_t field = -1;             // number in Run::fields, or none
  bool proof = false;                  // the fact is there, its proof is not
  std::vector<std::uint32_t> rules{};  // numbers in Run::rules
  // How much the interval narrows at most, in points of the total, when this
  // is answered alone: as the rules that only it keeps open close.
  Rational worth{};
  // Both ends share a grade then, however those rules close.
  bool decides_grade = false;
};

// A failed rule and what mending it gains.
struct Action {
  std::uint32_t rule = 0;  // number in Run::rules
  Rational gain{};         // points of the total, at the guaranteed end
};

struct Overall {
  Score score{};
  std::string grade_low{};       // of the guaranteed end, caps applied
  std::string grade_high{};      // of the possible end, caps applied
  bool low_capped = false;       // a cap lowered grade_low
  bool high_capped = false;      // a cap lowered grade_high
  bool compliant = true;         // no blocking rule of force law failed
  bool compliance_known = true;  // none of them unknown or error
};

// A named score. The first grade that holds, in the charter's order: at best
// and at worst; the same when what is unknown cannot change it.
struct NamedResult {
  Score score{};
  std::string grade_low{};
  std::string grade_high{};
};
struct NamedPair {
  NamedResult raw{};
  NamedResult waived{};
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

// A file that a report's facts came from.
struct SourceFile {
  std::string name{};
  std::string sha256{};
  std::uint64_t bytes = 0;
  // Where it begins, when it is a part of the file of that name: a line of
  // JSON Lines, a document among others. Digest and size are the part's. 0: the
  // whole file.
  std::uint32_t line = 0;
};

// One descriptor, judged.
struct Report {
  std::string id{};  // project.id, bid.id or organisation id; else the file
  std::string name{};
  std::string kind{};  // project, organisation, bid
  // The descriptor's file first; the organisation's behind it, if any.
  std::vector<SourceFile> sources{};
  std::vector<Finding> findings{};  // by principle, then as in the charter
  std::vector<Reading> readings{};  // readings[i] is of Run::paths[i]
  std::vector<PrincipleScore> principles{};
  Overall raw{};     // without waivers
  Overall waived{};  // with waivers; equal to raw when there are none
  Counts counts{};
  std::vector<NamedPair> scores{};    // one for each of Run::scores
  std::vector<Question> questions{};  // best first
  std::vector<Action> actions{};      // most points first
  std::vector<WaiverUse> waivers{};
  Diagnostics warnings{};  // unknown fields, and their like
};

// How much of a report is wanted: what is not costs nothing and stays empty.
enum class Detail : std::uint8_t {
  outcomes,  // findings without places and messages, the scores of the whole
  findings,  // all but absences relied on, the ends of places, readings,
             // questions and actions
  whole,
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
  std::string assurance{};  // rung demanded of all rules; empty: none
  Day as_of{};
  std::string model{};
  std::vector<PrincipleWords> principles{};  // as in the charter
  std::vector<RuleWords> rules{};    // by principle, then as in the charter
  std::vector<FieldWords> fields{};  // sorted by path
  std::vector<PathWords> paths{};    // sorted by path
  std::vector<GradeScale> grades{};  // best first
  std::vector<CapWords> caps{};
  std::vector<ScoreWords> scores{};  // named scores, as in the charter
  std::string shard{};  // `1/4` when others judge the rest; empty: all
  std::string gate{};   // as given, e.g. `min-grade=B fail-on=blocking`
  std::vector<Report> reports{};
  // Descriptors that could not be read or were malformed.
  Diagnostics faults{};
  std::vector<Verdict> verdicts{};  // one a report
  Diagnostics warnings{};           // waivers that match nothing, …
};

std::string_view name(Outcome outcome);
std::string_view name(Stage stage);
std::string_view name(Verdict verdict);

// The rule that a finding is of.
const RuleWords& rule_of(const Run& run, const Finding& finding);
// CEL's words of a rule that could not be computed, or none.
std::string_view error_of(const Finding& finding);
// What the rule has to say of this finding, in both languages.
const Localized& message_of(const Run& run, const Finding& finding);
// Numbers in Run::paths and Report::readings of what the finding rests on: all
// that the rule reads, or the condition's part when it went no further.
std::span<const std::uint32_t> reads_of(const Run& run, const Finding& finding);
// The place with its file's name.
Mark mark_of(const Report& report, const Spot& spot);

}  // namespace charta
