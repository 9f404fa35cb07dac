// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "charta/doc/read.h"
#include "charta/report/frameworks.h"
#include "report/framework_sample.h"

namespace charta {
namespace {

std::string json_of(const std::string& text, bool judged) {
  const Run run = sample_run();
  FrameworkList list{.frameworks = {framework_sample(text)}, .run = &run};
  if (judged) list.report = &run.reports.front();
  std::string out;
  write_framework_json(list, out);
  return out;
}

TEST_CASE("the JSON of frameworks is JSON, whatever their texts hold") {
  for (const char* text :
       {"plain", "\"quoted\\\"", "a\nb\tc", "\x1b[2J", "</script>", "\u202e"}) {
    for (const bool judged : {true, false}) {
      const Source source{.name = "out.json", .text = json_of(text, judged)};
      const auto document = read_document(source, Syntax::json);
      REQUIRE(document.has_value());
      const Value* all = document->root().map().find("frameworks");
      REQUIRE(all != nullptr);
      const Map& first = all->list().items[0].map();
      CHECK(first.find("items")->list().size == 3);
      CHECK((first.find("counts") != nullptr) == judged);
      const Map& item = first.find("items")->list().items[0].map();
      CHECK(item.find("outcome")->text() == "fail");
      CHECK(item.find("title")->map().find("fr")->text() == text);
    }
  }
}

}  // namespace
}  // namespace charta
