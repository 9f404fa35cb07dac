// SPDX-License-Identifier: EUPL-1.2
// Tables from names to labels.
#include "charta/report/terms.h"

#include <algorithm>
#include <charconv>
#include <span>

#include "charta/i18n/say.h"

namespace charta {
namespace {

using namespace label;

struct Named {
  std::string_view name{};
  Term term{};
};

constexpr Named kSeverities[] = {{"blocking", kBlocking},
                                 {"major", kMajor},
                                 {"minor", kMinor},
                                 {"info", kInfo}};
constexpr Named kForces[] = {{"law", kLaw},
                             {"future-law", kFutureLaw},
                             {"soft", kSoft},
                             {"charter", kCharter}};
constexpr Named kBreaches[] = {{"law", kBreaksLaw},
                               {"future-law", kBreaksFutureLaw},
                               {"soft", kBreaksSoft},
                               {"charter", kBreaksCharter}};
constexpr Named kRungs[] = {{"declared", kDeclared},
                            {"documented", kDocumented},
                            {"verified", kVerified}};
constexpr Named kKinds[] = {
    {"project", kProject}, {"organisation", kOrganisation}, {"bid", kBid}};
constexpr Named kEfforts[] = {
    {"low", kEffortLow}, {"medium", kEffortMedium}, {"high", kEffortHigh}};
constexpr Named kWeaknesses[] = {{"expired", kExpired},
                                 {"no_reference", kNoReference},
                                 {"no_author", kNoAuthor},
                                 {"no_date", kNoDate},
                                 {"digest", kDigest}};

constexpr Look kLooks[] = {
    {kPass, kPasses, "✔", "OK", Ink::good},
    {kFail, kFails, "✖", "KO", Ink::bad},
    {kUnknown, kUnknowns, "?", "??", Ink::open},
    {kError, kErrors, "!", "!!", Ink::bad},
    {kNotApplicable, kNotApplicables, "–", "--", Ink::faint},
    {kNotYetDue, kNotYetDues, "◷", "..", Ink::faint},
    {kWaived, kWaiveds, "◆", "WV", Ink::calm},
};
static_assert(std::size(kLooks) == kOutcomes);

std::string words(std::span<const Named> table, Language language,
                  std::string_view name) {
  const auto row = std::ranges::find(table, name, &Named::name);
  if (row == table.end()) return plain(name);
  return std::string(row->term.in(language));
}

}  // namespace

const Look& look(Outcome outcome) {
  return kLooks[static_cast<std::size_t>(outcome)];
}

std::string badge(const Style& style, Outcome outcome) {
  const Look& face = look(outcome);
  std::string text(style.unicode ? face.symbol : face.letters);
  text += ' ';
  text += face.word.in(style.language);
  return text;
}

std::string outcome_words(Language language, std::string_view name) {
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    if (charta::name(static_cast<Outcome>(i)) != name) continue;
    return std::string(kLooks[i].word.in(language));
  }
  return plain(name);
}

std::string severity_words(Language language, std::string_view name) {
  return words(kSeverities, language, name);
}

std::string force_words(Language language, std::string_view name) {
  return words(kForces, language, name);
}

std::string rung_words(Language language, std::string_view name) {
  return words(kRungs, language, name);
}

std::string kind_words(Language language, std::string_view name) {
  return words(kKinds, language, name);
}

std::string weakness_words(Language language, std::string_view name) {
  return words(kWeaknesses, language, name);
}

std::string effort_words(Language language, std::string_view name) {
  std::uint64_t days = 0;
  const char* end = name.data() + name.size();
  const auto [rest, fault] = std::from_chars(name.data(), end, days);
  if (fault == std::errc() && rest == end) {
    return counted(language, days, kDays);
  }
  return words(kEfforts, language, name);
}

std::string breach_words(Language language, std::string_view force) {
  return words(kBreaches, language, force);
}

Term verdict_term(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return kMet;
    case Verdict::not_met:
      return kNotMet;
    case Verdict::undecided:
      return kUndecided;
  }
  return {};
}

}  // namespace charta
