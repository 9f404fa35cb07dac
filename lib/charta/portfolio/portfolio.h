// SPDX-License-Identifier: EUPL-1.2
// Many judged descriptors, each a small entry: what every table of a dashboard
// is computed from, and no more.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "charta/audit/report.h"
#include "charta/portfolio/dimensions.h"

namespace charta {

// Values kept once each; equal ones share a number.
template <typename Value, typename Key>
class Pool {
 public:
  std::uint32_t number(const Value& value, Key key) {
    const auto [at, added] = numbers_.emplace(
        std::move(key), static_cast<std::uint32_t>(values_.size()));
    if (added) values_.push_back(value);
    return at->second;
  }
  const Value& at(std::uint32_t number) const { return values_[number]; }

 private:
  std::vector<Value> values_{};
  std::map<Key, std::uint32_t> numbers_{};
};

class FractionPool {
 public:
  std::uint32_t number(const Rational& value) {
    return pool_.number(value, {value.numerator(), value.denominator()});
  }
  const Rational& at(std::uint32_t number) const { return pool_.at(number); }

 private:
  Pool<Rational, std::pair<Rational::Integer, Rational::Integer>> pool_{};
};

class WordPool {
 public:
  std::uint32_t number(const std::string& text) {
    return pool_.number(text, text);
  }
  const std::string& at(std::uint32_t number) const { return pool_.at(number); }

 private:
  Pool<std::string, std::string> pool_{};
};

// Both ends of a score, as numbers in Portfolio::fractions.
struct JudgedScore {
  bool assessed = false;
  std::uint32_t low = 0;
  std::uint32_t high = 0;
  std::uint32_t maximum = 0;
};

// Where the facts of a descriptor came from, the strongest of them: the very
// file that was judged, one of the same name, the run's own readings.
enum class FactsFrom : std::uint8_t { none, run, name, file };
std::string_view name(FactsFrom from);

// No grade.
constexpr std::uint8_t kUngraded = 255;

// One descriptor.
struct Judged {
  std::string id{};
  std::string name{};
  std::string kind{};
  std::string file{};
  std::uint32_t line = 0;
  std::string sha256{};
  Verdict verdict = Verdict::undecided;
  FactsFrom facts = FactsFrom::none;
  bool compliant = true;
  bool compliance_known = true;
  std::uint8_t grade_low = kUngraded;  // numbers in Run::grades
  std::uint8_t grade_high = kUngraded;
  JudgedScore score{};
  std::uint32_t coverage = 0;
  std::vector<JudgedScore> principles{};  // as in Run::principles
  // A letter a rule of Run::rules: see letter_of(); `.` when it was not judged.
  std::string outcomes{};
  // Bit i: something was looked at for dimension i.
  std::uint32_t looked = 0;
  // BoardDimension and number in Portfolio::names, sorted by name.
  std::vector<std::pair<std::uint8_t, std::uint32_t>> groups{};

  auto identity() const { return std::tie(id, kind, file, line, sha256, name); }
  bool looked_at(std::size_t dimension) const {
    return (looked >> dimension & 1U) != 0;
  }
};

// `p f u e n y` for pass, fail, unknown, error, not applicable, not yet due;
// a capital when a waiver stands before it.
char letter_of(const Finding& finding);
// What the rule came to before waivers; nothing for `.`.
std::optional<Outcome> outcome_of(char letter);
inline bool is_waived(char letter) { return letter >= 'A' && letter <= 'Z'; }

struct Portfolio {
  Run head{};                     // without reports, and not a part of anything
  std::vector<Judged> entries{};  // sorted by identity
  // How many descriptors lack the answer at a path, list items as `[]`.
  std::map<std::string, std::uint64_t> missing{};
  std::uint64_t unreadable = 0;
  FractionPool fractions{};
  WordPool names{};

  // The names of the groups of an entry.
  std::vector<std::string_view> groups(const Judged& entry,
                                       std::size_t dimension) const;
  // Points of 100 at both ends; nothing when nothing was in play.
  std::optional<std::pair<Rational, Rational>> points(
      const JudgedScore& score) const;
};

}  // namespace charta
