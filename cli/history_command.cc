// SPDX-License-Identifier: EUPL-1.2
// charta history FILE [ID]: what a store tells over time.
#include "commands.h"
#include "history.h"
#include "store.h"

namespace charta {
namespace {

Result<History> read_history(const Arguments& arguments, Console& console) {
  const auto& words = arguments.positional;
  if (!console.exists(words[0])) {
    return fault({.code = Code::input_missing,
                  .at = {.file = words[0]},
                  .args = {words[0]}});
  }
  CHARTA_TRY(const Database store, open_store(words[0]));
  return words.size() > 1 ? history_of(store, words[1]) : history_of_all(store);
}

}  // namespace

ExitCode run_history(const Arguments& arguments, Console& console) {
  const auto history = read_history(arguments, console);
  if (!history) return refuse(arguments, console, history.error());
  std::string out;
  if (arguments.has("--json")) {
    write_history_json(*history, out);
  } else {
    write_history_text(
        *history, style_of(console, arguments.language, arguments.colour), out);
  }
  console.out(out);
  return ExitCode::met;
}

}  // namespace charta
