// SPDX-License-Identifier: EUPL-1.2
// Where reports go: several formats at once, each in pieces when it can be, so
// that a batch needs no more memory than a few descriptors.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "charta/report/formatter.h"
#include "command.h"
#include "targets.h"

namespace charta {

// What some descriptors in a row give to each output. Made on any thread,
// appended by one.
struct Section {
  struct Part {
    std::string bytes{};
    bool reports = false;  // there is at least one
  };
  std::vector<Part> parts{};  // one a target
  Tally tally{};
  // For formats that must see them all.
  std::vector<std::pair<Report, Verdict>> kept{};
};

class Outputs {
 public:
  // One report in full, a few in brief, or a batch that must stream.
  enum class Size : std::uint8_t { one, few, batch };
  // All was judged, or not: then formats in which a cut shows end where they
  // are.
  enum class Ending : std::uint8_t { whole, cut };

  // `-f FORMAT[=FILE]`, many times; text on standard output when there is
  // none. Only one format may go to standard output. Plugins are looked for
  // unless there is `--no-plugins`.
  static tl::expected<Outputs, Phrase> from(Console& console,
                                            const Arguments& arguments,
                                            const Style& style, Size size,
                                            std::string& wrong);

  // The protocol is begin append* end. The first fault stops that output alone
  // and is returned by end(). Reports are kept in the head only for formats
  // that must see them all.
  Result<void> begin(Console& console, const Run& head);
  // Goes on behind the first `keep` bytes of a run that was cut. REQUIRES: the
  // only target is JSON Lines in a file; `done` is what these bytes say.
  Result<void> resume(Console& console, std::uint64_t keep, const Tally& done);
  void append(Run& head, Section&& section);
  Result<void> end(Run& head, Ending ending);

  // Adds to a section. Safe on several threads between begin and end.
  void add(const Run& head, Report&& report, Verdict verdict,
           Section& section) const;
  void add(const Run& head, const Diagnostic& fault, Section& section) const;

  // The file of the only target, when it is JSON Lines; else empty.
  std::string run_file() const;
  // How much of a report some format prints.
  Detail detail() const;
  // Whether a format lists all faults at its end.
  bool lists_faults() const;
  // Whether something can still be written.
  bool alive() const;
  const Tally& tally() const { return tally_; }

 private:
  struct Target {
    const Formatter* format = nullptr;
    TargetSpec spec{};
    std::unique_ptr<Output> output{};
    std::unique_ptr<LentSpools> spools{};
    std::string buffer{};
    Tally tally{};          // of what went into it
    std::string closing{};  // written behind it
    bool summary = false;   // the step's summary on GitHub
  };
  void flush(Target& target, std::size_t above);
  void stop(Target& target, Diagnostic&& failure);
  void add_step_summary(Console& console);
  void guard_commands(Console& console, Target& target);
  void put_after_summary(Target& target);
  bool in_pieces(const Target& target) const;
  bool alone(const Target& target) const;
  void append(const Run& head, const Section& section,
              const Section::Part& part, Target& target);
  void finish(const Run& head, Target& target);
  void close(Run& head, Target& target);

  Console* console_ = nullptr;  // from begin() on
  std::vector<Target> targets_{};
  Style style_{};
  Size size_ = Size::one;
  Tally tally_{};
  Diagnostics failures_{};
};

}  // namespace charta
