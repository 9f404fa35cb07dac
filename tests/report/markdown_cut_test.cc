// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/markdown_cut.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("what fits stays as it is") {
  std::string text = "# a\n\nb\n";
  cut_markdown(text, text.size(), Language::english);
  CHECK(text == "# a\n\nb\n");
}

TEST_CASE("whole lines go, and are counted") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "| row |\n";
  cut_markdown(text, 400, Language::english);
  CHECK(text.size() <= 400);
  CHECK(text.starts_with("| row |\n"));
  CHECK(text.ends_with("| row |\n\n82 more lines do not fit here.\n"));
}

TEST_CASE("a line longer than the room goes whole") {
  std::string text = std::string(1000, 'a') + "\nb\n";
  cut_markdown(text, 300, Language::english);
  CHECK(text == "\n2 more lines do not fit here.\n");
}

TEST_CASE("nothing is left where there is no room") {
  std::string text = "# a\n\nb\n";
  cut_markdown(text, 3, Language::english);
  CHECK(text.empty());
}

}  // namespace
}  // namespace charta
