// SPDX-License-Identifier: EUPL-1.2
// From the words of an audit to the words of people. Internal to report.
#pragma once

#include <string>
#include <string_view>

#include "charta/audit/report.h"
#include "charta/i18n/labels.h"
#include "charta/report/layout.h"

namespace charta {

// How an outcome looks: never by colour alone.
struct Look {
  Term word{};
  Noun noun{};
  std::string_view symbol{};
  std::string_view letters{};  // the symbol on a screen without Unicode
  Ink ink = Ink::none;
};
const Look& look(Outcome outcome);

// `✔ Conforme`, or `OK Conforme` on a screen without Unicode.
std::string badge(const Style& style, Outcome outcome);

// The words for names of the charter file and of the audit; a name that is not
// among them is shown as it is.
std::string outcome_words(Language language, std::string_view name);
std::string severity_words(Language language, std::string_view name);
std::string force_words(Language language, std::string_view name);
std::string rung_words(Language language, std::string_view name);
std::string kind_words(Language language, std::string_view name);
std::string weakness_words(Language language, std::string_view name);
// `low effort`, `3 days`; empty when nothing is known.
std::string effort_words(Language language, std::string_view name);
// What a failure of that force is called.
std::string breach_words(Language language, std::string_view force);
Term verdict_term(Verdict verdict);

}  // namespace charta
