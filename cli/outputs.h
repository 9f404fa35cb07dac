// SPDX-License-Identifier: EUPL-1.2
// Where reports go: several formats at once, each in pieces when it can be, so
// that a batch needs no more memory than one descriptor.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "charta/report/formatter.h"
#include "command.h"
#include "targets.h"

namespace charta {

class Outputs {
 public:
  // One report in full, a few in brief, or a batch that must stream.
  enum class Size : std::uint8_t { one, few, batch };

  // `-f FORMAT[=FILE]`, many times; text on standard output when there is
  // none. Only one format may go to standard output. Plugins are looked for
  // unless there is `--no-plugins`.
  static tl::expected<Outputs, Phrase> from(Console& console,
                                            const Arguments& arguments,
                                            const Style& style, Size size,
                                            std::string& wrong);

  // Reports are kept in the head only for formats that must see them all.
  // The protocol is begin (report | fault)* end, each once or as often as
  // there are descriptors. The first fault stops that output alone and is
  // returned by end().
  Result<void> begin(Console& console, const Run& head);
  void report(Run& head, Report&& report, Verdict verdict);
  void fault(const Run& head, const Diagnostic& fault);
  Result<void> end(Run& head);

 private:
  struct Target {
    const Formatter* format = nullptr;
    TargetSpec spec{};
    std::unique_ptr<Output> output{};
    std::string buffer{};
    Tally tally{};  // of what went into it
  };
  void flush(Target& target, std::size_t above);
  bool in_pieces(const Target& target) const;
  bool all_in_pieces() const;

  std::vector<Target> targets_{};
  Style style_{};
  Size size_ = Size::one;
  Diagnostics failures_{};
};

}  // namespace charta
