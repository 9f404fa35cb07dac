// SPDX-License-Identifier: EUPL-1.2
// What audit and explain share: the charter, the terms, and the step from a
// document to its report.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "charta/audit/audit.h"
#include "charta/charter/charter.h"
#include "charta/charter/descriptor.h"
#include "charta/charter/organisation.h"
#include "charter_source.h"

namespace charta {

class Session;
// Deletes a session, unless it is part of the program.
struct EndSession {
  void operator()(Session* session) const;
};
using SessionHandle = std::unique_ptr<Session, EndSession>;

// What a thread keeps from descriptor to descriptor. REQUIRES: of one session.
struct ThreadMemory {
  ThreadMemory(const Charter& charter, const FieldSlots& slots)
      : facts(*charter.engine), fields(slots) {}

  cel::Facts facts;
  std::optional<KeyNames> names{};  // once there are several
  NamedFields fields;               // of these names
};

// Pinned: the parts view one another.
class Session {
 public:
  // By --charter, --profile, --as-of, --param, --organisation, --waivers,
  // --assurance. REQUIRES: the
  // day is one, see audit_day().
  static Result<SessionHandle> open(const Arguments& arguments,
                                    Console& console);

  const Charter& charter() const { return charter_; }
  const Brief& brief() const { return brief_; }
  const FieldSlots& field_slots() const { return field_slots_; }
  Run& run() { return run_; }
  cel::Facts& facts() { return *facts_; }

  // Leaves out of reports what no output prints.
  void want(Detail detail) { brief_.terms.detail = detail; }

  // Types the document in place. REQUIRES: it outlives the descriptor.
  Result<Descriptor> descriptor(Document& document,
                                NamedFields* fields = nullptr) const;
  // Types the document and judges it.
  Result<Report> judge(Document& document);
  // The same on any thread, which owns the memory. REQUIRES: the document has
  // no names but the memory's.
  Result<Report> judge(Document& document, ThreadMemory& memory) const;
  // Notes the waivers that a report met. REQUIRES: one thread.
  void note(const Report& report) { tally_->note(report); }
  // Notes what became of the waivers, once all is judged.
  void finish();

 private:
  Session() = default;
  Result<Report> judge(Document& document, cel::Facts& facts,
                       NamedFields* fields) const;
  Result<Report> report_of(const Descriptor& described,
                           cel::Facts& facts) const;
  Result<void> open_organisation(Console& console, const std::string& path);
  static Result<SessionHandle> load(const Arguments& arguments,
                                    Console& console, Day as_of);
  // Whether the session may be used for another day as it stands.
  bool serves(Day day) const;
  void move_to(Day day);

  Charter charter_{};
  std::vector<Waiver> waivers_{};
  Source organisation_source_{};
  std::unique_ptr<Organisation> organisation_{};
  Brief brief_{};
  FieldSlots field_slots_{};  // in the image too, where searching costs pages
  std::optional<cel::Facts> facts_{};
  std::optional<WaiverTally> tally_{};
  Run run_{};
};

}  // namespace charta
