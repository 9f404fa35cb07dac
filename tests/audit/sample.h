// SPDX-License-Identifier: EUPL-1.2
// A small charter and small descriptors, from text to report, for the tests of
// this room.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "charta/audit/audit.h"
#include "charta/charter/load.h"

namespace sample {

// One rule in YAML. Its keys are parted by ` | `; what they leave out is of P1,
// major, charter.
std::string rule(std::string_view id, std::string_view keys);

// A charter with these rules, principles P1 (weight 1)
// and P2 (weight 3), grades A from 80, B from 50, C from 0, and
// blocking_failed capped at C. Requires that the charter has no fault.
charta::Charter charter(std::string_view rules,
                        std::string_view scoring = "weighted");

// A descriptor that stays where it is.
struct Case {
  charta::Source source{};
  std::unique_ptr<charta::Document> document{};
  charta::Descriptor descriptor{};
};
std::unique_ptr<Case> descriptor(const charta::Charter& charter,
                                 std::string text, charta::Day as_of);

// 2026-11-23
charta::Day today();
charta::Day day(std::string_view text);

// One audit of one text, with the run that it belongs to.
struct Audited {
  charta::Run run{};
  charta::Report report{};
  const charta::Finding& finding(std::string_view rule) const;
};
Audited audit(const charta::Charter& charter, std::string text,
              charta::Terms terms);
Audited audit(const charta::Charter& charter, std::string text);

}  // namespace sample
