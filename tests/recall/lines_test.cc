// SPDX-License-Identifier: EUPL-1.2
#include "charta/recall/lines.h"

#include <doctest/doctest.h>

#include "recall/judged.h"

namespace charta {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST_CASE("lines are read one at a time, as the whole is") {
  const std::string text = written("jsonl", judged());
  RecalledLines lines;
  std::vector<RecalledLine::Type> types;
  for (const std::string& line : lines_of(text)) {
    const Source source{.name = "run.jsonl", .text = line};
    const auto taken = lines.take(source);
    REQUIRE(taken.has_value());
    types.push_back(taken->type);
    if (taken->type == RecalledLine::Type::report) {
      CHECK(taken->report.id == "voirie");
      CHECK(taken->verdict == Verdict::met);
    }
    if (taken->type == RecalledLine::Type::summary) {
      CHECK(taken->reports == 1);
      CHECK(taken->unreadable == 1);
    }
  }
  using Type = RecalledLine::Type;
  CHECK(types == std::vector<Type>{Type::head, Type::report, Type::fault,
                                   Type::summary});
  CHECK(lines.head().rules.size() == judged().rules.size());
}

TEST_CASE("a line that does not follow is refused") {
  const auto all = lines_of(written("jsonl", judged()));
  const auto refusal = [&](const std::string& first, const std::string& next) {
    RecalledLines lines;
    const Source head{.name = "run.jsonl", .text = first};
    auto taken = lines.take(head);
    if (!taken) return taken.error().front().code;
    const Source source{.name = "run.jsonl", .text = next, .first_line = 2};
    taken = lines.take(source);
    REQUIRE_FALSE(taken.has_value());
    return taken.error().front().code;
  };
  CHECK(refusal(all[1], "") == Code::report_member);
  CHECK(refusal(all[0], "{\"type\":\"odd\"}") == Code::report_member);
  CHECK(refusal(all[0], "[]") == Code::report_member);
  CHECK(refusal(all[0], changed(all[1], "\"exact\":\"100\"",
                                "\"exact\":\"99\"")) == Code::report_score);
  CHECK(refusal(changed(all[0], "urn:charta:report:1", "urn:x"), "") ==
        Code::report_foreign);
}

}  // namespace
}  // namespace charta
