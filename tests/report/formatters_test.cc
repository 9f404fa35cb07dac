// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/report/formatter.h"
#include "report/sample.h"

namespace charta {
namespace {

TEST_CASE("formats are found by name and say what they are for") {
  CHECK(find_formatter("sarif2") == nullptr);
  for (const Formatter& format : formatters()) {
    CAPTURE(format.name);
    CHECK(find_formatter(format.name) == &format);
    CHECK_FALSE(format.summary().en.empty());
    CHECK_FALSE(format.summary().fr.empty());
    const bool one = has_pieces(format);
    const bool ends = format.end || format.end_piece;
    const bool some = format.begin || one || format.fault || ends;
    const bool all = format.begin && one && format.fault && ends;
    CHECK(some == all);
    CHECK_FALSE((format.end && format.end_piece));
    CHECK_FALSE((format.report && format.in_order));
  }
}

// The run in pieces as a program writes them: reports apart, faults at the end.
std::string in_pieces(const Formatter& format, const Run& run) {
  Run head = run;
  head.reports.clear();
  head.faults.clear();
  const Style style{.several = true};
  Tally tally;
  std::string out;
  format.begin(head, style, out);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    write_piece(format, {head, run.reports[i], run.verdicts[i], style}, tally,
                out);
  }
  for (const Diagnostic& fault : run.faults) {
    format.fault(head, fault, style, out);
    ++tally.unreadable;
  }
  head.faults = run.faults;
  while (write_end(format, head, tally, style, out)) continue;
  return out;
}

// Text and pages compare reports in a table, which pieces have to do without.
TEST_CASE("formats are the same in pieces as whole, but for people") {
  for (const Formatter& format : formatters()) {
    const bool compares = format.name == "text" || format.name == "html";
    if (!has_pieces(format) || compares) continue;
    CAPTURE(format.name);
    std::string whole;
    format.write(sample_batch(), {}, whole);
    CHECK(in_pieces(format, sample_batch()) == whole);
  }
}

TEST_CASE("every format writes a run of nothing") {
  for (const Formatter& format : formatters()) {
    CAPTURE(format.name);
    std::string out;
    format.write(Run{}, {}, out);
    CHECK_FALSE(out.empty());
  }
}

}  // namespace
}  // namespace charta
