// SPDX-License-Identifier: EUPL-1.2
#include "audit/sample.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "charta/i18n/say.h"

namespace sample {
namespace {

using charta::Charter;
using charta::Diagnostics;

constexpr std::string_view kHead = R"(
charta: 1
id: sample
version: 1.0.0
title: {fr: Exemple, en: Sample}
vocabulary: vocabulary.yaml
params:
  eea: [FR, DE]
variables:
  personal: data.personal
principles:
  - {id: P1, weight: 1, title: {fr: Un, en: One}}
  - {id: P2, weight: 3, title: {fr: Deux, en: Two}}
grades: [{id: A, from: 80}, {id: B, from: 50}, {id: C, from: 0}]
caps: [{when: blocking_failed, grade: C}]
)";

constexpr std::string_view kVocabulary = R"(
vocabulary: 1
id: sample
fields:
  project.id: {type: text, label: {fr: Nom court, en: Short name}}
  project.name: {type: text, label: {fr: Nom, en: Name}}
  project.status: {type: text, label: {fr: État, en: Status}}
  hosting.countries: {type: list(country), label: {fr: Pays, en: Countries}}
  hosting.mode: {type: text, label: {fr: Mode, en: Mode}}
  data.personal: {type: boolean, label: {fr: Personnelles, en: Personal}}
  data.basis: {type: text, label: {fr: Base, en: Basis}}
  data.transfers: {type: list(record), label: {fr: Transferts, en: Transfers}}
  data.transfers[].country: {type: country, label: {fr: Pays, en: Country}}
  data.transfers[].clauses: {type: boolean, label: {fr: Clauses, en: Clauses}}
  dpia.done: {type: boolean, label: {fr: Faite, en: Done}}
  dpia.date: {type: date, label: {fr: Jour, en: Day}}
  energy.kwh: {type: number, label: {fr: Énergie, en: Energy}, unit: kWh}
)";

std::string words(const Diagnostics& all) {
  std::string text;
  for (const charta::Diagnostic& one : all) {
    text += charta::say(charta::Language::english, one);
  }
  return text;
}

}  // namespace

std::string rule(std::string_view id, std::string_view keys) {
  constexpr std::string_view kBar = " | ";
  std::string text = "  - id: ";
  text.append(id).append("\n    title: {fr: R, en: R}\n");
  const auto usual = [&](std::string_view key, std::string_view value) {
    if (keys.find(key) != std::string_view::npos) return;
    text.append("    ").append(key).append(" ").append(value).append("\n");
  };
  usual("principle:", "P1");
  usual("severity:", "major");
  usual("force:", "charter");
  while (!keys.empty()) {
    const std::size_t bar = std::min(keys.find(kBar), keys.size());
    text.append("    ").append(keys.substr(0, bar)).append("\n");
    keys.remove_prefix(std::min(bar + kBar.size(), keys.size()));
  }
  return text;
}

Charter charter(std::string_view rules, std::string_view scoring) {
  std::string text(kHead);
  text.append("scoring: {model: ").append(scoring).append("}\nrules:\n");
  text += rules;
  charta::SourceSet files;
  files["charter.yaml"].source = {"charter.yaml", text};
  files["vocabulary.yaml"].source = {"vocabulary.yaml",
                                     std::string(kVocabulary)};
  charta::LoadOptions options;
  options.languages = {};
  auto charter = charta::load_charter(files, "charter.yaml", options);
  const std::string faults = charter ? "" : words(charter.error());
  REQUIRE_MESSAGE(charter.has_value(), faults);
  return *std::move(charter);
}

std::unique_ptr<Case> descriptor(const Charter& charter, std::string text,
                                 charta::Day as_of) {
  auto out = std::make_unique<Case>();
  out->source = {"project.yaml", std::move(text)};
  auto document = charta::read_document(out->source, charta::Syntax::automatic);
  REQUIRE_MESSAGE(document.has_value(),
                  (document ? "" : words(document.error())));
  out->document = std::make_unique<charta::Document>(*std::move(document));
  const charta::DescriptorOptions options{.as_of = as_of,
                                          .kind = charta::Level::project};
  auto read = charta::read_descriptor(*out->document, charter, options);
  REQUIRE_MESSAGE(read.has_value(), (read ? "" : words(read.error())));
  out->descriptor = *std::move(read);
  return out;
}

charta::Day day(std::string_view text) {
  return charta::parse_day(text).value();
}

charta::Day today() { return day("2026-11-23"); }

const charta::Finding& Audited::finding(std::string_view rule) const {
  const auto at = std::ranges::find_if(
      report.findings,
      [&](const charta::Finding& one) { return rule_of(run, one).id == rule; });
  REQUIRE(at != report.findings.end());
  return *at;
}

Audited audit(const Charter& charter, std::string text, charta::Terms terms) {
  if (terms.as_of == charta::Day{}) terms.as_of = today();
  const auto read = descriptor(charter, std::move(text), terms.as_of);
  const charta::Brief brief = charta::prepare(charter, terms);
  charta::cel::Facts facts(*charter.engine);
  return {charta::begin_run(brief),
          charta::audit(brief, read->descriptor, facts)};
}

Audited audit(const Charter& charter, std::string text) {
  return audit(charter, std::move(text), {});
}

}  // namespace sample
