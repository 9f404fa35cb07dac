// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/text.h"

#include <doctest/doctest.h>

#include "charta/i18n/glyphs.h"
#include "report/golden.h"
#include "report/sample.h"

namespace charta {
namespace {

std::string text(const Run& run, const Style& style) {
  std::string out;
  find_formatter("text")->write(run, style, out);
  return out;
}

constexpr Style kEnglish{};
constexpr Style kFrench{.language = Language::french};

TEST_CASE("one report is a page, verdict first") {
  check_golden("one.en.txt", text(sample_run(), kEnglish));
  check_golden("one.fr.txt", text(sample_run(), kFrench));
}

TEST_CASE("several reports are blocks and a table") {
  check_golden("batch.en.txt", text(sample_batch(), kEnglish));
  check_golden("batch.fr.txt", text(sample_batch(), kFrench));
}

}  // namespace
}  // namespace charta
