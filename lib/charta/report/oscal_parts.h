// SPDX-License-Identifier: EUPL-1.2
// The parts of an OSCAL result, and its kinds of text. Internal to report.
#pragma once

#include "charta/base/uuid.h"
#include "charta/report/json_writer.h"
#include "charta/report/machine.h"

namespace charta {

// One report on its way into OSCAL, with the UUIDs that its parts refer to.
struct OscalReport {
  const Item& item;
  std::string identity{};  // of the result
  std::string subject{};   // of the component that was judged
  std::string tool{};      // of charta
  std::string time{};      // the day of the audit
};

// Text as OSCAL's Markdown: it renders as itself.
std::string markup(std::string_view text);
// Text as OSCAL's string, on one line and without outer white space; `none`
// when nothing is left.
std::string oscal_text(std::string_view text, std::string_view none);
// A rule's identifier as an OSCAL token (NCName).
std::string oscal_token(std::string_view id);

// An item of `props` in charta's name space; left out when empty.
void put_prop(std::string_view name, std::string_view value, JsonWriter& json);

// The members `reviewed-controls`, `observations`, `risks` and `findings`.
void put_oscal_findings(const OscalReport& of, JsonWriter& json);
// One observation, of a descriptor that could not be read.
void put_oscal_fault(const Diagnostic& fault, Language language,
                     std::string_view id, std::string_view time,
                     JsonWriter& json);

}  // namespace charta
