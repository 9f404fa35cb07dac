// SPDX-License-Identifier: EUPL-1.2
// A sound charter in small parts, for tests that break or ask one thing.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/charter/load.h"
#include "charta/i18n/say.h"

namespace charta {

inline constexpr std::string_view kVocabulary = R"(vocabulary: 1
id: small
fields:
  project.id: {type: text}
  project.name: {type: text}
  project.population: {type: integer}
  project.budget: {type: number}
  project.started: {type: date}
  project.open: {type: boolean}
  project.url: {type: url}
  project.status:
    type: enum
    values: {idea: {fr: Idée, en: Idea}, production: {fr: En service, en: Live}}
  project.insee: {type: text}
  hosting.country: {type: country}
  hosting.countries: {type: list(country)}
  hosting.scores: {type: list(number)}
  hosting.goals: {type: list(enum), values: {cost: , safety: }}
  data.transfers: {type: list(record)}
  data.transfers[].country: {type: country}
  data.transfers[].since: {type: date}
  bid.id: {type: text}
  bid.supplier: {type: text}
)";

inline constexpr std::string_view kFramework = R"(framework: 1
id: law
title: {fr: Loi, en: Law}
items:
  - {id: art-1, title: {fr: Article 1, en: Article 1}, checkable: project}
  - {id: art-2, checkable: none, reason: {fr: Vague, en: Vague}}
)";

inline constexpr std::string_view kHead = R"(charta: 1
id: small
version: 1.10
title: {fr: Petite charte, en: Small charter}
vocabulary: ../vocabulary.yaml
frameworks: [../frameworks/law.yaml]
params:
  eea: [FR, DE]
  threshold: [{from: 2024-01-01, value: 10}, {from: 2026-01-01, value: 20}]
variables:
  live: project.status == 'production'
principles:
  - {id: P, weight: 2.5, title: {fr: Principe, en: Principle}}
grades: [{id: A, from: 50}, {id: B, from: 0}]
caps: [{when: blocking_failed, grade: B}]
)";

inline constexpr std::string_view kRule = R"(rules:
  - id: R-1
    principle: P
    title: {fr: Règle, en: Rule}
    when: variables.live
    require: hosting.country in params.eea
)";

inline std::string text(std::string_view a, std::string_view b = {}) {
  return std::string(a) + std::string(b);
}

// The files that every test has, and a main file `small/charter.yaml`.
inline SourceSet files(
    std::string_view main,
    std::vector<std::pair<std::string, std::string_view>> more = {}) {
  SourceSet set;
  const auto add = [&](const std::string& name, std::string_view content) {
    set[name] = CharterSource{.source = {name, std::string(content)}};
  };
  add("vocabulary.yaml", kVocabulary);
  add("frameworks/law.yaml", kFramework);
  add("small/charter.yaml", main);
  for (const auto& [name, content] : more) add(name, content);
  return set;
}

inline Result<Charter> load(
    std::string_view main, const LoadOptions& options = {},
    std::vector<std::pair<std::string, std::string_view>> more = {}) {
  return load_charter(files(main, std::move(more)), "small/charter.yaml",
                      options);
}

// `line:column-column sentence`, a line each, the file's name where it is not
// the main file's.
inline std::string brief(const Diagnostics& all) {
  std::string out;
  for (const Diagnostic& one : all) {
    if (one.at.file != "small/charter.yaml") out += one.at.file + " ";
    out += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) +
           "-" + std::to_string(one.at.end_column) + " " +
           sentence(Language::english, one) + "\n";
  }
  return out;
}

template <typename T>
std::string faults_of(const Result<T>& result) {
  return result ? "" : brief(result.error());
}

}  // namespace charta
