// SPDX-License-Identifier: EUPL-1.2
// charta schema NAME: JSON Schemas for editors.
#include <algorithm>

#include "charta/author/schema.h"
#include "charta/base/nearest.h"
#include "charter_source.h"
#include "commands.h"

namespace charta {
namespace {

constexpr Phrase kNoSchema = {
    "there is no such schema (charter, descriptor, waivers, tests)",
    "il n’y a pas de tel schéma (charter, descriptor, waivers, tests)"};

// The schemas that a charter's vocabulary makes.
ExitCode write_by_charter(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  const std::string name =
      arguments.one("--charter").value_or(std::string(kDefaultCharter));
  const auto charter = open_charter(console, arguments, name, *as_of);
  if (!charter) return refuse(arguments, console, charter.error());
  console.out(arguments.positional[0] == "tests"
                  ? tests_schema(&*charter, arguments.language)
                  : descriptor_schema(*charter, arguments.language));
  return ExitCode::met;
}

}  // namespace

ExitCode run_schema(const Arguments& arguments, Console& console) {
  const std::string& name = arguments.positional[0];
  const auto names = schema_names();
  if (std::ranges::count(names, name) == 0) {
    return refuse_usage(arguments, console, kNoSchema, name,
                        nearest(name, names));
  }
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  const bool typed = name == "tests" && arguments.has("--charter");
  if (name == "descriptor" || typed) {
    return write_by_charter(arguments, console);
  }
  console.out(name == "charter"   ? charter_schema(arguments.language)
              : name == "waivers" ? waivers_schema(arguments.language)
                                  : tests_schema(nullptr, arguments.language));
  return ExitCode::met;
}

}  // namespace charta
