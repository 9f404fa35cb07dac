// SPDX-License-Identifier: EUPL-1.2
#include "charta/recall/recall.h"

#include <doctest/doctest.h>

#include "recall/judged.h"

namespace charta {
namespace {

Code code_of(const Result<Recalled>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().front().code;
}

TEST_CASE("what was written is read back, and written the same") {
  const Run run = judged();
  const auto back = recalled(written("json", run));
  REQUIRE(back.has_value());
  CHECK(back->unreadable == 1);
  CHECK_FALSE(back->brief);
  for (const Formatter& format : formatters()) {
    CAPTURE(format.name);
    for (const Language language : {Language::english, Language::french}) {
      const Style style{.language = language};
      std::string direct;
      std::string again;
      format.write(run, style, direct);
      format.write(back->run, style, again);
      CHECK(direct == again);
    }
  }
}

TEST_CASE("JSON Lines are read too, as brief as they are") {
  const Run run = judged();
  const std::string lines = written("jsonl", run);
  const auto back = recalled(lines);
  REQUIRE(back.has_value());
  CHECK(back->brief);
  CHECK(written("jsonl", back->run) == lines);
}

TEST_CASE("a score that does not follow is refused with both numbers") {
  const std::string json = written("json", judged());
  for (const auto& [from, to] :
       {std::pair{"\"exact\": \"100\"", "\"exact\": \"99\""},
        {"\"grade_low\": \"A\"", "\"grade_low\": \"E\""},
        {"\"outcome\": \"pass\",\n          \"raw\": \"pass\"",
         "\"outcome\": \"fail\",\n          \"raw\": \"fail\""},
        {"\"compliant\": true", "\"compliant\": false"}}) {
    CAPTURE(from);
    const auto back = recalled(changed(json, from, to));
    CHECK(code_of(back) == Code::report_score);
    CHECK(back.error().front().args.front() == "voirie");
  }
}

TEST_CASE("what is no report, or not whole, is refused with its place") {
  const std::string json = written("json", judged());
  CHECK(code_of(recalled("{}")) == Code::report_foreign);
  CHECK(code_of(recalled("[]")) == Code::report_foreign);
  const auto lacking = recalled(changed(json, "\"kind\"", "\"knd\""));
  CHECK(code_of(lacking) == Code::report_member);
  CHECK(lacking.error().front().at.line > 1);
  CHECK(code_of(recalled(
            changed(json, "\"rule\": \"SOV-01\"", "\"rule\": \"SOV-99\""))) ==
        Code::report_member);
  CHECK(code_of(recalled(json.substr(0, json.size() / 2))) !=
        Code::report_score);
  std::string lines = written("jsonl", judged());
  lines.resize(lines.rfind("{\"type\":\"summary\""));
  CHECK(code_of(recalled(lines)) == Code::report_cut);
}

}  // namespace
}  // namespace charta
