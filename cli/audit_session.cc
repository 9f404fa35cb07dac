// SPDX-License-Identifier: EUPL-1.2
// Opening a charter on given terms, and judging documents by it.
#include "audit_session.h"

#include "charta/audit/waivers.h"
#include "charta/base/sha256.h"
#include "version.h"

namespace charta {
namespace {

Result<std::vector<Waiver>> open_waivers(Console& console,
                                         const std::string& path) {
  Source source{.name = path};
  CHARTA_TRY(source.text, read_all(console, path, Limits{}.charter_bytes));
  return read_waivers(source);
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const Arguments& arguments,
                                               Console& console) {
  const Day as_of = *audit_day(console, arguments);
  std::unique_ptr<Session> session(new Session());
  const std::string name =
      arguments.one("--charter").value_or(std::string(kDefaultCharter));
  CHARTA_TRY(session->charter_, open_charter(console, arguments, name, as_of));
  if (const auto path = arguments.one("--waivers")) {
    CHARTA_TRY(session->waivers_, open_waivers(console, *path));
  }
  Terms terms{.as_of = as_of, .waivers = session->waivers_};
  if (const auto rung = arguments.one("--assurance")) {
    terms.assurance = *find_rung(*rung);
  }
  session->brief_ = prepare(session->charter_, terms);
  session->facts_.emplace(*session->charter_.engine);
  session->tally_.emplace(terms);
  session->run_ = begin_run(session->brief_);
  session->run_.tool_version = kVersion;
  return session;
}

Result<Descriptor> Session::descriptor(Document& document) const {
  return read_descriptor(document, charter_, {.as_of = brief_.terms.as_of});
}

Result<Report> Session::judge(Document& document) {
  CHARTA_TRY(const Descriptor described, descriptor(document));
  Report report = audit(brief_, described, *facts_);
  if (!report.sources.empty()) {
    const Source& source = document.source();
    report.sources.front().sha256 = sha256(source.text);
  }
  tally_->note(report);
  return report;
}

void Session::finish() {
  for (Diagnostic& warning : tally_->warnings()) {
    run_.warnings.push_back(std::move(warning));
  }
}

}  // namespace charta
