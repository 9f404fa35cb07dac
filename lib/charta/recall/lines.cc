// SPDX-License-Identifier: EUPL-1.2
// Lines by their type.
#include "charta/recall/lines.h"

#include "charta/doc/read.h"
#include "charta/recall/recall.h"
#include "charta/recall/recompute.h"

namespace charta {
namespace {

constexpr std::string_view kSchema = "urn:charta:report:1";

void take_head(const Members& members, const Source& line, Run& head,
               Numbering& names) {
  if (members.text("$schema") == kSchema) {
    return recall_head(members, head, names);
  }
  members.faults().push_back({.code = Code::report_foreign,
                              .at = {.file = line.name},
                              .args = {members.text("$schema")}});
}

void take_report(const Members& members, const Source& line, const Run& head,
                 const Numbering& names, RecalledLine& out) {
  RecalledReport read = recall_report(members, names);
  if (!members.faults().empty()) return;
  if (const auto wrong = recompute(head, read.report)) {
    members.faults().push_back({.code = Code::report_score,
                                .at = {.file = line.name},
                                .args = {read.report.id, wrong->what,
                                         wrong->written, wrong->computed}});
  }
  out.type = RecalledLine::Type::report;
  out.report = std::move(read.report);
  out.verdict = read.verdict;
}

}  // namespace

Result<RecalledLine> RecalledLines::take(const Source& line) {
  CHARTA_TRY(const Document document,
             read_document(line, Syntax::json, recall_limits()));
  Diagnostics wrong;
  const Members members(document, document.root(), wrong);
  const std::string type = members.text("type", Need::required);
  RecalledLine out;
  if (type == "run" && !begun_) {
    take_head(members, line, head_, names_);
    begun_ = true;
  } else if (type == "report" && begun_) {
    take_report(members, line, head_, names_, out);
  } else if (type == "fault") {
    out.type = RecalledLine::Type::fault;
  } else if (type == "summary") {
    out.type = RecalledLine::Type::summary;
    out.reports = members.number("reports", Need::required);
    out.unreadable = members.number("unreadable", Need::required);
  } else if (wrong.empty()) {
    members.refuse("type");
  }
  if (!wrong.empty()) return faults(std::move(wrong));
  return out;
}

}  // namespace charta
