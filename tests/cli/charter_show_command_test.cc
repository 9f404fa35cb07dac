// SPDX-License-Identifier: EUPL-1.2
// charta charter flatten, show, and audits by what they write.
#include <doctest/doctest.h>

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

}  // namespace
}  // namespace charta
