// SPDX-License-Identifier: EUPL-1.2
// The world as commands see it: files, streams, terminal, clock, environment.
// Tests give commands a console of their own.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/day.h"
#include "charta/base/result.h"
#include "charta/i18n/language.h"
#include "charta/report/formatter.h"
#include "charta/report/spool.h"
#include "program.h"

namespace charta {

// Bytes that arrive piece by piece.
class Input {
 public:
  Input() = default;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  virtual ~Input() = default;
  // Appends at most `size` bytes to `into`; the number appended, 0 at the end.
  virtual Result<std::size_t> read(std::string& into, std::size_t size) = 0;
  // How many bytes there are in all; 0 when nobody knows.
  virtual std::uint64_t size() const { return 0; }
  // Whether the last read met the end, so that none need follow.
  virtual bool ended() const { return false; }
};

// Bytes that leave piece by piece. Until close() succeeds, a file of that name
// is what it was before.
class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  virtual ~Output() = default;
  virtual Result<void> write(std::string_view bytes) = 0;
  virtual Result<void> close() = 0;
};

// Where formats lay bytes aside for one output.
class LentSpools : public Spools {
 public:
  // The first thing that went wrong: the output is worth nothing then.
  virtual std::optional<Diagnostic> failure() const = 0;
};

enum class Colour : std::uint8_t { automatic, always, never };

class Console {
 public:
  Console() = default;
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  virtual ~Console() = default;

  // A regular file; `-` is standard input. Never blocks on a FIFO.
  virtual Result<std::unique_ptr<Input>> open(const std::string& path) = 0;
  // The file of that name below a folder (empty, or ending in `/`); a link that
  // leads out of the folder is refused.
  virtual Result<std::unique_ptr<Input>> open_below(const std::string& folder,
                                                    const std::string& name) {
    return open(folder + name);
  }
  // `-` is standard output; else a file that appears whole or not at all.
  virtual Result<std::unique_ptr<Output>> create(const std::string& path) = 0;
  // A file that grows in place, behind its first `keep` bytes: what is written
  // stays, whatever happens next. For formats in which a cut shows.
  virtual Result<std::unique_ptr<Output>> extend(const std::string& path,
                                                 std::uint64_t keep) = 0;
  // Lent for what goes to that path; null: formats keep bytes in memory.
  virtual std::unique_ptr<LentSpools> lend_spools(const std::string&) {
    return nullptr;
  }
  virtual Result<void> make_folder(const std::string& path) = 0;
  virtual bool is_folder(const std::string& path) = 0;
  virtual bool exists(const std::string& path) = 0;
  // Regular files below a folder, sorted by name; hidden names are left out
  // and symbolic links to folders are not followed.
  virtual Result<std::vector<std::string>> files_below(
      const std::string& folder) = 0;

  // Names that match a pattern with * ? [ ], sorted; empty when none does.
  virtual std::vector<std::string> matches(const std::string& pattern) = 0;

  // Outside programs; a console without them has none.
  virtual bool is_program(const std::string&) { return false; }
  virtual Result<ProgramEnd> run(const ProgramCall& call) {
    return fault(
        {.code = Code::plugin_failed, .args = {call.words.front(), ""}});
  }
  virtual bool is_root() { return false; }
  // A new empty folder of ours, absolute, and its end with all that is in it.
  virtual Result<std::string> make_scratch() { return std::string("/scratch"); }
  virtual void remove_scratch(const std::string&) {}

  virtual void out(std::string_view text) = 0;
  virtual void err(std::string_view text) = 0;
  // Whether something given to out() could not be written.
  virtual bool out_failed() const = 0;
  virtual std::optional<std::string> variable(const char* name) = 0;
  virtual Day today() = 0;
  virtual bool terminal() = 0;        // standard output is one
  virtual std::uint32_t width() = 0;  // its columns, 80 when unknown
  virtual bool error_terminal() { return false; }  // standard error is one
  virtual std::uint32_t cores() { return 1; }
  // A clock that never goes back, for rates.
  virtual std::uint64_t milliseconds() { return 0; }
  // From now on SIGINT and SIGTERM are only noted, the first of them.
  virtual void watch_signals() {}
  virtual bool interrupted() { return false; }
  // The bytes of an IANA time zone, or nothing.
  virtual std::optional<std::string> zone(std::string_view name) = 0;
};

// All the bytes of a file; a fault when there are more than `limit`. A file
// that changes meanwhile is read once more.
Result<std::string> read_all(Console& console, const std::string& path,
                             std::size_t limit);
// The same of a file below a folder, as open_below() says.
Result<std::string> read_below(Console& console, const std::string& folder,
                               const std::string& name, std::size_t limit);

// Writes a whole file, or nothing.
Result<void> write_all(Console& console, const std::string& path,
                       std::string_view text);

// `--lang`, else CHARTA_LANG, LC_ALL, LC_MESSAGES, LANG, else English.
Language language_of(Console& console, std::string_view option);

// How reports look on this console.
Style style_of(Console& console, Language language, Colour colour);

}  // namespace charta
