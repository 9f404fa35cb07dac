// SPDX-License-Identifier: EUPL-1.2
// The sample run with numbers that follow from its findings, as an audit's do.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "charta/recall/recall.h"
#include "charta/report/formatter.h"
#include "report/sample.h"

namespace charta {

inline std::string written(std::string_view format, const Run& run,
                           const Style& style = {}) {
  std::string out;
  find_formatter(format)->write(run, style, out);
  return out;
}

// Replaces the first `from`, which must be there.
inline std::string changed(std::string text, std::string_view from,
                           std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

inline Result<Recalled> recalled(std::string text) {
  const Source source{.name = "report.json", .text = std::move(text)};
  return recall(source);
}

// One rule that is met: every number is 100.
inline Run judged() {
  Run run = sample_batch();
  run.reports.erase(run.reports.begin());
  run.verdicts = {Verdict::met};
  return run;
}

}  // namespace charta
