// SPDX-License-Identifier: EUPL-1.2
// Lines that are read without questions, against the same lines with a space
// at their ends, of which all questions are asked. To add a kind of line: a
// row.
#include <doctest/doctest.h>

#include <random>
#include <string>

#include "doc/show.h"

namespace charta {
namespace {

constexpr std::string_view kLines[] = {
    "a: un",
    "b: 12,5",
    "c: été de l’eau",
    "d: x:y z",
    "e: http://a#b",
    "f: x # note",
    "g:  deux",
    "h:",
    "i: -",
    "j: - x",
    "k: \"q\"",
    "l: [x, y]",
    "  m: en dessous",
    "  n: autre",
    "    o: profond",
    "- p: un",
    "  q: de liste",
    "- r",
    "suite",
    "  suite",
    "# note",
    "  # note",
    "",
    "  ",
    "s: x: y",
    "t : x",
    "u: 'x'",
    "v: &w x",
    "w: *w",
    "a: encore",
    "null: x",
    "<<: x",
    "a b: x",
    "x: x\t",
    "\ty: x",
    "z:x",
    "...",
    "---",
    "? x",
    ": x",
    "aa: \xC2\xA0x",
    "ab: x \xE2\x80\xA8y",
    "ac: x\r",
    "ad: !!str 1",
    "-ae: x",

    "ag: x ",
    "ah: x:",
};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (auto count = 1 + random() % 7; count > 0; --count) {
    text.append(kLines[random() % std::size(kLines)]) += '\n';
  }
  if (random() % 4 == 0) text.pop_back();
  return text;
}

// A space at the end of each line; before the carriage return of some.
std::string with_spaces(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' && (out.empty() || out.back() != '\r')) out += ' ';
    out += c;
  }
  return out;
}

// The same without white space before line ends.
std::string trimmed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    while (c == '\n' && !out.empty() && out.back() == ' ') out.pop_back();
    out += c;
  }
  return out;
}

// Values and their places, or the faults.
std::string all_of(const std::string& text) {
  const Source source{.name = "t", .text = text};
  const auto document = read_document(source, Syntax::yaml, {});
  const std::string tree = show(document);
  return document ? tree + '\n' + trimmed(places_of(*document)) : tree;
}

}  // namespace

TEST_CASE("a space at the end of lines changes no value and no place") {
  std::mt19937 random(5);  // NOLINT(cert-msc51-cpp): the same each time
  int read = 0;
  for (int i = 0; i < 40'000; ++i) {
    const std::string text = random_text(random);
    CAPTURE(text);
    const std::string plain = all_of(text);
    REQUIRE(plain == all_of(with_spaces(text)));
    if (plain.front() == '{') ++read;
  }
  CHECK(read > 2'000);
}

TEST_CASE("entries of one line among others") {
  CHECK(shown("a: 1\nb: deux\n\nc: trois # note\nd: quatre\n  et cinq\ne: x",
              Syntax::yaml) ==
        R"({"a":1,"b":"deux","c":"trois","d":"quatre et cinq","e":"x"})");
  CHECK(shown("m:\n  a: 1\n  b: x:y\n  c: z\nn: 2\n- o: 3\n", Syntax::yaml)
            .starts_with("6:1 "));
}

}  // namespace charta
