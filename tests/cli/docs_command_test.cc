// SPDX-License-Identifier: EUPL-1.2
// form and charter docs: what they write, and where.
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

FakeConsole& with_charter(FakeConsole& console) {
  console.files["a/c/charter.yaml"] =
      "charta: 1\nid: c\nversion: '1'\ntitle: C\nvocabulary: v.yaml\n"
      "principles: [{id: P, title: P}]\n"
      "rules:\n  - {id: R-1, principle: P, title: R, require: a.b}\n";
  console.files["a/c/v.yaml"] =
      "vocabulary: 1\nid: v\nfields: {a.b: {type: boolean, label: B}}\n";
  console.files["a/c/charter.tests.yaml"] =
      "tests:\n  - {rule: R-1, name: yes, given: {a: {b: true}}, expect: "
      "pass}\n";
  return console;
}

TEST_CASE("docs writes an index, the texts and a page a rule, twice") {
  FakeConsole console;
  with_charter(console);
  CHECK(run_command({"charter", "docs", "a/c/charter.yaml", "--output-dir",
                     "out", "--lang", "en"},
                    console) == ExitCode::met);
  CHECK(holds(console.output, "6 pages written to out"));
  CHECK(holds(console.files["out/R-1.md"], "### Pass: yes"));
  CHECK(holds(console.files["out/R-1.md"], "b: true"));
  CHECK(holds(console.files["out/R-1.html"], "<h1>R-1 R</h1>"));
  CHECK(holds(console.files["out/index.html"], "href=\"R-1.html\""));
}

TEST_CASE("docs writes one format when asked, and must know where") {
  FakeConsole console;
  with_charter(console);
  CHECK(run_command({"charter", "docs", "a/c", "--output-dir", "out",
                     "--format", "markdown"},
                    console) == ExitCode::met);
  CHECK(console.files.contains("out/index.md"));
  CHECK_FALSE(console.files.contains("out/index.html"));
  CHECK(run_command({"charter", "docs", "a/c"}, console) == ExitCode::usage);
  CHECK(holds(console.errors, "--output-dir"));
}

TEST_CASE("form writes a page, and never over a file unasked") {
  FakeConsole console;
  CHECK(run_command({"form", "--lang", "fr"}, console) == ExitCode::met);
  CHECK(holds(console.output, "Questionnaire d’un projet"));
  console.files["f.html"] = "mine";
  CHECK(run_command({"form", "f.html"}, console) == ExitCode::cannot_create);
  CHECK(console.files["f.html"] == "mine");
  CHECK(run_command({"form", "f.html", "--force", "--level", "bid"}, console) ==
        ExitCode::met);
  CHECK(holds(console.files["f.html"], "\"kind\":\"bid\""));
}

}  // namespace
}  // namespace charta
