// SPDX-License-Identifier: EUPL-1.2
// charta frameworks [ID] [FILE]: the texts behind a charter, item by item, and
// what of them a descriptor meets.
#include <algorithm>

#include "audit_session.h"
#include "charta/base/nearest.h"
#include "charta/report/frameworks.h"
#include "commands.h"
#include "inputs.h"

namespace charta {
namespace {

constexpr Phrase kNoFramework = {"the charter has no framework",
                                 "la charte n’a pas de référentiel"};
constexpr Phrase kEmptyFile = {"there is no descriptor in",
                               "il n’y a pas de descripteur dans"};

// What the operands say: `[ID] [FILE]`.
struct Asked {
  std::optional<std::string> id{};
  std::optional<std::string> file{};
};

// One operand alone is a file when no framework has that name and a file does.
Asked asked(const Arguments& arguments, const FrameworkList& list,
            Console& console) {
  const auto& words = arguments.positional;
  if (words.empty()) return {};
  if (words.size() > 1) return {words[0], words[1]};
  const bool known = std::ranges::any_of(
      list.frameworks,
      [&](const FrameworkWords& one) { return one.id == words[0]; });
  if (!known && (words[0] == "-" || console.exists(words[0]))) {
    return {.file = words[0]};
  }
  return {.id = words[0]};
}

bool select(const std::string& id, FrameworkList& list) {
  std::erase_if(list.frameworks,
                [&](const FrameworkWords& one) { return one.id != id; });
  return !list.frameworks.empty();
}

ExitCode refuse_id(const std::string& id, const Charter& charter,
                   const Arguments& arguments, Console& console) {
  std::vector<std::string_view> ids;
  for (const Framework& one : charter.frameworks) ids.push_back(one.id);
  return refuse_usage(arguments, console, kNoFramework, id, nearest(id, ids));
}

void write(const FrameworkList& list, const Asked& what,
           const Arguments& arguments, Console& console) {
  const Style style = style_of(console, arguments.language, arguments.colour);
  std::string out;
  if (arguments.has("--json")) {
    write_framework_json(list, out);
  } else if (what.id) {
    write_framework_items(list, style, out);
  } else {
    write_framework_table(list, style, out);
  }
  console.out(out);
}

// Judges the first document of the file and settles the items by it.
ExitCode show_file(Session& session, FrameworkList& list, const Asked& what,
                   const Arguments& arguments, Console& console) {
  const auto files =
      select_inputs(console, {*what.file}, input_syntax(arguments));
  if (!files) return refuse(arguments, console, files.error());
  DocumentStream stream(console, files->front(), Limits{});
  auto document = stream.next();
  if (!document) {
    return refuse_usage(arguments, console, kEmptyFile, *what.file);
  }
  if (!*document) return refuse(arguments, console, document->error());
  const auto report = session.judge(**document);
  if (!report) return refuse(arguments, console, report.error());
  settle(list.frameworks, session.run(), *report);
  list.report = &*report;
  write(list, what, arguments, console);
  return ExitCode::met;
}

}  // namespace

ExitCode run_frameworks(const Arguments& arguments, Console& console) {
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  Arguments own = arguments;
  if (!own.has("--charter"))
    own.options["--charter"] = {std::string(kFullCharter)};
  const auto session = Session::open(own, console);
  if (!session) return refuse(arguments, console, session.error());
  FrameworkList list{.frameworks = frameworks_of((*session)->charter()),
                     .run = &(*session)->run()};
  const Asked what = asked(arguments, list, console);
  if (what.id && !select(*what.id, list)) {
    return refuse_id(*what.id, (*session)->charter(), arguments, console);
  }
  if (what.file) return show_file(**session, list, what, arguments, console);
  write(list, what, arguments, console);
  return ExitCode::met;
}

}  // namespace charta
