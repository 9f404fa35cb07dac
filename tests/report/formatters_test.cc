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
    const bool some =
        format.begin || format.report || format.fault || format.end;
    const bool all =
        format.begin && format.report && format.fault && format.end;
    CHECK(some == all);
  }
}

// The run in pieces as a program writes them: reports apart, faults at the end.
std::string in_pieces(const Formatter& format, const Run& run) {
  Run head = run;
  head.reports.clear();
  head.faults.clear();
  Tally tally;
  std::string out;
  format.begin(head, {}, out);
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    if (i > 0) out += format.between;
    format.report(head, run.reports[i], run.verdicts[i], {}, out);
    count(tally, run.verdicts[i]);
  }
  for (const Diagnostic& fault : run.faults) {
    format.fault(head, fault, {}, out);
    ++tally.unreadable;
  }
  head.faults = run.faults;
  format.end(head, tally, {}, out);
  return out;
}

TEST_CASE("json and jsonl are the same in pieces as whole") {
  for (const char* name : {"json", "jsonl"}) {
    CAPTURE(name);
    const Formatter& format = *find_formatter(name);
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
