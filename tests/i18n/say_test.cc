// SPDX-License-Identifier: EUPL-1.2
#include "charta/i18n/say.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

// A duplicate key `k` at those columns of a line.
std::string excerpt(const std::string& line, std::uint32_t from,
                    std::uint32_t to, std::uint32_t end_line = 3) {
  const std::string all =
      say(Language::english, {.code = Code::duplicate_key,
                              .at = {"f", 3, from, end_line, to},
                              .args = {"k"},
                              .excerpt = line});
  return all.substr(all.find('\n') + 1);
}

TEST_CASE("a fault names its place, its words and the other places") {
  const Diagnostic fault{.code = Code::duplicate_key,
                         .at = {"a.yaml", 3, 5, 3, 8},
                         .args = {"dpo"},
                         .excerpt = "    dpo: yes",
                         .related = {{"a.yaml", 1, 5}}};
  CHECK(say(Language::english, fault) ==
        "a.yaml:3:5: key `dpo` is given twice: keep one of the two\n"
        "      dpo: yes\n"
        "      ^^^\n"
        "  see a.yaml:1:5\n");
  CHECK(say(Language::french, fault) ==
        "a.yaml:3:5: la clé «\u00a0dpo\u00a0» est donnée deux fois\u00a0: n’en "
        "gardez "
        "qu’une\n"
        "      dpo: yes\n"
        "      ^^^\n"
        "  voir a.yaml:1:5\n");
}

TEST_CASE("a fault without a place is its sentence alone") {
  CHECK(say(Language::english, {.code = Code::internal, .args = {"x"}}) ==
        "internal error in charta: x\n");
  CHECK(say(Language::french, {.code = Code::unknown_input_format,
                               .at = {"a"},
                               .args = {"x"},
                               .gravity = Gravity::warning}) ==
        "a: avertissement\u00a0: format d’entrée inconnu\u00a0: "
        "«\u00a0x\u00a0»\n");
}

TEST_CASE("carets stand under the place, whatever the script") {
  struct Row {
    const char* name;
    std::string line;
    std::uint32_t from;
    std::uint32_t to;
    const char* shown;
  };
  const Row rows[] = {
      {"plain", "a: b", 4, 5, "  a: b\n     ^\n"},
      {"no end", "a: b", 4, 0, "  a: b\n     ^\n"},
      {"accents", "été: b", 6, 7, "  été: b\n       ^\n"},
      {"wide before", "日本: b", 5, 6, "  日本: b\n        ^\n"},
      {"wide below", "a: 日本", 4, 6, "  a: 日本\n     ^^^^\n"},
      {"tab kept", "\ta: b", 5, 6, "  \ta: b\n  \t   ^\n"},
      {"control", "\x1b: b", 4, 5, "  \\u{1b}: b\n          ^\n"},
      {"behind the line", "a:", 3, 4, "  a:\n    ^\n"},
      {"beyond the cut", "a:", 9, 10, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(excerpt(row.line, row.from, row.to) == row.shown);
  }
}

TEST_CASE("a place of several lines covers the rest of its first") {
  CHECK(excerpt("a: b c", 4, 2, 5) == "  a: b c\n     ^^^\n");
}

TEST_CASE("a long line is shown around its place") {
  const std::string shown = excerpt(std::string(150, 'x') + "y", 151, 152);
  CHECK(shown ==
        "  …" + std::string(36, 'x') + "y\n   " + std::string(36, ' ') + "^\n");
  const std::string cut = excerpt("y" + std::string(150, 'x'), 1, 2);
  CHECK(cut == "  y" + std::string(73, 'x') + "…\n  ^\n");
}

TEST_CASE("hostile text comes out inert") {
  CHECK(plain("a\nb\tc") == "a\\u{a}b\\u{9}c");
  CHECK(plain("\x1b]0;x\x07") == "\\u{1b}]0;x\\u{7}");
  CHECK(plain("a\u202eb\u200bc\ufeff") == "a\\u{202e}b\\u{200b}c\\u{feff}");
  CHECK(plain("\xff\xc3") == "\uFFFD\uFFFD");
  CHECK(plain("été 日本 €") == "été 日本 €");
  CHECK(plain(std::string_view("\0", 1)) == "\\u{0}");
}

}  // namespace
}  // namespace charta
