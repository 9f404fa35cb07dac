// SPDX-License-Identifier: EUPL-1.2
// charta import, from the words of the command to the files that it writes;
// the samples are invented.
#include <doctest/doctest.h>

#include <algorithm>

#include "doc/shared.h"
#include "family_console.h"
#include "rules/builtin.h"

using namespace charta;

namespace {

struct Import {
  ExitCode code = ExitCode::met;
  std::string out{};
  std::string err{};
  std::map<std::string, std::string> files{};  // that were written
};

std::string sample(const std::string& name) {
  const auto source =
      load(std::string(CHARTA_SOURCE_DIR) + "/tests/import/samples/" + name);
  REQUIRE(source);
  return source->text;
}

Import import_files(const std::string& format,
                    const std::vector<std::string>& names,
                    const std::map<std::string, std::string>& texts) {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  for (const auto& [name, text] : texts) console.files[name] = text;
  std::vector<std::string> words = {"import", format};
  words.insert(words.end(), names.begin(), names.end());
  words.insert(words.end(), {"--output-dir", "out"});
  Import made;
  made.code = run_command(words, console);
  made.out = console.output;
  made.err = console.errors;
  for (const auto& [name, text] : console.files) {
    if (!texts.contains(name)) made.files[name] = text;
  }
  return made;
}

Import import_sample(const std::string& format, const std::string& name) {
  return import_files(format, {name}, {{name, sample(name)}});
}

// The outcomes of the whole charter on what was written, and its warnings.
Said audit(const Import& made) {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  for (const auto& [name, text] : made.files) console.files[name] = text;
  const ExitCode code = run_command(
      {"audit", "-c", "fr-territoires", "-f", "jsonl", "out"}, console);
  return {code, console.output, console.errors};
}

void check_audit(const Import& made) {
  const Said said = audit(made);
  CHECK_FALSE(holds(said.out, "\"outcome\":\"error\""));
  CHECK(holds(said.out, "\"outcome\":\"unknown\""));
  CHECK_FALSE(holds(said.out, "\"type\":\"fault\""));
  CHECK_FALSE(holds(said.out, "unknown_field"));
  CHECK(said.err.empty());
}

const std::string& only(const Import& made) {
  REQUIRE(made.files.size() == 1);
  return made.files.begin()->second;
}

}  // namespace

TEST_CASE("descriptors may leave as one stream that an audit reads") {
  const std::string name = "nl-register-listing.json";
  const Import files = import_sample("nl-register", name);
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "fr";
  console.files[name] = sample(name);
  const ExitCode code = run_command(
      {"import", "nl-register", name, "--output-dir", "-"}, console);
  CHECK(code == files.code);
  CHECK(console.files.size() == 1);
  CHECK(holds(console.errors, "3 descripteurs écrits dans la sortie standard"));
  std::string stream;
  for (const auto& [path, text] : files.files) stream += "---\n" + text;
  CHECK(console.output == stream);
}

TEST_CASE("every built-in mapping reads its samples into valid descriptors") {
  struct {
    const char* format;
    const char* sample;
    std::size_t written;
    std::vector<const char*> holds;  // in the first descriptor
    std::vector<const char*> told;
  } const rows[] = {
      {"nl-register",
       "nl-register-listing.json",
       3,
       {"status: production", "name: \"Gemeente Voorbeeld\"",
        "updated_at: \"2026-02-01\"", "in_public_register: true"},
       {"`gisteren` is not a date", "`ontwikkeling` does not decide",
        "`verdwenen` is not one of", "`geen` is not a web address",
        "`2` stands in another record"}},
      {"NL_Register",
       "nl-register-record.json",
       1,
       {"domain: mobility", "purpose: \"Toegang & doorstroming.\"",
        "done: true", "risk_class: high", "start_month: \"2024-03\""},
       {}},
      {"hugging-face",
       "hugging-face-full.md",
       1,
       {"name: exemple-toits", "licence: etalab-2.0",
        "training_co2e_kg: 0.0835", "method: codecarbon", "value: 64.05",
        "dataset: \"Toits de test\"", "model_card: true"},
       {}},
      {"huggingface",
       "hugging-face-scalar.md",
       1,
       {"training_co2e_kg: 1.21e-05", "licence: mit"},
       {}},
      {"hugging-face",
       "hugging-face-mapping.md",
       1,
       {"training_co2e_kg: 12\n"},
       {"in kg where g is usual; converted"}},
      {"hugging-face",
       "hugging-face-absent.md",
       1,
       {"licence: licence-exemple-1"},
       {}},
      {"cyclonedx",
       "cyclonedx.json",
       1,
       {"name: exemple-comptage", "version: \"1.10\"", "provider_country: NL",
        "training_energy_kwh: 2\n", "training_co2e_kg: 500", "ml_bom: true"},
       {"in Wh where kWh is usual", "is 250 kgCO2e/kWh, outside 0.0001 to 3"}},
      {"us-federal",
       "us-federal-2025.csv",
       2,
       {"put_into_service_date: \"2025-03-01\"", "    - nlp"},
       {"this row has 2 cells", "`Generative AI` does not decide",
        "`Apr-25` is not precise enough", "`EX-1` stands in another"}},
      {"us-federal",
       "us-federal-2024.csv",
       1,
       {"name: \"The agency’s chatbot\"", "personal: true",
        "\"If Other, please explain. (2)\": b"},
       {"read as windows-1252", "`7/16/1905` is outside 1950",
        "`If Other, please explain.` is given twice"}},
      {"uk-atrs",
       "uk-atrs.json",
       2,
       {"name: \"Example Borough\"",
        "\"https://www.gov.uk/algorithmic-transparency-records/example\"",
        "    - nlp", "status: production"},
       {"`public-beta` does not decide", "`management` does not decide"}},
      {"amt",
       "amt.yaml",
       1,
       {"role: deployer", "is_ai_system: true", "external_supplier: true",
        "status: production"},
       {"`!include` is not followed", "`2021-05-1` is not a date",
        "`geen hoog-risico AI` does not decide"}},
      {"codecarbon",
       "codecarbon.csv",
       2,
       {"training_co2e_kg: 3.5e-05", "method: codecarbon",
        "tool_version: \"2.4.3\""},
       {"is 87500 kgCO2e/kWh", "`r-1` stands in another record"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.sample);
    const Import made = import_sample(row.format, row.sample);
    CAPTURE(made.err);
    CHECK(made.code == ExitCode::met);
    REQUIRE(made.files.size() == row.written);
    const std::string& text = made.files.begin()->second;
    CAPTURE(text);
    const std::string fields = text.substr(0, text.find("\nimported:"));
    for (const char* part : row.holds) {
      CAPTURE(part);
      CHECK(holds(std::string_view(part).starts_with("\"If ") ? text : fields,
                  part));
    }
    for (const char* part : row.told) {
      CAPTURE(part);
      CHECK(holds(made.err, part));
    }
    CHECK(made.err.empty() == row.told.empty());
    check_audit(made);
  }
}

TEST_CASE("the same bytes each time, and names that stay in the folder") {
  const Import one = import_sample("nl-register", "nl-register-listing.json");
  const Import two = import_sample("nl-register", "nl-register-listing.json");
  CHECK(one.files == two.files);
  std::vector<std::string> names;
  for (const auto& [name, text] : one.files) names.push_back(name);
  CHECK(names ==
        std::vector<std::string>{"out/001-verkeerslichten-regelen.yaml",
                                 "out/002-anonimiseren.yaml",
                                 "out/003-anonimiseren-2.yaml"});
}

TEST_CASE("personal addresses of a card stay in the record alone") {
  const Import made = import_sample("amt", "amt.yaml");
  const std::string& text = only(made);
  CHECK(text.find("persoon@example.org") > text.find("\n  record:"));
}

TEST_CASE("a file that cannot be read does not sink the others") {
  const Import made = import_files(
      "nl-register", {"bad.json", "missing.json", "good.json"},
      {{"bad.json", "{"}, {"good.json", sample("nl-register-record.json")}});
  CHECK(made.files.size() == 1);
  CHECK(made.code == ExitCode::no_input);
  CHECK(holds(made.err, "bad.json"));
  CHECK(holds(made.err, "missing.json"));
  CHECK(holds(made.out, "1 records read, 1 descriptors written"));
}

TEST_CASE("a user's own mapping is read from its file") {
  const std::map<std::string, std::string> files = {
      {"mine.yaml",
       "import: 1\nid: mine\ntitle: {fr: Tableau, en: Table}\n"
       "kind: project\nencodings: [windows-1252]\n"
       "columns:\n"
       "  - {from: Intitulé, to: project.name}\n"
       "  - {from: Pays, to: hosting.location_countries, convert: countries, "
       "separators: \",\"}\n"
       "  - {from: CO2, to: environment.training_co2e_kg, convert: number, "
       "unit: t, to_unit: kg}\n"},
      {"t.csv", "Intitul\xE9;Pays;CO2\nTri;France, Allemagne;0.5\n"}};
  const Import made = import_files("mine.yaml", {"t.csv"}, files);
  CHECK(made.code == ExitCode::met);
  CHECK(holds(only(made), "    - FR\n    - DE\n"));
  CHECK(holds(only(made), "training_co2e_kg: 500\n"));
  CHECK(holds(only(made), "# Tableau, t.csv\n"));
}

TEST_CASE("wrong uses are told, with what would be right") {
  const Import unknown = import_files("nothing", {"t.csv"}, {{"t.csv", ""}});
  CHECK(unknown.code == ExitCode::usage);
  CHECK(holds(unknown.err, "hugging-face"));
  const Import other =
      import_files("cyclonedx", {"t.json"}, {{"t.json", "{\"a\": 1}"}});
  CHECK(other.code == ExitCode::no_input);
  CHECK(holds(other.err, "components[type=machine-learning-model]"));
  const Import table =
      import_files("codecarbon", {"t.csv"}, {{"t.csv", "a,b\n1,2\n"}});
  CHECK(table.code == ExitCode::malformed);
  CHECK(table.files.empty());
}

TEST_CASE("help and documents name every built-in mapping") {
  const Said help = run({"import", "--help"});
  for (const char* page : {"/docs/import.md", "/docs/fr/import.md"}) {
    const auto text = load(std::string(CHARTA_SOURCE_DIR) + page);
    REQUIRE(text);
    for (const BuiltinFile& file : builtin_files()) {
      if (!file.name.starts_with("import/")) continue;
      const std::string name(file.name.substr(7, file.name.size() - 12));
      CAPTURE(name);
      CHECK(holds(help.out, "charta import " + name + " "));
      CHECK(holds(text->text, "`" + name + "`"));
    }
  }
}
