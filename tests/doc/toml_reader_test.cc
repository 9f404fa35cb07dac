// SPDX-License-Identifier: EUPL-1.2
// To add a case: a row. The grammar itself is tested by toml-test, see
// tests/conformance.
#include "charta/doc/toml_reader.h"

#include <doctest/doctest.h>

#include "doc/show.h"

namespace charta {
namespace {

struct Row {
  std::string_view text;
  std::string_view want;
};

TEST_CASE("TOML becomes the tree that JSON would give") {
  const Row rows[] = {
      {"", "{}"},
      {"z = 1\na = 2\n", R"({"z":1,"a":2})"},
      {"s = \"\"\"\\\n  été\"\"\"\n", "{\"s\":\"été\"}"},
      {"\"é\" = 'ù'\n", "{\"é\":\"ù\"}"},
      {"d = 2026-03-02\nt = 1979-05-27 07:32:00Z\nl = 07:32:00\n",
       R"({"d":"2026-03-02","t":"1979-05-27 07:32:00Z","l":"07:32:00"})"},
      {"i = 1_000\nh = 0xFF\nf = 1.0\ne = 1e2\n",
       R"({"i":1000,"h":255,"f":1.0,"e":100.0})"},
      {"a.b.c = 1\n[[l]]\nx = 1\n[[l]]\nx = 2\n[a.d]\ny = true\n",
       R"({"a":{"b":{"c":1},"d":{"y":true}},"l":[{"x":1},{"x":2}]})"},
      {"n = nan\ni = -inf\n", R"({"n":nan,"i":-inf})"},
      {"a = [1, [2, {b = []}]]\n", R"({"a":[1,[2,{"b":[]}]]})"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text, Syntax::toml) == row.want);
  }
}

TEST_CASE("what is not TOML is refused with its place") {
  const Row rows[] = {
      {"ville = Nantes\n",
       "1:9 text must stand between quotes: write `\"Nantes\"`"},
      {"a = True\n", "1:5 text must stand between quotes: write `\"True\"`"},
      {"a : 2\n",
       "1:1 TOML writes `=` after a key, not a colon: write `a = …`"},
      {"a = 1\na = 2\n", "2:1 key `a` is given twice: keep one of the two"},
      {"[a]\nb = 1\n[a]\n", "3:1 key `a` is given twice: keep one of the two"},
      {"a = \"x\nb = 1\n",
       "1:5 the text that opens with `\"` is never closed: write `\"` where it "
       "ends"},
      {"d = 2023-02-29\n",
       "1:5 `2023-02-29` is not a day that exists: write it as 2026-01-31, "
       "year first"},
      {"[", {}},
      {"[.]", {}},
      {"[!]", {}},
      {"\xCF\xA0", {}},
      {"a = \"\xE9t\xE9\"\n",
       "1:6 the text looks like Windows-1252, not UTF-8 (byte 5): save it as "
       "UTF-8"},
      {"\"\xC3\xA9\" = 1\n\"e\xCC\x81\" = 2\n",
       "2:1 key `e\xCC\x81` is given twice: the two differ only in how their "
       "accents are encoded"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::string got = shown(row.text, Syntax::toml);
    if (row.want.empty()) {
      CHECK(got.starts_with("1:"));
    } else {
      CHECK(got == row.want);
    }
  }
}

TEST_CASE("depth and number of values are bounded before the parse") {
  const std::string brackets = "a = " + std::string(64, '[');
  CHECK(shown(brackets + std::string(64, ']'), Syntax::toml) ==
        "1:68 nested deeper than 64 levels");
  std::string dotted = "a";
  for (int i = 0; i < 100; ++i) dotted += ".a";
  CHECK(shown(dotted + " = 1", Syntax::toml) ==
        "1:130 nested deeper than 64 levels");
  CHECK(shown("[" + dotted + "]", Syntax::toml) ==
        "1:129 nested deeper than 64 levels");
  CHECK(shown("a = '" + std::string(200, '.') + "'\n# " +
                  std::string(200, '[') + "\nb = \"\"\"\n" +
                  std::string(200, '.') + "\n\"\"\"\n",
              Syntax::toml)
            .starts_with("{"));
  Limits limits;
  limits.nodes = 5;
  const Source source{.name = "t", .text = "a = [1, 2, 3, 4, 5, 6]"};
  CHECK(show(read_document(source, Syntax::toml, limits)) ==
        "1:19 beyond the limit `nodes` (5)");
}

TEST_CASE("every key and value has its place") {
  const Source source{.name = "t.toml",
                      .text =
                          "# é\n\"clé\" = \"été\" # c\n[sec.sub]\r\n"
                          "k = \"\"\"\nabc\n  def\"\"\"\r\nd = 2026-03-02\n"
                          "[[aot]]\nm = [\n 1,\n]\n"};
  const Result<Document> document = read_document(source, Syntax::automatic);
  REQUIRE(document.has_value());
  const std::string all = places_of(*document);
  const std::string_view parts[] = {
      "$.clé key[\"clé\"] value[\"été\"]\n",
      "$.sec.sub key[sub] value[[sec.sub]]\n",
      "$.sec.sub.k key[k] value[\"\"\"\nabc\n  def\"\"\"]\n",
      "$.sec.sub.d key[d] value[2026-03-02]\n",
      "$.aot[0].m key[m] value[[\n 1,\n]]\n",
      "$.aot[0].m[0] key[] value[1]\n",
  };
  for (const std::string_view part : parts) {
    CAPTURE(all);
    CAPTURE(part);
    CHECK(all.find(part) != std::string::npos);
  }
}

}  // namespace
}  // namespace charta
