// SPDX-License-Identifier: EUPL-1.2
// A sheet of the sample report, for the tests of its parts.
#pragma once

#include <string>

#include "charta/report/html_parts.h"
#include "report/sample.h"

namespace charta {

struct SamplePage {
  Run run = sample_run();
  Style style{};
  std::string out{};
  HtmlSheet sheet{.run = run, .style = style, .out = out};

  const Report& report() const { return run.reports.front(); }
  bool holds(std::string_view text) const {
    return out.find(text) != std::string::npos;
  }
};

}  // namespace charta
