// SPDX-License-Identifier: EUPL-1.2
// The dates of waivers, their meetings with findings, their warnings.
#include "charta/audit/waive.h"

#include <algorithm>
#include <utility>

namespace charta {
namespace {

bool waivable(Outcome raw) {
  return raw == Outcome::fail || raw == Outcome::unknown ||
         raw == Outcome::error;
}

// Both days are included.
bool in_force(const Waiver& waiver, Day as_of) {
  return waiver.date <= as_of && as_of <= waiver.expires;
}

Finding* find(const Brief& brief, std::string_view rule,
              std::vector<Finding>& findings) {
  const auto at = std::ranges::find_if(findings, [&](const Finding& one) {
    return brief.rules[one.rule].rule->id == rule;
  });
  return at == findings.end() ? nullptr : &*at;
}

void apply(const Waiver& waiver, Finding& finding) {
  if (finding.waiver && waiver.expires <= finding.waiver->expires) return;
  finding.outcome = Outcome::waived;
  finding.waiver = WaiverNote{.reason = waiver.reason,
                              .who = waiver.who,
                              .date = waiver.date,
                              .expires = waiver.expires};
}

Diagnostic warning(Code code, const Waiver& waiver,
                   std::vector<std::string> more = {}) {
  std::vector<std::string> args{waiver.rule, waiver.descriptor};
  args.insert(args.end(), more.begin(), more.end());
  return {.code = code,
          .at = waiver.at,
          .args = std::move(args),
          .gravity = Gravity::warning};
}

}  // namespace

std::vector<WaiverUse> waive(const Brief& brief, std::string_view id,
                             std::vector<Finding>& findings) {
  std::vector<WaiverUse> uses;
  const auto& waivers = brief.terms.waivers;
  for (std::uint32_t i = 0; i < waivers.size(); ++i) {
    if (waivers[i].descriptor != id) continue;
    Finding* finding = find(brief, waivers[i].rule, findings);
    if (finding == nullptr) continue;
    uses.push_back({.waiver = i, .needed = waivable(finding->raw)});
    if (uses.back().needed && in_force(waivers[i], brief.terms.as_of)) {
      apply(waivers[i], *finding);
    }
  }
  return uses;
}

WaiverTally::WaiverTally(const Terms& terms)
    : terms_(terms),
      met_(terms.waivers.size()),
      needed_(terms.waivers.size()) {}

void WaiverTally::note(const Report& report) {
  for (const WaiverUse& use : report.waivers) {
    met_[use.waiver] = true;
    if (use.needed) needed_[use.waiver] = true;
  }
}

Diagnostics WaiverTally::warnings() const {
  Diagnostics out;
  for (std::size_t i = 0; i < terms_.waivers.size(); ++i) {
    const Waiver& waiver = terms_.waivers[i];
    const std::int32_t left = waiver.expires.days - terms_.as_of.days;
    if (!met_[i]) {
      out.push_back(warning(Code::waiver_unmatched, waiver));
    } else if (!needed_[i]) {
      out.push_back(warning(Code::waiver_not_needed, waiver));
    } else if (left < 0) {
      out.push_back(
          warning(Code::waiver_expired, waiver, {to_string(waiver.expires)}));
    } else if (terms_.as_of < waiver.date) {
      out.push_back(
          warning(Code::waiver_not_begun, waiver, {to_string(waiver.date)}));
    } else if (left <= kWaiverNotice) {
      out.push_back(warning(Code::waiver_ends_soon, waiver,
                            {to_string(waiver.expires), std::to_string(left)}));
    }
  }
  return out;
}

}  // namespace charta
