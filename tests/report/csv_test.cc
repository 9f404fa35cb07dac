// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <algorithm>

#include "charta/report/formatter.h"
#include "report/sample.h"

using namespace charta;

namespace {

std::string written(std::string_view format) {
  std::string out;
  find_formatter(format)->write(sample_batch(), {}, out);
  return out;
}

}  // namespace

TEST_CASE("one row a finding, in both dialects") {
  std::size_t findings = 0;
  for (const Report& report : sample_batch().reports) {
    findings += report.findings.size();
  }
  const std::string csv = written("csv");
  const std::string french = written("csv-fr");
  const auto rows = [](const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("\r\n"); at != std::string::npos;
         at = text.find("\r\n", at + 2)) {
      ++count;
    }
    return count;
  };
  CHECK(rows(csv) == findings + 1);
  CHECK(rows(french) == findings + 1);
  CHECK(csv.starts_with("\"descriptor\",\"name\","));
  CHECK(french.starts_with("\xEF\xBB\xBF\"descriptor\";\"name\";"));
}
