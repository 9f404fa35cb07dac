// SPDX-License-Identifier: EUPL-1.2
// Opening a charter on given terms, and judging documents by it.
#include "audit_session.h"

#include <algorithm>
#include <array>

#include "charta/audit/waivers.h"
#include "charta/base/sha256.h"
#include "image.h"
#include "version.h"

namespace charta {
namespace {

// The options that change what a session holds.
constexpr std::array<std::string_view, 5> kTerms = {
    "--profile", "--param", "--waivers", "--assurance", "--organisation"};

std::string charter_name(const Arguments& arguments) {
  return arguments.one("--charter").value_or(std::string(kDefaultCharter));
}

Result<std::vector<Waiver>> open_waivers(Console& console,
                                         const std::string& path) {
  Source source{.name = path};
  CHARTA_TRY(source.text, read_all(console, path, Limits{}.charter_bytes));
  return read_waivers(source);
}

}  // namespace

void EndSession::operator()(Session* session) const {
  if (!in_image(session)) delete session;
}

// What the image holds is the charter on the usual terms.
Result<SessionHandle> Session::open(const Arguments& arguments,
                                    Console& console) {
  const Day as_of = *audit_day(console, arguments);
  const auto given = [&](std::string_view flag) { return arguments.has(flag); };
  if (std::ranges::none_of(kTerms, given)) {
    Session* const ready = imaged_session(charter_name(arguments));
    if (ready != nullptr && ready->serves(as_of)) {
      ready->move_to(as_of);
      return SessionHandle(ready);
    }
  }
  return load(arguments, console, as_of);
}

bool Session::serves(Day day) const {
  return day >= charter_.holds_from.value_or(day) &&
         day <= charter_.holds_until.value_or(day);
}

void Session::move_to(Day day) {
  charter_.as_of = brief_.terms.as_of = run_.as_of = day;
  tally_.emplace(brief_.terms);
}

Result<SessionHandle> Session::load(const Arguments& arguments,
                                    Console& console, Day as_of) {
  SessionHandle session(new Session());
  const std::string name = charter_name(arguments);
  CHARTA_TRY(session->charter_, open_charter(console, arguments, name, as_of));
  if (const auto path = arguments.one("--waivers")) {
    CHARTA_TRY(session->waivers_, open_waivers(console, *path));
  }
  Terms terms{.as_of = as_of, .waivers = session->waivers_};
  if (const auto rung = arguments.one("--assurance")) {
    terms.assurance = *find_rung(*rung);
  }
  if (const auto path = arguments.one("--organisation")) {
    session->brief_.terms.as_of = as_of;
    auto opened = session->open_organisation(console, *path);
    if (!opened) return faults(std::move(opened).error());
  }
  session->brief_ = prepare(session->charter_, terms);
  session->field_slots_ =
      FieldSlots(session->charter_.tree, *session->charter_.engine);
  session->facts_.emplace(*session->charter_.engine);
  session->tally_.emplace(terms);
  session->run_ = begin_run(session->brief_);
  session->run_.tool_version = kVersion;
  return session;
}

Result<void> Session::open_organisation(Console& console,
                                        const std::string& path) {
  organisation_source_.name = path;
  CHARTA_TRY(organisation_source_.text,
             read_all(console, path, Limits{}.descriptor_bytes));
  CHARTA_TRY(organisation_, Organisation::read(organisation_source_, charter_,
                                               {.as_of = brief_.terms.as_of}));
  return {};
}

Result<Descriptor> Session::descriptor(Document& document,
                                       NamedFields* fields) const {
  auto described = read_descriptor(
      document, charter_, {.as_of = brief_.terms.as_of, .fields = fields});
  if (described && organisation_) {
    organisation_->stand_behind(document, *described);
  }
  return described;
}

Result<Report> Session::judge(Document& document) {
  auto report = judge(document, *facts_, nullptr);
  if (report) note(*report);
  return report;
}

Result<Report> Session::judge(Document& document, ThreadMemory& memory) const {
  return judge(document, memory.facts, &memory.fields);
}

Result<Report> Session::judge(Document& document, cel::Facts& facts,
                              NamedFields* fields) const {
  const auto described = descriptor(document, fields);
  if (!described) return faults(described.error());
  return report_of(*described, facts);
}

// Reports are large: one is made where its reader wants it, and never moved.
Result<Report> Session::report_of(const Descriptor& described,
                                  cel::Facts& facts) const {
  Result<Report> report;
  audit(brief_, described, facts, *report);
  if (brief_.terms.detail == Detail::outcomes) return report;
  std::vector<SourceFile>& sources = report->sources;
  if (!sources.empty()) {
    sources.front().sha256 = sha256(described.document->source().text);
  }
  if (sources.size() > 1) {
    sources[1].sha256 = sha256(organisation_source_.text);
  }
  return report;
}

void Session::finish() {
  for (Diagnostic& warning : tally_->warnings()) {
    run_.warnings.push_back(std::move(warning));
  }
}

}  // namespace charta
