// SPDX-License-Identifier: EUPL-1.2
// Profiles: which rules they leave, with which params and weights.
#include "charta/charter/profile.h"

#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

std::string enabled(const Result<Charter>& charter) {
  std::string ids;
  for (const Rule& rule : charter->rules) {
    if (rule.enabled) ids += (ids.empty() ? "" : " ") + rule.id;
  }
  return ids;
}

Result<Charter> with_profile(const std::string& profile,
                             const std::string& name = "p") {
  LoadOptions options;
  options.profile = name;
  return load_charter(family(text(kNation, "profiles: {p: " + profile + "}\n")),
                      "small/charter.yaml", options);
}

TEST_CASE("rules are chosen by what they are") {
  struct Row {
    std::string profile;
    std::string rules;
  };
  const Row rows[] = {
      {"{}", "N-1 N-2 N-3"},
      {"{select: [N-1, N-3]}", "N-1 N-3"},
      {"{select: N-2}", "N-2"},
      {"{select: [size]}", "N-2"},
      {"{select: ['tag:core']}", "N-1 N-2"},
      {"{select: [{tags: [size, core], severity: blocking}]}", "N-2"},
      {"{select: [{principle: Q}, {tag: size}]}", "N-2 N-3"},
      {"{select: [Q]}", "N-3"},
      {"{select: [{force: law}]}", "N-3"},
      {"{select: [law]}", "N-3"},
      {"{select: [{level: project}], exclude: [core]}", "N-3"},
      {"{exclude: ['id:N-1']}", "N-2 N-3"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.profile);
    const auto charter = with_profile(row.profile);
    REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
    CHECK(enabled(charter) == row.rules);
    CHECK(charter->profile == "p");
  }
}

TEST_CASE("a profile has params and weights of its own") {
  const auto charter =
      with_profile("{params: {limit: 5}, weights: {N-2: 2, Q: 4.5}}");
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(rule_of(*charter, "N-2").weight == Rational(2));
  CHECK(charter->principles[1].weight == Rational::of(9, 2));
}

TEST_CASE("faults of profiles, taken or not") {
  struct Row {
    std::string profile;
    std::string faults;
  };
  const Row rows[] = {
      {"{select: [N-9]}", "`N-9` chooses no rule"},
      {"{select: [{tag: cores}]}",
       "`cores` chooses no rule, did you mean `core`?"},
      {"{select: [{tog: core}]}",
       "key `tog` does not exist here, did you mean `tag`?"},
      {"{weights: {N-4: 1}}", "`N-4` chooses no rule"},
      {"{weights: {N-1: -1}}", "`-1`"},
      {"{params: {limits: 1}}",
       "the charter has no parameter `limits`, did you mean `limit`?"},
      {"{params: {limit: [1]}}", "type"},
      {"{selects: [N-1]}", "did you mean `select`?"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.profile);
    for (const std::string name : {"p", ""}) {
      const std::string all = faults_of(with_profile(row.profile, name));
      CAPTURE(all);
      CHECK(all.find(row.faults) != std::string::npos);
    }
  }
  CHECK(faults_of(with_profile("{}", "q")) ==
        "--profile q 0:0-0 the charter has no profile `q` (one of: p)\n");
}

TEST_CASE("a child's profile cannot leave a parent's final rule out") {
  LoadOptions options;
  options.profile = "p";
  const auto kept =
      load_family(town("profiles: {p: {select: [N-2]}}\n"), {}, options);
  REQUIRE_MESSAGE(kept.has_value(), faults_of(kept));
  CHECK(enabled(kept) == "N-1 N-2");
  CHECK(faults_of(load_family(town("profiles: {p: {exclude: [N-1]}}\n"), {},
                              options)) ==
        "6:25-30 rule `N-1` is final: a child charter may raise its severity "
        "or its weight, not change `enabled`\n");
  CHECK(faults_of(load_family(town("profiles: {p: {weights: {N-1: 1}}}\n"), {},
                              options)) ==
        "6:31-32 rule `N-1` is final: `weight` cannot go down from `3` to "
        "`1`\n");
}

}  // namespace
}  // namespace charta
