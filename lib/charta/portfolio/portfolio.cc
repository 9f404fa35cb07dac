// SPDX-License-Identifier: EUPL-1.2
// Letters of outcomes, and what an entry says through its numbers.
#include "charta/portfolio/portfolio.h"

#include <array>

namespace charta {
namespace {

// In the order of Outcome; waived is the capital of what it stands before.
constexpr std::string_view kLetters = "pfueny";
constexpr std::array<std::string_view, 4> kFrom = {"none", "run", "name",
                                                   "file"};

}  // namespace

std::string_view name(FactsFrom from) {
  return kFrom.at(static_cast<std::size_t>(from));
}

char letter_of(const Finding& finding) {
  const auto number = static_cast<std::size_t>(finding.raw);
  const char letter = number < kLetters.size() ? kLetters[number] : 'u';
  if (finding.outcome != Outcome::waived) return letter;
  return static_cast<char>(letter - 'a' + 'A');
}

std::optional<Outcome> outcome_of(char letter) {
  const char lower =
      is_waived(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
  const std::size_t at = kLetters.find(lower);
  if (at == std::string_view::npos) return {};
  return static_cast<Outcome>(at);
}

std::vector<std::string_view> Portfolio::groups(const Judged& entry,
                                                std::size_t dimension) const {
  std::vector<std::string_view> all;
  for (const auto& [of, number] : entry.groups) {
    if (of == dimension) all.push_back(names.at(number));
  }
  return all;
}

std::optional<std::pair<Rational, Rational>> Portfolio::points(
    const JudgedScore& score) const {
  if (!score.assessed) return {};
  const Rational& maximum = fractions.at(score.maximum);
  if (maximum == Rational(0)) return {};
  const Rational scale = Rational(100) / maximum;
  return std::pair{fractions.at(score.low) * scale,
                   fractions.at(score.high) * scale};
}

}  // namespace charta
