// SPDX-License-Identifier: EUPL-1.2
// charta history FILE [ID]: what a store tells over time.
#include "charta/recall/recall.h"
#include "commands.h"
#include "history.h"
#include "store.h"

namespace charta {
namespace {

// Puts a written run into the store, as its audit would have.
Result<void> add_run(const std::string& path, const std::string& store,
                     Console& console) {
  Source source{.name = path};
  CHARTA_TRY(source.text,
             read_all(console, path, recall_limits().descriptor_bytes));
  CHARTA_TRY(const Recalled recalled, recall(source));
  const Run& run = recalled.run;
  CHARTA_TRY(const auto writer, StoreWriter::open(store));
  writer->begin(run);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    auto added = writer->add(row_of(run, run.reports[i], run.verdicts[i]));
    if (!added) return added;
  }
  return writer->end(true, recalled.unreadable);
}

Result<History> read_history(const Arguments& arguments, Console& console) {
  const auto& words = arguments.positional;
  const auto runs = arguments.many("--add");
  for (const std::string& run : runs) {
    if (auto added = add_run(run, words[0], console); !added) {
      return faults(added.error());
    }
  }
  if (runs.empty() && !console.exists(words[0])) {
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
