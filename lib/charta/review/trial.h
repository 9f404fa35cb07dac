// SPDX-License-Identifier: EUPL-1.2
// The tests of a charter's rules, ready to be judged again and again: by the
// rules as they are, or as they could have been.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "charta/audit/brief.h"
#include "charta/audit/report.h"
#include "charta/base/result.h"
#include "charta/charter/cases.h"
#include "charta/charter/charter.h"
#include "charta/charter/descriptor.h"
#include "charta/review/replica.h"

namespace charta {

// What a test came to. `outcome` is empty when the rule judges no descriptor
// of that kind.
struct CaseVerdict {
  std::string outcome{};
  std::vector<std::string> missing{};
  Rational low{};
  Rational high{};

  bool operator==(const CaseVerdict&) const = default;
};

// Whether a verdict is the one that a test expects.
bool agrees(const RuleCase& wanted, const CaseVerdict& got);

// A replica with facts for it.
struct Bench {
  Replica replica;
  cel::Facts facts;

  Bench(const Charter& charter, Day day, const Patch& patch = {})
      : replica(charter, day, patch), facts(replica.engine()) {}
};

// One test with its typed descriptor.
struct Prepared {
  const RuleCase* wanted = nullptr;
  Descriptor descriptor{};
  std::vector<bool> present{};
  bool sound = false;  // it gives what it expects
};

// The tests of one rule. Rules that are switched off are tested too.
struct RuleTrial {
  const Rule* rule = nullptr;
  Brief brief{};  // of this rule alone
  std::vector<Prepared> cases{};
};

class Trial {
 public:
  // REQUIRES: the charter outlives this.
  explicit Trial(const Charter& charter);

  // Types the descriptor of a test; all its faults when it has some. Nothing is
  // added for a rule that the charter lacks: false. REQUIRES that the test
  // outlives this and does not move.
  Result<bool> add(RuleCase& wanted);

  // Judges a test by its rule, or by another in its place.
  CaseVerdict judge(RuleTrial& trial, const Prepared& one, const Rule& rule,
                    cel::Facts& facts) const;
  // Judges all tests by the rules as they are, and notes which are sound.
  std::vector<CaseVerdict> run();

  // The replica for that day, made when first asked for.
  Bench& bench(Day day);

  const Charter& charter() const { return charter_; }
  std::vector<RuleTrial>& rules() { return rules_; }
  // The tests in the order they were added: rule and case.
  struct Number {
    std::size_t rule = 0;
    std::size_t one = 0;
  };
  const std::vector<Number>& order() const { return order_; }
  const Prepared& prepared(Number number) const {
    return rules_[number.rule].cases[number.one];
  }

 private:
  const Charter& charter_;
  std::vector<RuleTrial> rules_{};  // as the charter's
  std::vector<Number> order_{};
  std::map<std::string, std::unique_ptr<Bench>, std::less<>> benches_{};
};

}  // namespace charta
