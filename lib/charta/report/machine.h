// SPDX-License-Identifier: EUPL-1.2
// What formats for other programs say alike of a finding. Internal to report.
#pragma once

#include <any>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "charta/report/formatter.h"

namespace charta {

// The severities of the charter file, gravest first.
enum class Tier : std::uint8_t { blocking, major, minor, info };
// A name that is none of them counts as major.
Tier tier_of(const RuleWords& rule);

// `SOV-02 Tested exit plan`, inert and on one line.
std::string headline(Language language, const RuleWords& rule);
// Why the finding is what it is: inert lines joined by `between`, its place
// left out. Empty when there is nothing to add.
std::string reasons(const Item& item, const Finding& finding,
                    std::string_view between);
// Headline and reasons on one line.
std::string one_line(const Item& item, const Finding& finding);
// The name of the report's subject, inert: its identifier.
std::string subject(const Report& report);

// Where the finding stands; the first line of its file when it stands nowhere.
Mark place_of(const Report& report, const Finding& finding);
// The path that the finding is about, as in Run::paths; empty when none is.
std::string about_path(const Run& head, const Report& report,
                       const Finding& finding);
// A path as a JSON pointer (RFC 6901), as far as it leads to one place.
std::string pointer_of(std::string_view path);

// A digest of file, descriptor, rule and path: it stays when lines move or
// words change.
std::string fingerprint(const Run& head, const Report& report,
                        const Finding& finding);

// Whether the caller's gate refuses what is unknown.
bool refuses_unknown(const Run& head);

// Tells names apart that come again.
class UsedNames {
 public:
  // How many times the name was given before.
  std::uint32_t seen(std::string_view name);
  // The name, followed by ` (2)` when it comes the second time.
  std::string unique(std::string name);

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> counts_{};
};

// What a format keeps between reports, made when it is first asked for.
template <class Memory>
Memory& recall(std::any& memory) {
  if (!memory.has_value()) memory.emplace<Memory>();
  return *std::any_cast<Memory>(&memory);
}
template <class Memory>
Memory recall(const std::any& memory) {
  const auto* kept = std::any_cast<Memory>(&memory);
  return kept == nullptr ? Memory{} : *kept;
}

// For formats whose end() lists the faults.
inline void fault_later(const Run&, const Diagnostic&, const Style&,
                        std::string&) {}

}  // namespace charta
