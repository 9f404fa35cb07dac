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

TEST_CASE("the summary counts reports and what could not be read") {
  Run run = sample_batch();
  run.faults = {{.code = Code::no_document}, {.code = Code::no_document}};
  const View view = view_of(run, {});
  const View* summary = part(view, "summary");
  REQUIRE(summary != nullptr);
  CHECK(part(*summary, "reports")->text == std::to_string(run.reports.size()));
  CHECK(part(*summary, "unreadable")->text == "2");
  CHECK(part(view, "faults")->list.size() == 2);
}

// Whether `made` is `whole` without parts that nobody asked for.
bool cut_from(const View& made, const View& whole, const Names& wanted) {
  if (made.kind != whole.kind || made.text != whole.text ||
      made.truth != whole.truth || made.list.size() != whole.list.size()) {
    return false;
  }
  for (std::size_t i = 0; i < made.list.size(); ++i) {
    if (!cut_from(made.list[i], whole.list[i], wanted)) return false;
  }
  if (made.parts.empty() != whole.parts.empty()) return false;
  for (const auto& [name, value] : whole.parts) {
    const View* there = part(made, name);
    if ((there != nullptr) != wanted.contains(name)) return false;
    if (there != nullptr && !cut_from(*there, value, wanted)) return false;
  }
  return true;
}

TEST_CASE("what is not wanted is not made, and nothing else changes") {
  const Style style{.language = Language::french};
  const View whole = view_of(sample_batch(), style);
  const Names sets[] = {
      {},
      {"charter"},
      {"reports"},
      {"reports", "findings", "rule", "waiver", "date_text"},
      {"reports", "failed", "rule_text", "details", "text", "missing"},
      {"reports", "blocking_open", "waivers", "who", "number", "last"},
      {"reports", "principles", "title_text", "questions", "worth_text"}};
  for (const Names& wanted : sets) {
    CHECK(cut_from(view_of(sample_batch(), style, &wanted), whole, wanted));
  }
}

}  // namespace
}  // namespace charta
