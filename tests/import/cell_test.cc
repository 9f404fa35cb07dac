// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/cell.h"

#include "import/made_import.h"

using namespace charta;

namespace {

const char* const kColumns = R"(absent: [NSP, /]
columns:
  - {from: name, to: project.name}
  - {from: page, to: project.description, convert: html}
  - {from: status, to: project.status, convert: choice, values: {on: production, done: ""}}
  - {from: personal, to: data.personal, convert: choice, values: {oui: true, non: false}, absent: [peut-être]}
  - {from: theme, to: project.domain, convert: match, values: {eau: water, H2O: water, air: air_noise_climate}}
  - {from: who, to: project.audience, convert: list, separators: ",", values: {A: agent, B: public, Élu d'ici: elected, Œuvre: association}}
  - {from: tags, to: project.partners, convert: list}
  - {from: country, to: hosting.operator_country, convert: country}
  - {from: countries, to: hosting.location_countries, convert: countries, separators: ";"}
  - {from: siret, to: organisation.siret, convert: siret}
  - {from: [link, url], to: project.information_url, convert: url, base: https://example.org}
  - {from: title, to: organisation.name, before: ": "}
  - {from: register, to: transparency.in_public_register, convert: present}
)";

}  // namespace

TEST_CASE("what a record says becomes a field, or stays unknown and is told") {
  struct {
    const char* key;
    const char* json;
    const char* field;  // empty: absent
    std::vector<Code> defects;
  } const rows[] = {
      {"page", R"("<p>A &amp; B</p>")", "description: \"A & B\"", {}},
      {"status", R"("on")", "status: production", {}},
      {"status", R"("ON")", "status: production", {}},
      {"status", R"("done")", "", {Code::import_ambiguous}},
      {"status", R"("perhaps")", "", {Code::import_bad_choice}},
      {"status", R"("nsp")", "", {}},
      {"status", "null", "", {}},
      {"status", R"({"a": 1})", "", {Code::import_wrong_shape}},
      {"status", R"(["on", "off"])", "", {Code::import_several}},
      {"status", R"(["on", "on"])", "status: production", {}},
      {"personal", R"("oui")", "personal: true", {}},
      {"personal", R"("non")", "personal: false", {}},
      {"personal", R"("peut-être")", "", {}},
      {"theme", R"(["eau", "x", "H2O"])", "domain: water", {}},
      {"theme", R"(["eau", "air"])", "", {}},
      {"theme", R"("x")", "", {}},
      {"who", R"("A, B, A")", "    - agent\n    - public\n", {}},
      {"who", R"("A, C")", "", {Code::import_bad_choice}},
      {"who",
       R"("élu d’ici, œuvre")",
       "    - elected\n    - association\n",
       {}},
      {"who", R"("ÉLU D'ICI")", "    - elected\n", {}},
      {"who", R"("elu d'ici")", "", {Code::import_bad_choice}},
      {"tags",
       R"(["x", ["z", null], 3])",
       "    - x\n    - z\n    - \"3\"\n",
       {}},
      {"tags", R"("x")", "    - x\n", {}},
      {"tags", "[]", "", {}},
      {"country", R"("United States")", "operator_country: US", {}},
      {"country", R"("fra")", "operator_country: FR", {}},
      {"country", R"("Atlantide")", "", {Code::import_bad_country}},
      {"countries", R"("France; Pays-Bas")", "    - FR\n    - NL\n", {}},
      {"siret", R"("243 100 518 00170")", "siret: \"24310051800170\"", {}},
      {"siret",
       R"("24410051800170")",
       "siret: \"24410051800170\"",
       {Code::import_bad_siret}},
      {"url", R"("/a")", "information_url: \"https://example.org/a\"", {}},
      {"url", R"("//evil/a")", "", {Code::import_bad_url}},
      {"url", "\"javascript:alert(1)\"", "", {Code::import_bad_url}},
      {"title", R"("Ville de X: outil")", "  name: \"Ville de X\"", {}},
      {"title", R"("outil")", "", {}},
      {"register", "false", "in_public_register: true", {}},
      {"register", R"("")", "", {}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.key);
    CAPTURE(row.json);
    const Made made =
        import_text(kColumns, "r.json",
                    R"({"name": "Nom", ")" + std::string(row.key) +
                        "\": " + row.json + "}");
    REQUIRE(made.yaml.size() == 1);
    const std::string fields = fields_of(made.yaml.front());
    CAPTURE(fields);
    CHECK(made.defects == row.defects);
    if (*row.field == '\0') {
      CHECK(fields ==
            "charta: 1\nkind: project\nproject:\n  id: nom\n  name: Nom\n");
    } else {
      CHECK(holds(fields, row.field));
    }
  }
}

TEST_CASE("the first name that speaks wins, and is told of") {
  const Made made = import_text(kColumns, "r.json",
                                R"({"name": "Nom", "link": "", "url": "no"})");
  REQUIRE(made.told.size() == 1);
  CHECK(made.told.front().args.front() == "url");
  CHECK(made.told.front().gravity == Gravity::warning);
}
