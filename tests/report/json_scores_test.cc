// SPDX-License-Identifier: EUPL-1.2
// Named scores as JSON.
#include <doctest/doctest.h>

#include <string>

#include "charta/report/json_parts.h"

namespace charta {
namespace {

TEST_CASE("a charter without named scores says nothing of them") {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  put_score_words(Run{}, json);
  put_named_scores(Run{}, Report{}, json);
  json.end_object();
  CHECK(out == "{}");
}

TEST_CASE("what a score counts, and what it came to") {
  Run run;
  run.rules.push_back({.id = "R-1"});
  run.principles.push_back({.id = "P"});
  run.scores.push_back({.id = "raw",
                        .model = "sum",
                        .rules = {{0, Rational(3)}},
                        .principle_weights = {Rational(2)}});
  run.scores.push_back({.id = "net",
                        .formula = "scores.raw.value",
                        .maximum = "50",
                        .grades = {{"I", Rational(25), ""}, {"0", {}, "1<2"}}});
  Report report;
  NamedResult result{.score = {.assessed = true, .low = 1, .high = 2},
                     .grade_low = "0",
                     .grade_high = "I"};
  report.scores = {{result, result}, {result, result}};
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  put_score_words(run, json);
  put_named_scores(run, report, json);
  json.end_object();
  for (const char* wanted :
       {R"("model":"sum")", R"({"rule":"R-1","weight":"3"})",
        R"({"id":"P","weight":"2"})", R"("formula":"scores.raw.value")",
        R"("max":"50")", R"({"id":"I","from":"25"})",
        R"({"id":"0","when":"1<2"})", R"("grade_low":"0","grade_high":"I")"}) {
    CAPTURE(out);
    CAPTURE(wanted);
    CHECK(out.find(wanted) != std::string::npos);
  }
}

}  // namespace
}  // namespace charta
