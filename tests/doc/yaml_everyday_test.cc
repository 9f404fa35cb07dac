// SPDX-License-Identifier: EUPL-1.2
// What is read without the parser is what the parser reads, places included;
// and most of what people write is. To add a kind of line: a row.
#include "charta/doc/yaml_everyday.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "doc/show.h"

namespace charta {
namespace {

// Lines that fit together in many orders.
constexpr std::string_view kUsual[] = {
    "a: un",
    "b: 12,5",
    "c: été de l’eau",
    "d: x:y z",
    "e: http://a#b",
    "f: x # note",
    "g:  deux  ",
    "h:",
    "i.j: 2025-01-02",
    "i[].j: x",
    "En été: x",
    "\"2\": x",
    "  '3': x",
    "k: \"q\"",
    "l: [x, y]",
    "m: []",
    "y: {y1: x, y2: [\"z\", -1]}",
    "y: [{y1: x: y}, z]",
    "y: [x,",
    "  z]",
    "  'seul'",
    "  [a,",
    "  b: {",
    "  c: 1,",
    "  }",
    "]",
    "n: true",
    "o: 1.50",
    "p: 'l''eau'",
    "q:   # note",
    "- r",
    "- s: un",
    "  t: de liste",
    "  u: en dessous",
    "    v: profond",
    "  - w",
    "x: >-",
    "  plié",
    "",
    "  ",
    "# note",
    "  # note",
};

// Lines that nearly are.
constexpr std::string_view kOther[] = {
    "A: [x, y,]",
    "B: [x, , y]",
    "C: [x: y]",
    "C: {x}",
    "C: {x:, y: }",
    "C: {x: y}: z",
    "C: {\"x\": y}",
    "C: {x: y #z",
    "E: [-x, .5, ?x, :x, x:y, x#y]",
    "  # dans la liste",
    "F: [x",
    "G: x #note",
    "H: x: y",
    "I : x",
    "{I[]: x}",
    "I: {I[]: x, I J: y}",
    "\xC2\xA0I: x",
    "’I: x",
    "I #: x",
    "I\tI: x",
    "J: &w x",
    "K: *w",
    "L: -",
    "M: - x",
    "N: ? x",
    "O: \"x\" y",
    "P: \"x",
    "Q: 'x",
    "R: x\t",
    "\tS: x",
    "T:x",
    "U: {}",
    "V: !!str 1",
    "W: x\r",
    "X: |2",
    "Y: \xC2\xA0x",
    "Z: x \xE2\x80\xA8y",
    "a: encore",
    "null: x",
    "~: x",
    "<<: x",
    "\"a\" : x",
    "\"a\"b: x",
    "\"a\":x",
    "'a''b': x",
    "\"a\\n\": x",
    ".a: x",
    "-a: x",
    "-",
    "- ",
    "-  - x",
    "- ? x",
    "suite",
    "   suite",
    "...",
    "---",
    "--- x",
    "%YAML 1.2",
    "? x",
    ": x",
    "#note",
    "- [x",
};

std::string told(const Result<Document>& document) {
  return show(document) + (document ? places_of(*document) : std::string());
}

bool everyday(const Source& source, KeyNames& names, const Limits& limits) {
  Faults faults(source, limits);
  TreeBuilder builder(source, limits, faults, &names);
  yaml::Scanner scanner(source, 0, limits, faults);
  scanner.arena = &builder.arena();
  return yaml::Everyday(scanner, builder).read() && !faults.any();
}

TEST_CASE("everyday lines in any order are read as the parser reads them") {
  std::mt19937 random(11);
  KeyNames names;
  int read = 0;
  for (int round = 0; round < 20'000; ++round) {
    Source source{.name = "test"};
    for (auto lines = 1 + random() % 7; lines > 0; --lines) {
      source.text += random() % 12 == 0 ? kOther[random() % std::size(kOther)]
                                        : kUsual[random() % std::size(kUsual)];
      source.text += lines > 1 || random() % 4 != 0 ? "\n" : "";
    }
    CAPTURE(source.text);
    const auto plain = read_document(source, Syntax::yaml);
    CHECK(told(read_document(source, Syntax::yaml, {}, &names)) == told(plain));
    const bool usual = everyday(source, names, Limits{});
    if (usual) CHECK(plain.has_value());
    read += usual ? 1 : 0;
  }
  CHECK(read > 2000);
}

TEST_CASE("descriptors as people write them are everyday") {
  const Source source{.name = "test", .text = R"(# Un projet
---
charta: 1
kind: project

project:
  id: p-1
  name: "Aide à l’accueil"   # provisoire
  benefits: [service_quality, time_saved]
  title: {fr: "Accueil, d’abord", en: Welcome, more: [{a: 1}, {}]}
  countries:
    [
      FR, BE,
      "NO",
    ]
  loss: -0.5
  description: >-
    Deux lignes
    pliées
  contacts:
    - name: A
      mail: a@ville.example
    - name: B

data:
  kinds:
  - identity
  - health
  purpose:
evidence:
  project.name:
    ref: note.pdf
)"};
  KeyNames names;
  CHECK(everyday(source, names, Limits{}));
  CHECK(everyday(source, names, Limits{}));
  const auto plain = read_document(source, Syntax::yaml);
  REQUIRE(plain);
  CHECK(told(read_document(source, Syntax::yaml, {}, &names)) == told(plain));
  // Cut anywhere, it is read as the parser reads it.
  for (std::size_t size = 0; size < source.text.size(); ++size) {
    const Source part{.name = "test", .text = source.text.substr(0, size)};
    CAPTURE(part.text);
    CHECK(told(read_document(part, Syntax::yaml, {}, &names)) ==
          told(read_document(part, Syntax::yaml)));
  }
}

// Each limit cuts at the same byte.
TEST_CASE("limits end an everyday reading where they ended it") {
  const Source source{.name = "test",
                      .text = "a: 12345\nb:\n  c: [x, yz]\n  d:\n    - e: f\n"};
  KeyNames names;
  REQUIRE(everyday(source, names, Limits{}));
  for (std::uint32_t most = 0; most < 14; ++most) {
    for (const Limits& limits :
         {Limits{.nodes = most}, Limits{.scalar_bytes = most},
          Limits{.keys_per_map = most}, Limits{.number_bytes = most},
          Limits{.key_bytes = most}, Limits{.depth = most}}) {
      CAPTURE(most);
      CHECK(show(read_document(source, Syntax::yaml, limits, &names)) ==
            show(read_document(source, Syntax::yaml, limits)));
    }
  }
}

}  // namespace
}  // namespace charta
