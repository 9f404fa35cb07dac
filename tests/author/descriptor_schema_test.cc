// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "author/author_sample.h"
#include "author/validator.h"
#include "charta/author/schema.h"

namespace charta {
namespace {

using author_sample::read;

std::string schema(Language language) {
  return descriptor_schema(author_sample::charter(), language);
}

TEST_CASE("a descriptor is valid as charta reads it, and no other") {
  const auto made = read("schema.json", schema(Language::english));
  const Validator validator(*made->document);
  struct {
    const char* text;
    const char* fault;
  } const rows[] = {
      {"charta: 1\nkind: project\ncharter: sample@1.2", ""},
      {"hosting: {countries: [FR, unknown]}", ""},
      {"hosting: {countries: NSP}", ""},
      {"hosting: unknown", ""},
      {"hosting:", ""},
      {"data: {basis: law}", ""},
      {"data: {basis: 7}", ""},
      {"data: {basis: ''}", ""},
      {"data: {transfers: [{country: FR, clauses: unknown}, NSP]}", ""},
      {"data: {since: 2026-01-31, rows: 3, url: 'https://a.example'}", ""},
      {"project: {id: 44109, name: true}", ""},
      {"bid: {price: 3}", ""},
      {"evidence: {data.basis: {status: declared}}", ""},
      {"evidence: {'data.transfers[0]': {status: verified, by: A}}", ""},
      {"imported: {anything: [1]}", ""},
      {"charta: 2", ".charta: enum"},
      {"kind: projet", ".kind: enum"},
      {"charter: 'a b'", ".charter: pattern"},
      {"hosting: {country: FR}", ".hosting: anyOf"},
      {"hosting: {countries: FR}", ".hosting: anyOf"},
      {"data: {basis: loi}", ".data: anyOf"},
      {"data: {rows: 1.5}", ".data: anyOf"},
      {"data: {since: 31/01/2026}", ".data: anyOf"},
      {"data: {personal: oui}", ".data: anyOf"},
      {"bid: {price: '12,5'}", ".bid: anyOf"},
      {"hostng: {}", ".hostng: additionalProperties"},
      {"evidence: {data.basis: {ref: a}}", ".evidence.data.basis: required"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto document = read("given.yaml", row.text);
    CHECK(validator.fault(document->document->root()) == row.fault);
  }
}

TEST_CASE("fields are described in the reader's language") {
  const std::string english = schema(Language::english);
  CHECK(english.find("\"Hosting countries\"") != std::string::npos);
  CHECK(english.find("Personal. Ask the DPO") != std::string::npos);
  CHECK(english.find("Price (EUR)") != std::string::npos);
  CHECK(english.find("\\n- law: Law\\n- contract") != std::string::npos);
  const std::string french = schema(Language::french);
  CHECK(french.find("Personnelles. Voir le DPO") != std::string::npos);
  CHECK(french.find("- law\u00a0: Loi") != std::string::npos);
}

TEST_CASE("hostile words of a vocabulary stay words") {
  const auto charter = author_sample::charter(
      "vocabulary: 1\nid: v\nfields:\n  a.b:\n    type: enum\n"
      "    label: \"\\\"}, \\e[2J </script>\"\n"
      "    values: {\"x\\\"\\n,y\": {fr: \"\\u202e\", en: \"<b>\"}}\n",
      "rules: [{id: R, principle: P1, title: R, require: \"a.b == 'x'\"}]",
      "charta: 1\nid: s\nversion: '1'\ntitle: S\nvocabulary: vocabulary.yaml\n"
      "principles: [{id: P1, title: P}]\n");
  const std::string text = descriptor_schema(charter, Language::french);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202e") == std::string::npos);
  const auto made = read("schema.json", text);
  const auto given = read("given.yaml", "a: {b: \"x\\\"\\n,y\"}");
  CHECK(Validator(*made->document).fault(given->document->root()).empty());
}

}  // namespace
}  // namespace charta
