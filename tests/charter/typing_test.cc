// SPDX-License-Identifier: EUPL-1.2
// A descriptor walked along the vocabulary: shapes, unknown fields, places.
#include "charta/charter/typing.h"

#include <doctest/doctest.h>

#include "charta/value/show.h"
#include "described.h"

namespace charta {
namespace {

TEST_CASE("shapes that do not fit are refused at their place") {
  struct Row {
    std::string text;
    std::string faults;
  };
  const Row rows[] = {
      {"project: {name: [a]}\n",
       "2:17-20 `project.name` must be a single value\n"},
      {"project: {name: {fr: a}}\n",
       "2:17-24 `project.name` must be a single value\n"},
      {"hosting: {countries: FR}\n",
       "2:22-24 `hosting.countries` must be a list: write [FR]\n"},
      {"hosting: {countries: {a: FR}}\n",
       "2:22-29 `hosting.countries` must be a list\n"},
      {"hosting: {countries: [[FR]]}\n",
       "2:23-27 `hosting.countries[0]` must be a single value\n"},
      {"hosting: FR\n",
       "2:10-12 `hosting` must be a mapping of keys to values\n"},
      {"hosting: [FR]\n",
       "2:10-14 `hosting` must be a mapping of keys to values\n"},
      {"data: {transfers: {country: US}}\n",
       "2:19-32 `data.transfers` must be a list\n"},
      {"data: {transfers: [US]}\n",
       "2:20-22 `data.transfers[0]` must be a mapping of keys to values\n"},
      {"data: {transfers: [{country: US}, {country: usa}]}\n",
       "2:45-48 `data.transfers[1].country` must be a country code of two "
       "capital letters, not `usa`\n"},
      {"project: {open: oui, population: 1.5}\nhosting: {country: fr}\n",
       "2:17-20 `project.open` must be true or false, not `oui`: write "
       "`true`\n"
       "2:34-37 `project.population` must be a whole number, not `1.5`\n"
       "3:20-22 `hosting.country` must be a country code of two capital "
       "letters, not `fr`: write `FR`\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Described made("kind: project\n" + std::string(row.text));
    CHECK_FALSE(made.descriptor.has_value());
    CHECK(made.faults_brief() == row.faults);
  }
}

TEST_CASE("unknown fields are warnings with the nearest name") {
  const Described made(
      "kind: project\n"
      "projet: {name: x}\n"
      "project: {nmae: x, name: y}\n"
      "data: {transfers: [{contry: US}]}\n"
      "zzz: 1\n");
  REQUIRE(made.descriptor.has_value());
  CHECK(made.faults_brief() ==
        "2:1-7 field `projet` is not in the vocabulary, did you mean "
        "`project`?\n"
        "3:11-15 field `project.nmae` is not in the vocabulary, did you mean "
        "`name`?\n"
        "4:21-27 field `data.transfers[0].contry` is not in the vocabulary, "
        "did you mean `country`?\n"
        "5:1-4 field `zzz` is not in the vocabulary\n");
}

TEST_CASE("lists keep their unknown items, an empty list is an answer") {
  const Described made(
      "kind: project\n"
      "hosting: {countries: [FR, unknown, NSP, null], scores: []}\n"
      "data: {transfers: [unknown, {country: unknown, since: 2024-01-01}]}\n");
  REQUIRE(made.descriptor.has_value());
  CHECK(made.faults_brief() == "");
  const List& countries = made.find("hosting.countries")->list();
  REQUIRE(countries.size == 4);
  CHECK(countries.items[0].text() == "FR");
  for (int i = 1; i < 4; ++i) CHECK(countries.items[i].is_absent());
  CHECK(made.find("hosting.scores")->list().size == 0);
  CHECK(made.find("data.transfers[0]")->is_absent());
  CHECK(made.find("data.transfers[1].country")->is_absent());
  CHECK(made.find("data.transfers[1].since")->is(Kind::timestamp));
}

TEST_CASE("meta keys are no fields, at the top only") {
  const Described made(
      "charta: 1\nkind: project\ncharter: small\nevidence: {}\n"
      "project: {kind: a}\n");
  REQUIRE(made.descriptor.has_value());
  CHECK(made.faults_brief() ==
        "5:11-15 field `project.kind` is not in the vocabulary\n");
}

TEST_CASE("a document that is no mapping is refused") {
  CHECK(Described("- a\n").faults_brief() ==
        "1:1-4 `descriptor` must be a mapping of keys to values\n");
  CHECK(Described("a\n").faults_brief() ==
        "1:1-2 `descriptor` must be a mapping of keys to values\n");
}

TEST_CASE("faults are kept up to the limit") {
  std::string items;
  for (int i = 0; i < 300; ++i) items += "f" + std::to_string(i) + ", ";
  DescriptorOptions options;
  options.limits.diagnostics = 5;
  const Described made(
      "kind: project\nhosting: {countries: [" + items + "FR]}\n", "d.yaml",
      options);
  REQUIRE_FALSE(made.descriptor.has_value());
  CHECK(made.descriptor.error().size() == 5);
}

TEST_CASE("the three syntaxes give the same values") {
  const Described yaml(
      "kind: project\nproject: {insee: 01001, budget: 12, started: "
      "2026-03-02}\nhosting: {country: \"NO\"}\n");
  const Described json(
      R"({"kind": "project", "project": {"insee": "01001", "budget": 12,
      "started": "2026-03-02"}, "hosting": {"country": "NO"}})",
      "d.json");
  for (const Described* made : {&yaml, &json}) {
    REQUIRE(made->descriptor.has_value());
    CHECK(made->find("project.insee")->text() == "01001");
    CHECK(made->find("project.budget")->real() == 12);
    CHECK(made->find("project.started")->seconds() == 1772409600);
    CHECK(made->find("hosting.country")->text() == "NO");
  }
}

// The faults of a text, else its typed values; with a memory of names or none.
std::string typed(const Charter& charter, const std::string& text,
                  KeyNames* names, NamedFields* fields) {
  const Source source{"d.yaml", "kind: project\n" + text};
  Result<Document> document =
      read_document(source, Syntax::yaml, Limits{}, names);
  REQUIRE(document);
  const auto descriptor =
      read_descriptor(*document, charter, {.fields = fields});
  if (!descriptor) return brief(descriptor.error());
  std::string out = brief(descriptor->warnings);
  show(document->root(), out);
  return out;
}

TEST_CASE("fields that are remembered type as those that are sought") {
  const Charter charter = charter_of_fields();
  KeyNames names;
  NamedFields fields;
  const std::string texts[] = {
      "project: {name: a, insee: 01001}\nhosting: {country: FR}\n",
      "hosting: {country: fr}\nproject: {insee: 2, name: b}\n",
      "project: {project: {name: a}, hosting: FR}\n",
      "data: {transfers: [{country: US}, {since: 2024-01-01, country: FR}]}\n",
      "data: {transfers: {country: US}}\ncountry: FR\n",
      "hosting: {countries: [FR, {country: US}]}\nname: a\n",
      "evidence: {}\nproject: {kind: a, evidence: b}\n",
      "hosting: {a-key-that-is-longer-than-any-name-that-is-learned: 1}\n",
  };
  for (int round = 0; round < 2; ++round) {
    for (const std::string& text : texts) {
      CAPTURE(text);
      CHECK(typed(charter, text, &names, &fields) ==
            typed(charter, text, nullptr, nullptr));
    }
  }
}

}  // namespace
}  // namespace charta
