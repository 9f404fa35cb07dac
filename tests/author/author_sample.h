// SPDX-License-Identifier: EUPL-1.2
// A small charter of this room's own, with every type of field, and documents
// from text.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>

#include "charta/charter/load.h"
#include "charta/doc/read.h"
#include "charta/i18n/say.h"

namespace author_sample {

inline constexpr std::string_view kHead = R"yaml(
charta: 1
id: sample
version: 1.2.0
title: {fr: Exemple, en: Sample}
vocabulary: vocabulary.yaml
params: {eea: [FR, DE]}
variables: {personal: data.personal && !data.anonymous}
principles: [{id: P1, title: {fr: Un, en: One}}]
grades: [{id: A, from: 50}, {id: B, from: 0}]
)yaml";

inline constexpr std::string_view kRules = R"yaml(
rules:
  - id: R1
    principle: P1
    title: {fr: Pays, en: Countries}
    require: "hosting.countries.all(c, c in params.eea)"
  - id: R2
    principle: P1
    title: {fr: Base, en: Basis}
    when: variables.personal
    require: data.basis in ['law', 'contract']
  - id: R3
    principle: P1
    level: bid
    title: {fr: Prix, en: Price}
    require: bid.price < 10.5
  - id: R4
    principle: P1
    title: {fr: Clauses, en: Clauses}
    require: "data.transfers.all(t, t.clauses)"
  - id: R5
    principle: P1
    enabled: false
    title: {fr: Loin, en: Off}
    require: data.since > date('2026-01-01')
  - id: R6
    principle: P1
    title: {fr: Plan, en: Plan}
    require: hosting.exit.tested
)yaml";

inline constexpr std::string_view kVocabulary = R"yaml(
vocabulary: 1
id: sample
fields:
  project.id: {type: text, label: {fr: Nom court, en: Short name}}
  project.name: {type: text, label: {fr: Nom, en: Name}}
  hosting: {type: record, label: {fr: Hébergement, en: Hosting}}
  hosting.countries:
    type: list(country)
    label: {fr: Pays d’hébergement, en: Hosting countries}
  hosting.exit.tested: {type: boolean, label: {fr: Essai, en: Plan tested}}
  data.personal:
    type: boolean
    label: {fr: Personnelles, en: Personal}
    help: {fr: Voir le DPO, en: Ask the DPO}
  data.anonymous: {type: boolean, label: {fr: Anonymes, en: Anonymous}}
  data.basis:
    type: enum
    label: {fr: Base, en: Basis}
    values:
      law: {fr: Loi, en: Law}
      contract: {fr: Contrat, en: Contract}
      "7": null
  data.transfers: {type: list(record), label: {fr: Transferts, en: Transfers}}
  data.transfers[].country: {type: country, label: {fr: Pays, en: Country}}
  data.transfers[].clauses: {type: boolean, label: {fr: Clauses, en: Clauses}}
  data.since: {type: date, label: {fr: Depuis, en: Since}}
  data.rows: {type: integer, label: {fr: Lignes, en: Rows}}
  data.url: {type: url, label: {fr: Adresse, en: Address}}
  bid.price: {type: number, label: {fr: Prix, en: Price}, unit: EUR}
)yaml";

inline charta::Charter charter(std::string_view vocabulary = kVocabulary,
                               std::string_view rules = kRules,
                               std::string_view head = kHead) {
  charta::SourceSet files;
  files["charter.yaml"].source = {"charter.yaml",
                                  std::string(head) + std::string(rules)};
  files["vocabulary.yaml"].source = {"vocabulary.yaml",
                                     std::string(vocabulary)};
  auto charter = charta::load_charter(files, "charter.yaml");
  std::string faults;
  if (!charter) {
    for (const auto& one : charter.error()) {
      faults += charta::say(charta::Language::english, one);
    }
  }
  REQUIRE_MESSAGE(charter.has_value(), faults);
  return *std::move(charter);
}

// A document that stays where it is.
struct Read {
  charta::Source source{};
  std::unique_ptr<charta::Document> document{};
};
inline std::unique_ptr<Read> read(std::string name, std::string text) {
  auto out = std::make_unique<Read>();
  out->source = {std::move(name), std::move(text)};
  auto document = charta::read_document(out->source, charta::Syntax::automatic);
  std::string faults;
  if (!document) {
    for (const auto& one : document.error()) {
      faults += charta::say(charta::Language::english, one);
    }
  }
  REQUIRE_MESSAGE(document.has_value(), faults);
  out->document = std::make_unique<charta::Document>(*std::move(document));
  return out;
}

}  // namespace author_sample
