// SPDX-License-Identifier: EUPL-1.2
// What a child charter may do to a final rule: raise its severity, raise its
// weight. Nothing else, so that whoever reads the parent knows the rule.
#include <algorithm>
#include <array>

#include "charta/charter/assembly.h"
#include "charta/charter/rule_book.h"

namespace charta {
namespace {

Severity severity_of(const Node& rule) {
  return find_severity(word_at(rule, "severity")).value_or(Severity::major);
}

// As it is scored; nothing when the rule's own weight is no number.
std::optional<Rational> weight_of(const Node& rule) {
  const Severity severity = severity_of(rule);
  const std::optional<Node> own = rule.find("weight");
  if (!own || severity == Severity::info) return default_weight(severity);
  return Rational::parse(own->text());
}

// The words that change nothing.
bool harmless(std::string_view key, const Node& value) {
  const bool yes = value.kind() == Kind::boolean && value.value().boolean();
  return key == "id" || ((key == "final" || key == "enabled") && yes);
}

class Guard {
 public:
  Guard(const JoinedRule& rule, Loading& loading)
      : rule_(rule), loading_(loading) {}

  void changed(const Node& at, std::string_view key) {
    refuse(Code::final_changed, at, {rule_.id, std::string(key)});
  }
  void softened(const Node& at, std::string_view key, std::string before,
                std::string after) {
    refuse(Code::final_softened, at,
           {rule_.id, std::string(key), std::move(before), std::move(after)});
  }

 private:
  void refuse(Code code, const Node& at, std::vector<std::string> args) {
    loading_.faults.add(code, at, std::move(args))
        .related.push_back(rule_.final_at.value_or(Mark{}));
  }

  const JoinedRule& rule_;
  Loading& loading_;
};

void check_weighting(const JoinedRule& rule, const Node& patch,
                     const Node& joined, Guard& guard) {
  const Severity before = severity_of(rule.node);
  const Severity after = severity_of(joined);
  const std::optional<Node> severity = patch.find("severity");
  if (severity && after < before) {
    return guard.softened(*severity, "severity", std::string(name(before)),
                          std::string(name(after)));
  }
  const std::optional<Rational> old = weight_of(rule.node);
  const std::optional<Rational> now = weight_of(joined);
  if (!old || !now || *now >= *old) return;
  const std::optional<Node> weight = patch.find("weight");
  guard.softened(weight ? *weight : patch, "weight", old->exact(),
                 now->exact());
}

}  // namespace

bool stricter(const JoinedRule& rule, const Node& patch, const Node& joined,
              Loading& loading) {
  const std::size_t before = loading.faults.errors();
  Guard guard(rule, loading);
  for (std::uint32_t i = 0; i < patch.size(); ++i) {
    const std::string_view key = patch.key(i);
    const bool weighting = key == "severity" || key == "weight";
    if (!weighting && !harmless(key, patch.at(i))) {
      guard.changed(patch.at(i), key);
    }
  }
  check_weighting(rule, patch, joined, guard);
  return loading.faults.errors() == before;
}

}  // namespace charta
