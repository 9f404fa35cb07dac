// SPDX-License-Identifier: EUPL-1.2
#include "charta/template/view.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace charta {
namespace {

const View* part(const View& view, std::string_view name) {
  for (const auto& [key, value] : view.parts) {
    if (key == name) return &value;
  }
  return nullptr;
}

TEST_CASE("display fields stand beside the members") {
  const View view = view_of(sample_run(), {.language = Language::french});
  const View* reports = part(view, "reports");
  REQUIRE(reports != nullptr);
  const View& report = reports->list.at(0);
  CHECK(part(report, "grade_text")->text.find("entre E et C") !=
        std::string::npos);
  CHECK(part(report, "is_not_met")->truth);
  CHECK(part(report, "failed")->list.size() == 2);
  CHECK(part(report, "open")->list.size() == 3);
  CHECK(part(report, "blocking_failed")->list.size() == 1);
  CHECK(part(report, "waivers")->list.size() == 1);
  const View& action = part(report, "actions")->list.at(0);
  CHECK(part(action, "gain_text")->text == "20,2");
  CHECK(part(action, "first")->truth);
  CHECK(part(action, "number")->text == "1");
}

}  // namespace
}  // namespace charta
