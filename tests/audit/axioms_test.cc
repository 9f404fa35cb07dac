// SPDX-License-Identifier: EUPL-1.2
// The axioms of scoring, and interval and questions against every completion.
// To add an axiom: a test case over random cases.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "audit/oracle.h"

using charta::Question;
using charta::Rational;
using charta::Reckoning;
using charta::Score;
using oracle::Case;

namespace {

constexpr int kCases = 10'000;

template <typename Check>
void for_random_cases(std::uint64_t seed, std::size_t rules, Check check) {
  std::mt19937_64 random(seed);
  for (int i = 0; i < kCases; ++i) {
    CAPTURE(i);
    const Case given = oracle::random_case(random, rules);
    check(given, random);
  }
}

Rational low_ratio(const Score& score) {
  return score.assessed ? score.low / score.maximum : Rational(0);
}

Rational high_ratio(const Score& score) {
  return score.assessed ? score.high / score.maximum : Rational(0);
}

bool same(const Score& a, const Score& b) {
  return a.assessed == b.assessed && a.low == b.low && a.high == b.high &&
         a.maximum == b.maximum && a.coverage == b.coverage;
}

std::string grade_id(const Case& given, std::uint32_t number) {
  return number < given.grades.size() ? given.grades[number].id : "";
}

}  // namespace

TEST_CASE("the interval is the worst and the best of all completions") {
  for_random_cases(1, 6, [](const Case& given, std::mt19937_64&) {
    const auto expected = oracle::interval(given);
    const Reckoning reckoning = oracle::reckon(given);
    REQUIRE(reckoning.total.assessed == expected.has_value());
    if (!expected) return;
    CHECK(reckoning.total.low == expected->low);
    CHECK(reckoning.total.high == expected->high);
    const charta::Overall overall = charta::overall(
        oracle::method(given), reckoning, oracle::blocking(given));
    CHECK(overall.grade_low == grade_id(given, expected->grade_low));
    CHECK(overall.grade_high == grade_id(given, expected->grade_high));
  });
}

TEST_CASE("a rule that turns out not to apply stays inside the interval") {
  for_random_cases(2, 5, [](const Case& given, std::mt19937_64&) {
    const Score total = oracle::reckon(given).total;
    for (const Case& one :
         oracle::completions(given, oracle::open(given), "pfh-")) {
      const auto points = oracle::score(one);
      if (!points) continue;
      REQUIRE(total.assessed);
      CHECK(points->ratio() >= low_ratio(total));
      CHECK(points->ratio() <= high_ratio(total));
    }
  });
}

TEST_CASE("a score is bounded, and so are its coverage and its principles") {
  for_random_cases(3, 8, [](const Case& given, std::mt19937_64&) {
    const Reckoning reckoning = oracle::reckon(given);
    const auto bounded = [](const Score& score) {
      return Rational(0) <= score.low && score.low <= score.high &&
             score.high <= score.maximum && Rational(0) <= score.coverage &&
             score.coverage <= Rational(1);
    };
    CHECK(bounded(reckoning.total));
    for (const charta::PrincipleScore& one : reckoning.principles) {
      CHECK(bounded(one.raw));
      CHECK(one.raw.assessed);
    }
  });
}

TEST_CASE("fail or unknown turned to pass never lowers either end") {
  for_random_cases(4, 7, [](const Case& given, std::mt19937_64&) {
    const Score before = oracle::reckon(given).total;
    for (std::size_t i = 0; i < given.rules.size(); ++i) {
      if (given.rules[i].outcome == '-') continue;
      Case better = given;
      better.rules[i].outcome = 'p';
      const Score after = oracle::reckon(better).total;
      CHECK(low_ratio(after) >= low_ratio(before));
      CHECK(high_ratio(after) >= high_ratio(before));
      CHECK(after.maximum == before.maximum);
    }
  });
}

TEST_CASE("removing evidence never raises the guaranteed score") {
  for_random_cases(5, 7, [](const Case& given, std::mt19937_64&) {
    const Score before = oracle::reckon(given).total;
    for (std::size_t i = 0; i < given.rules.size(); ++i) {
      Case less = given;
      less.rules[i].outcome = 'u';  // of a rule that did not apply, too
      const Score after = oracle::reckon(less).total;
      CHECK(low_ratio(after) <= low_ratio(before));
      if (given.rules[i].outcome == '-') continue;
      CHECK(high_ratio(after) >= high_ratio(before));
      CHECK(after.coverage <= before.coverage);
    }
  });
}

TEST_CASE("the order of rules and of principles is irrelevant") {
  for_random_cases(6, 8, [](const Case& given, std::mt19937_64& random) {
    Case other = given;
    std::vector<std::uint32_t> place(given.weights.size());
    for (std::uint32_t i = 0; i < place.size(); ++i) place[i] = i;
    std::ranges::shuffle(place, random);
    for (std::size_t i = 0; i < place.size(); ++i) {
      other.weights[place[i]] = given.weights[i];
    }
    for (oracle::Rule& rule : other.rules) {
      rule.principle = place[rule.principle];
    }
    std::ranges::shuffle(other.rules, random);
    CHECK(same(oracle::reckon(other).total, oracle::reckon(given).total));
  });
}

TEST_CASE("a rule that does not apply changes nothing") {
  for_random_cases(7, 6, [](const Case& given, std::mt19937_64& random) {
    Case more = given;
    oracle::Rule idle{.weight = 7, .outcome = '-', .blocking = true};
    idle.principle =
        static_cast<std::uint32_t>(random() % given.weights.size());
    const auto at = static_cast<std::ptrdiff_t>(
        given.rules.empty() ? 0 : random() % given.rules.size());
    more.rules.insert(more.rules.begin() + at, idle);
    CHECK(same(oracle::reckon(more).total, oracle::reckon(given).total));
    CHECK(oracle::blocking(more) == oracle::blocking(given));
  });
}

TEST_CASE("pass and fail of a rule share a maximum") {
  for_random_cases(8, 7, [](const Case& given, std::mt19937_64&) {
    for (std::size_t i = 0; i < given.rules.size(); ++i) {
      if (given.rules[i].outcome == '-') continue;
      Case pass = given;
      Case fail = given;
      pass.rules[i].outcome = 'p';
      fail.rules[i].outcome = 'f';
      CHECK(oracle::reckon(pass).total.maximum ==
            oracle::reckon(fail).total.maximum);
    }
  });
}

TEST_CASE("coverage is the part of the interval that is closed") {
  for_random_cases(9, 7, [](const Case& given, std::mt19937_64&) {
    if (given.model == charta::ScoreModel::absolute) return;
    const Score total = oracle::reckon(given).total;
    if (!total.assessed) return;
    CHECK(total.high - total.low ==
          (Rational(1) - total.coverage) * total.maximum);
  });
}

namespace {

// What the open rules of one path leave, over every way they can close.
struct Worth {
  Rational narrowest{};
  bool always_agrees = true;
};

Worth close(const Case& given, const std::vector<std::size_t>& closed) {
  std::optional<Worth> out;
  for (const Case& one : oracle::completions(given, closed, "pf")) {
    const auto rest = oracle::interval(one);
    const Rational width = rest->high - rest->low;
    if (!out) out = Worth{width, true};
    out->narrowest = std::min(out->narrowest, width);
    out->always_agrees =
        out->always_agrees && rest->grade_low == rest->grade_high;
  }
  return *out;
}

std::map<std::string, std::vector<std::size_t>> alone(const Case& given) {
  std::map<std::string, std::vector<std::size_t>> out;
  for (const std::size_t i : oracle::open(given)) {
    for (const std::string& path : given.rules[i].missing) {
      std::vector<std::size_t>& rules = out[path];
      if (given.rules[i].missing.size() == 1) rules.push_back(i);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("the worth of an answer is that of its best completion") {
  for_random_cases(10, 6, [](const Case& given, std::mt19937_64&) {
    const auto now = oracle::interval(given);
    if (!now) return;
    const auto expected = alone(given);
    const std::vector<Question> questions = oracle::questions(given);
    REQUIRE(questions.size() == expected.size());
    for (const Question& question : questions) {
      CAPTURE(question.path);
      const std::vector<std::size_t>& closed = expected.at(question.path);
      const Worth worth = close(given, closed);
      CHECK(question.worth == now->high - now->low - worth.narrowest);
      CHECK(question.decides_grade ==
            (!closed.empty() && now->grade_low != now->grade_high &&
             worth.always_agrees));
    }
  });
}

TEST_CASE("questions come best first, whatever the order of rules") {
  for_random_cases(11, 6, [](const Case& given, std::mt19937_64& random) {
    const std::vector<Question> questions = oracle::questions(given);
    CHECK(std::ranges::is_sorted(questions,
                                 [](const Question& a, const Question& b) {
                                   if (a.decides_grade != b.decides_grade)
                                     return a.decides_grade;
                                   return a.worth > b.worth;
                                 }));
    Case other = given;
    std::ranges::shuffle(other.rules, random);
    const std::vector<Question> again = oracle::questions(other);
    REQUIRE(again.size() == questions.size());
    for (std::size_t i = 0; i < again.size(); ++i) {
      CHECK(again[i].path == questions[i].path);
      CHECK(again[i].worth == questions[i].worth);
    }
  });
}
