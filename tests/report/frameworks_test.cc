// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/frameworks.h"

#include <doctest/doctest.h>

#include "report/framework_sample.h"

namespace charta {
namespace {

struct Sample {
  Run run = sample_run();
  FrameworkList list{};

  explicit Sample(const std::string& text) {
    list.frameworks = {framework_sample(text)};
    list.run = &run;
    list.report = &run.reports.front();
  }
};

std::string items(const std::string& text, Language language) {
  const Sample sample(text);
  std::string out;
  write_framework_items(sample.list, {.language = language}, out);
  return out;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("each item says how it stands, and why where nobody judged") {
  const std::string english = items("Words", Language::english);
  CAPTURE(english);
  CHECK(holds(english, "✖ Fail  art-1  Words"));
  CHECK(holds(english, "addressed to: Words · checked on: project"));
  CHECK(holds(english, "✖ Fail  R1  Words, law in force"));
  CHECK(holds(english, "∅ Not checkable  art-2"));
  CHECK(holds(english, "the rules of this item judge: bid"));
  CHECK(holds(english, "1 fail · 1 not judged · 1 not checkable"));
  CHECK(holds(items("Mots", Language::french), "se vérifie sur\u00a0: projet"));
}

TEST_CASE("without a descriptor nothing is judged") {
  Sample sample("Words");
  sample.list.report = nullptr;
  for (ItemWords& item : sample.list.frameworks[0].items) {
    item.standing.reset();
    for (ServingRule& rule : item.rules) rule.outcome.reset();
  }
  std::string out;
  write_framework_items(sample.list, {}, out);
  CHECK_FALSE(holds(out, "Fail"));
  CHECK(holds(out, "3 items · 2 checkable · 2 rules"));
}

TEST_CASE("the table has a line of counts a framework") {
  const Sample sample("Words");
  std::string out;
  write_framework_table(sample.list, {}, out);
  CHECK(holds(out, "text  Words\n"));
  CHECK(holds(out, "1 fail · 1 not judged · 1 not checkable"));
}

TEST_CASE("hostile texts cannot steer a terminal") {
  for (const char* hostile :
       {"\x1b[2J", "a\rb", "\x1b]0;x\x07", "\u202egnp", "\u009b31m"}) {
    const std::string text = items(hostile, Language::english);
    for (const char* bad : {"\x1b", "\r", "\x07", "\u202e", "\u009b"}) {
      CHECK_FALSE(holds(text, bad));
    }
  }
}

}  // namespace
}  // namespace charta
