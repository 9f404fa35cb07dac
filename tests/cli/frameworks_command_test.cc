// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"

namespace charta {
namespace {

struct Said {
  ExitCode code;
  std::string out;
  std::string err;
};

Said run(std::vector<std::string> words) {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  console.files["project.yaml"] =
      "charta: 1\nkind: project\ndata: {personal: false}\n";
  words.insert(words.begin(), "frameworks");
  const ExitCode code = run_command(words, console);
  return {code, console.output, console.errors};
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("frameworks: list, one text, and what a descriptor meets") {
  struct {
    std::vector<std::string> words;
    const char* holds;
  } const rows[] = {
      {{}, "senat-dct-2025"},
      {{"rgpd"}, "art-35"},
      {{"rgpd"}, "checked on: project"},
      {{"rgpd", "project.yaml"}, "– Not applicable  DAT-01"},
      {{"project.yaml"}, "not judged"},
      {{"rgpd", "--json"}, "\"frameworks\": ["},
      {{"rgpd", "project.yaml", "--json"}, "\"outcome\": \"not_applicable\""},
      {{"rgpd", "--lang", "fr"}, "se vérifie sur"},
      {{"-c", "essentiel"}, "rgpd"},
  };
  for (const auto& row : rows) {
    const Said said = run(row.words);
    CAPTURE(said.out);
    CAPTURE(said.err);
    CHECK(said.code == ExitCode::met);
    CHECK(holds(said.out, row.holds));
  }
}

TEST_CASE("frameworks: what is not there is said") {
  const Said misspelt = run({"rpgd"});
  CHECK(misspelt.code == ExitCode::usage);
  CHECK(holds(misspelt.err, "no framework: `rpgd`; did you mean `rgpd`?"));
  CHECK(run({"rgpd", "absent.yaml"}).code == ExitCode::no_input);
}

}  // namespace
}  // namespace charta
