// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/uses.h"

#include <doctest/doctest.h>

#include "review/sample.h"

using namespace charta;
using charta::testing::rule_of;

namespace {

// `path=constants`, sizes after `#`, rivals after `~`, loops after `*`, `?` for
// has(), `!` for opaque.
std::string uses(const std::string& require) {
  const auto charter =
      load(text(testing::kReviewHead,
                "rules:\n" + rule_of("R", "require: \"" + require + "\"")));
  REQUIRE_MESSAGE(charter, faults_of(charter));
  std::vector<Param> params;
  for (const Constant& one : charter->params) {
    params.push_back({one.name, one.value});
  }
  std::string out;
  for (const auto& [path, use] :
       uses_of({&charter->rules[0]}, *charter, params)) {
    out += path + "=" + std::to_string(use.constants.size());
    for (const std::int64_t size : use.sizes) out += "#" + std::to_string(size);
    for (const std::string& rival : use.rivals) out += "~" + rival;
    if (use.loops > 0) out += "*" + std::to_string(use.loops);
    if (use.presence) out += "?";
    if (use.opaque) out += "!";
    out += " ";
  }
  return out;
}

}  // namespace

TEST_CASE("how expressions use fields") {
  struct Row {
    const char* require;
    const char* uses;
  };
  for (const Row& row : {
           Row{"project.open", "project.open=0 "},
           {"project.population > 3 || project.population == params.threshold",
            "project.population=2 "},
           {"hosting.country in params.eea", "hosting.country=2 "},
           {"project.started <= as_of",
            "as_of=0~project.started project.started=0~as_of "},
           {"variables.live", "project.status=1 "},
           {"size(project.name) >= 4", "project.name=0#4 "},
           {"params.eea.all(c, c in hosting.countries)",
            "hosting.countries=0*2 hosting.countries[]=2 "},
           {"hosting.countries.exists(c, c == 'FR')",
            "hosting.countries=0*1 hosting.countries[]=1 "},
           {"data.transfers.all(t, has(t.since))",
            "data.transfers=0*1 data.transfers[].since=0? "},
           {"project.budget * 2.0 > 1.0", "project.budget=0! "},
           {"hosting.countries.exists_one(c, c == 'FR')",
            "hosting.countries=0*1! hosting.countries[]=1 "},
       }) {
    CAPTURE(std::string(row.require));
    CHECK(uses(row.require) == row.uses);
  }
}
