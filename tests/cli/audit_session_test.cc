// SPDX-License-Identifier: EUPL-1.2
// What the terms of a session change: facts that stand behind a descriptor.
#include "audit_session.h"

#include <doctest/doctest.h>

#include "family_console.h"

namespace charta {
namespace {

const char* const kOrganisation =
    "charta: 1\nkind: organisation\nhosting: {location_countries: [FR]}\n";

TEST_CASE("an organisation's facts stand behind a descriptor's") {
  const std::map<std::string, std::string> files = {
      {"o.yaml", kOrganisation},
      {"bare.yaml", "charta: 1\nkind: project\nproject: {id: bare}\n"}};
  const Said with = run({"audit", "bare.yaml", "-c", "fr-territoires",
                         "--organisation", "o.yaml", "-f", "json"},
                        files);
  CHECK(holds(with.out, "\"name\": \"o.yaml\""));
  CHECK(holds(with.out, "\"value\": \"[\\\"FR\\\"]\""));
  const Said other = run(
      {"audit", "p.yaml", "-c", "fr-territoires", "--organisation", "o.yaml"},
      files);
  CHECK(holds(other.out, "in the organisation’s file"));
  const Said gone = run({"audit", "p.yaml", "--organisation", "gone.yaml"});
  CHECK(gone.code == ExitCode::no_input);
}

}  // namespace
}  // namespace charta
