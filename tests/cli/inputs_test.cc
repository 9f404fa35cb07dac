// SPDX-License-Identifier: EUPL-1.2
#include "inputs.h"

#include <doctest/doctest.h>

#include "fake_console.h"

using namespace charta;

namespace {

std::vector<std::string> selected(FakeConsole& console,
                                  const std::vector<std::string>& paths,
                                  std::optional<Syntax> syntax = {}) {
  const auto files = select_inputs(console, paths, syntax);
  std::vector<std::string> names;
  if (files) {
    for (const InputFile& file : *files) names.push_back(file.path);
  } else {
    for (const Diagnostic& fault : files.error()) {
      names.push_back("! " + fault.at.file);
    }
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("paths, folders and patterns give files") {
  FakeConsole console;
  for (const char* name : {"a/one.yaml", "a/b/two.json", "a/notes.txt",
                           "three.toml", "data.csv"}) {
    console.files[name] = "";
  }
  CHECK(selected(console, {"three.toml"}) == Names{"three.toml"});
  CHECK(selected(console, {"a"}) == Names{"a/b/two.json", "a/one.yaml"});
  CHECK(selected(console, {"*.toml", "a/*.yaml"}) ==
        Names{"three.toml", "a/one.yaml"});
  CHECK(selected(console, {"data.csv"}, Syntax::json) == Names{"data.csv"});
  CHECK(selected(console, {"-"}, Syntax::yaml) == Names{"-"});
}

TEST_CASE("what gives nothing is a fault, and all of them are told") {
  FakeConsole console;
  console.files["a/notes.txt"] = "";
  CHECK(selected(console, {"gone.yaml", "a", "*.yaml", "a/notes.txt", "-"}) ==
        Names{"! gone.yaml", "! a", "! *.yaml", "! a/notes.txt", "! -"});
}
