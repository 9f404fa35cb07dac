// SPDX-License-Identifier: EUPL-1.2
// GitLab Code Quality: a JSON array of what is wrong, for the widget of merge
// requests. GitLab stops at the first entry that it cannot read and lets equal
// fingerprints overwrite each other.
#include "charta/base/sha256.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/code_name.h"
#include "charta/report/json_writer.h"
#include "charta/report/machine.h"
#include "charta/report/uri.h"

namespace charta {
namespace {

struct Memory {
  bool any = false;
  UsedNames names{};  // fingerprints
};

struct Issue {
  std::string description{};
  std::string check{};
  std::string fingerprint{};
  std::string_view severity{};
  Mark at{};
};

std::string_view severity_name(Tier tier) {
  switch (tier) {
    case Tier::blocking:
      return "blocker";
    case Tier::major:
      return "major";
    case Tier::minor:
      return "minor";
    case Tier::info:
      return "info";
  }
  return {};
}

// GitLab's severity of a finding; empty when it is nothing to mend. What is
// unknown is shown, as information, to callers whose gate refuses it.
std::string_view severity_of(const Run& head, const Finding& finding) {
  switch (finding.outcome) {
    case Outcome::fail:
      return severity_name(tier_of(rule_of(head, finding)));
    case Outcome::unknown:
    case Outcome::error:
      return refuses_unknown(head) ? "info" : "";
    case Outcome::pass:
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
    case Outcome::waived:
      return {};
  }
  return {};
}

void put(const Issue& issue, Memory& memory, std::string& out) {
  out += memory.any ? ",\n  " : "\n  ";
  memory.any = true;
  std::string print = issue.fingerprint;
  if (const std::uint32_t before = memory.names.seen(print); before > 0) {
    print = sha256(print + std::to_string(before));
  }
  JsonWriter json(JsonLayout::indented, out);
  json.begin_inline('{');
  json.member("description", issue.description);
  json.member("check_name", issue.check);
  json.member("fingerprint", print);
  json.member("severity", issue.severity);
  json.key("location");
  json.begin_inline('{');
  json.member("path", relative_path(issue.at.file));
  json.key("lines");
  json.begin_inline('{');
  json.member("begin", std::uint64_t{std::max(issue.at.line, 1U)});
  json.end_inline('}');
  json.end_inline('}');
  json.end_inline('}');
}

void put_fault(Language language, const Diagnostic& fault, Memory& memory,
               std::string& out) {
  Issue issue{.description = sentence(language, fault),
              .check = std::string(code_name(fault.code)),
              .fingerprint = fault.at.file + '\0',
              .severity = severity_name(Tier::blocking),
              .at = fault.at};
  for (const std::string& word : fault.args) issue.fingerprint += word + '\0';
  issue.fingerprint = sha256(issue.fingerprint + issue.check);
  put(issue, memory, out);
}

}  // namespace

void begin_gitlab(const Run&, const Style&, std::string& out) { out += '['; }

void in_order_gitlab(const Item& item, std::any& memory, std::string& out) {
  auto& kept = recall<Memory>(memory);
  for (const Finding& finding : item.report.findings) {
    const std::string_view severity = severity_of(item.head, finding);
    if (severity.empty()) continue;
    put({.description = one_line(item, finding),
         .check = rule_of(item.head, finding).id,
         .fingerprint = fingerprint(item.head, item.report, finding),
         .severity = severity,
         .at = place_of(item.report, finding)},
        kept, out);
  }
}

void end_gitlab(const Run& head, const Tally& tally, const Style& style,
                std::string& out) {
  auto kept = recall<Memory>(tally.memory);
  for (const Diagnostic& fault : head.faults) {
    put_fault(style.language, fault, kept, out);
  }
  out += kept.any ? "\n]\n" : "]\n";
}

}  // namespace charta
