// SPDX-License-Identifier: EUPL-1.2
// charta charter flatten, show, and audits by what they write.
#include <doctest/doctest.h>

#include <filesystem>

#include "family_console.h"

namespace charta {
namespace {

TEST_CASE("flatten: the flat charter audits alike") {
  const Said flat = run({"charter", "flatten", "n/t/town.yaml"});
  REQUIRE(flat.code == ExitCode::met);
  CHECK(holds(flat.out, "weight: 4 # n/t/town.yaml:8:"));
  const auto audit = [&](const std::string& charter) {
    return run({"audit", "p.yaml", "-c", charter, "-f", "jsonl"},
               {{"n/t/flat.yaml", flat.out}});
  };
  const Said one = audit("n/t/town.yaml");
  const Said two = audit("n/t/flat.yaml");
  CHECK(one.code == two.code);
  const auto report = [](const std::string& out) {
    return out.substr(out.find("{\"type\":\"report\""));
  };
  CHECK(report(one.out) == report(two.out));
}

TEST_CASE("show: rules, and the fields of one") {
  const Said all = run({"charter", "show", "n/t/town.yaml"});
  CHECK(all.code == ExitCode::met);
  CHECK(holds(all.out, "SOV-01"));
  CHECK(holds(all.out, "T-1"));
  CHECK_FALSE(holds(all.out, "\\u{a}"));
  const Said one = run({"charter", "show", "n/t/town.yaml", "SOV-01"});
  CHECK(holds(one.out, "weight: 4  (n/t/town.yaml:8:"));
  CHECK(holds(one.out, "(builtin:/essentiel/"));
  const Said json =
      run({"charter", "show", "n/t/town.yaml", "SOV-01", "--json"});
  CHECK(holds(json.out, "\"path\": \"weight\""));
  const Said none = run({"charter", "show", "n/t/town.yaml", "SOV-011"});
  CHECK(none.code == ExitCode::usage);
  CHECK(holds(none.err, "did you mean `SOV-01`?"));
}

TEST_CASE("profiles: chosen by name") {
  const Said said =
      run({"audit", "p.yaml", "-c", "n/t/town.yaml", "--profile", "mine"});
  CHECK(holds(said.out, "mine"));
  const Said none =
      run({"audit", "p.yaml", "-c", "n/t/town.yaml", "--profile", "mines"});
  CHECK(none.code == ExitCode::usage);
  CHECK(holds(none.err, "did you mean `mine`?"));
}

TEST_CASE("a parent that is not there is shown where it is named") {
  const Said said =
      run({"charter", "check", "n/t/orphan.yaml"},
          {{"n/t/orphan.yaml",
            "charta: 1\nid: o\nversion: 1\nextends: [gone.yaml, nowhere]\n"}});
  CHECK(said.code == ExitCode::malformed);
  CHECK(
      holds(said.err, "n/t/orphan.yaml:4:11: file `n/t/gone.yaml` is missing"));
  CHECK(holds(said.err, "no built-in charter `nowhere`"));
}

TEST_CASE("a mistyped built-in charter is told from a file") {
  const Said said = run({"charter", "check", "essentil"});
  CHECK(said.code == ExitCode::no_input);
  CHECK(holds(said.err,
              "there is no file `essentil`, did you mean "
              "`essentiel`?"));
  CHECK_FALSE(holds(run({"charter", "check", "town.yml"}).err, "did you mean"));
}

TEST_CASE("files are named as they are reached from the working folder") {
  const std::string wrong =
      "charta: 1\nid: o\nversion: 1\nextends: [gone.yaml]\n";
  const Said near = run({"charter", "check", "o.yaml"}, {{"o.yaml", wrong}});
  CHECK(near.err.starts_with("o.yaml:4:11: file `gone.yaml` is missing"));
  const Said dotted =
      run({"charter", "check", "./n/../o.yaml"}, {{"o.yaml", wrong}});
  CHECK(dotted.err == near.err);
  const Said below =
      run({"charter", "check", "n/o.yaml"}, {{"n/o.yaml", wrong}});
  CHECK(below.err.starts_with("n/o.yaml:4:11: file `n/gone.yaml` is missing"));
}

// What stands beside the working folder is named from two folders above.
TEST_CASE("a charter may refer to what is above the working folder") {
  const std::filesystem::path here = std::filesystem::current_path();
  const std::string up = here.parent_path().string();
  const std::string mine =
      "charta: 1\nid: mine\nversion: 1\nextends: [essentiel]\n";
  const std::string child =
      "charta: 1\nid: child\nversion: 1\nextends: [../mine.yaml]\n";
  const Said said = run({"charter", "check", "child.yaml"},
                        {{"child.yaml", child},
                         {here.string() + "/child.yaml", child},
                         {up + "/mine.yaml", mine}});
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.out, "child 1: 28 rules"));
  // Nothing above that: the fault is told by the nearer name.
  const std::string far =
      "charta: 1\nid: far\nversion: 1\nextends: [../../../../mine.yaml]\n";
  const Said out = run({"charter", "check", "far.yaml"},
                       {{"far.yaml", far}, {here.string() + "/far.yaml", far}});
  CHECK(out.code == ExitCode::malformed);
  CHECK(out.err.starts_with("far.yaml:4:11: "));
}

}  // namespace
}  // namespace charta
