// SPDX-License-Identifier: EUPL-1.2
// A nation's charter and what others make of it, for tests of families.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parts.h"

namespace charta {

inline constexpr std::string_view kNation = R"(charta: 1
id: nation
version: 1
title: {fr: Nation, en: Nation}
vocabulary: ../vocabulary.yaml
frameworks: [../frameworks/law.yaml]
params: {eea: [FR, DE], limit: 10}
variables:
  near: hosting.country in params.eea
  live: project.status == 'production'
principles:
  - {id: P, weight: 3, title: {fr: P, en: P}}
  - {id: Q, weight: 1, title: {fr: Q, en: Q}}
grades: [{id: A, from: 50}, {id: B, from: 0}]
rules:
  - id: N-1
    principle: P
    title: {fr: Un, en: One}
    severity: major
    when: variables.live
    require: variables.near
    tags: [core]
    remedy: {text: {fr: Faire, en: Do}, effort: high}
    final: true
  - id: N-2
    principle: P
    title: {fr: Deux, en: Two}
    severity: blocking
    effective: {from: 2025-01-01, until: 2030-01-01}
    require: project.population < params.limit
    tags: [core, size]
  - id: N-3
    principle: Q
    title: {fr: Trois, en: Three}
    force: law
    levels: [{score: 1, when: project.open}]
)";

// The head of a charter that extends the nation's.
inline std::string town(std::string_view rest,
                        std::string_view parents = "nation.yaml") {
  return "charta: 1\nid: town\nversion: 2\ntitle: {fr: V, en: T}\nextends: [" +
         std::string(parents) + "]\n" + std::string(rest);
}

inline SourceSet family(
    std::string_view main,
    std::vector<std::pair<std::string, std::string_view>> more = {}) {
  more.emplace_back("small/nation.yaml", kNation);
  return files(main, std::move(more));
}

inline Result<Charter> load_family(
    std::string_view main,
    std::vector<std::pair<std::string, std::string_view>> more = {},
    const LoadOptions& options = {}) {
  return load_charter(family(main, std::move(more)), "small/charter.yaml",
                      options);
}

inline const Rule& rule_of(const Charter& charter, std::string_view id) {
  for (const Rule& rule : charter.rules) {
    if (rule.id == id) return rule;
  }
  return charter.rules.front();
}

}  // namespace charta
