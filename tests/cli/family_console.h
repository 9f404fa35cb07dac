// SPDX-License-Identifier: EUPL-1.2
// A town that extends the built-in charter, for tests of the commands on
// charters.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"
#include "fake_console.h"

namespace charta {

struct Said {
  ExitCode code;
  std::string out;
  std::string err;
};

inline Said run(const std::vector<std::string>& words,
                const std::map<std::string, std::string>& more = {}) {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  console.files["n/t/town.yaml"] =
      "charta: 1\nid: town\nversion: 1\ntitle: {fr: V, en: T}\n"
      "extends: [fr-territoires]\n"
      "profiles: {mine: {select: [SOV-01, T-1]}}\n"
      "rules:\n"
      "  - {id: SOV-01, weight: 4}\n"
      "  - {id: T-1, principle: SOV, title: {fr: T, en: T}, severity: "
      "blocking, require: size(hosting.location_countries) < 3}\n";
  console.files["p.yaml"] =
      "charta: 1\nkind: project\nproject: {id: p}\n"
      "hosting: {location_countries: [FR, DE, BE]}\n";
  for (const auto& [name, text] : more) console.files[name] = text;
  const ExitCode code = run_command(words, console);
  return {code, console.output, console.errors};
}

inline bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace charta
