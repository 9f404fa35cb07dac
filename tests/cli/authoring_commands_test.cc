// SPDX-License-Identifier: EUPL-1.2
// init and schema: what they write, where, and what they refuse.
#include <doctest/doctest.h>

#include "command.h"
#include "fake_console.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("init writes to the terminal or to a new file") {
  FakeConsole console;
  CHECK(run_command({"init", "--lang", "fr"}, console) == ExitCode::met);
  CHECK(holds(console.output, "kind: project\ncharter: essentiel@"));
  CHECK(run_command({"init", "a.toml", "--level", "bid"}, console) ==
        ExitCode::met);
  CHECK(holds(console.files["a.toml"], "kind = \"bid\""));
  CHECK(run_command({"init", "b.txt", "--format", "toml"}, console) ==
        ExitCode::met);
  CHECK(holds(console.files["b.txt"], "charta = 1"));
}

TEST_CASE("init never replaces a file unasked") {
  FakeConsole console;
  console.files["mine.yaml"] = "precious";
  CHECK(run_command({"init", "mine.yaml"}, console) == ExitCode::cannot_create);
  CHECK(console.files["mine.yaml"] == "precious");
  CHECK(holds(console.errors, "--force"));
  CHECK(run_command({"init", "mine.yaml", "--force"}, console) ==
        ExitCode::met);
  CHECK(holds(console.files["mine.yaml"], "charta: 1"));
}

TEST_CASE("what init writes is audited without a warning") {
  FakeConsole console;
  REQUIRE(run_command({"init", "p.yaml", "-c", "fr-territoires"}, console) ==
          ExitCode::met);
  run_command({"audit", "p.yaml", "-c", "fr-territoires", "-f", "json"},
              console);
  CHECK(console.errors.empty());
  CHECK(holds(console.output, "\"fail\": 0"));
  CHECK(holds(console.output, "\"pass\": 0"));
}

TEST_CASE("schema knows its four names") {
  for (const char* name : {"charter", "descriptor", "waivers", "tests"}) {
    FakeConsole console;
    CAPTURE(name);
    CHECK(run_command({"schema", name}, console) == ExitCode::met);
    CHECK(holds(console.output, "urn:charta:schema:" + std::string(name)));
  }
  FakeConsole console;
  CHECK(run_command({"schema", "descriptr"}, console) == ExitCode::usage);
  CHECK(holds(console.errors, "did you mean `descriptor`?"));
}

}  // namespace
}  // namespace charta
