// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/mapping.h"

#include <doctest/doctest.h>

#include "charta/doc/read.h"

using namespace charta;

namespace {

Result<Mapping> load(const std::string& text) {
  const Source source{.name = "m.yaml", .text = text};
  const auto document = read_document(source, Syntax::yaml);
  REQUIRE(document);
  return load_mapping(*document);
}

}  // namespace

TEST_CASE("a mapping is read with its conversions and values") {
  const auto mapping = load(
      "import: 1\n"
      "id: mine\n"
      "title: {fr: Tableau, en: Table}\n"
      "kind: project\n"
      "absent: [NSP]\n"
      "columns:\n"
      "  - from: [Nom, Name]\n"
      "    to: project.name\n"
      "  - from: Statut\n"
      "    to: project.status\n"
      "    convert: choice\n"
      "    values: {En cours: deployment, Fini: \"\"}\n");
  REQUIRE(mapping);
  CHECK(mapping->id == "mine");
  CHECK(mapping->title.fr == "Tableau");
  REQUIRE(mapping->columns.size() == 2);
  CHECK(mapping->columns[0].from == std::vector<std::string>{"Nom", "Name"});
  CHECK(mapping->columns[1].convert == Conversion::choice);
  CHECK(mapping->columns[1].values.at(1).becomes.empty());
}

TEST_CASE("the keys of trees, units, dates and checks are read") {
  const auto mapping = load(
      "import: 1\n"
      "id: mine\n"
      "also: [ours]\n"
      "kind: bid\n"
      "reader: front-matter\n"
      "records: [a, .]\n"
      "encodings: [windows-1252]\n"
      "tags: include\n"
      "name: title\n"
      "unique: id\n"
      "columns:\n"
      "  - {from: \" a\\n b \", to: x.y, convert: number, unit: g, to_unit: kg,"
      " unit_from: u, least: -1.5, most: 3}\n"
      "  - {from: d, to: x.d, convert: day, formats: [M/D/YYYY]}\n"
      "  - {from: l, to: x.l, convert: records, items: [{from: n, to: n}]}\n"
      "  - {to: x.z, value: true}\n"
      "checks: [{divide: x.y, by: x.w, least: 0.1, most: 3, unit: kg}]\n");
  REQUIRE(mapping);
  CHECK(mapping->also == std::vector<std::string>{"ours"});
  CHECK(mapping->reader == Reader::front_matter);
  CHECK(mapping->records == std::vector<std::string>{"a", "."});
  REQUIRE(mapping->columns.size() == 4);
  CHECK(mapping->columns[0].from == std::vector<std::string>{"a b"});
  CHECK(mapping->columns[0].least == "-1.5");
  CHECK(mapping->columns[1].formats == std::vector<std::string>{"M/D/YYYY"});
  CHECK(mapping->columns[2].items.size() == 1);
  CHECK(mapping->columns[3].value->boolean);
  CHECK(mapping->checks.at(0).least == Rational::of(1, 10));
}

TEST_CASE("every fault of a mapping is told, at its place") {
  const auto mapping = load(
      "import: 1\n"
      "colour: red\n"
      "columns:\n"
      "  - to: project.name\n"
      "  - from: Statut\n"
      "    to: project.status\n"
      "    convert: magic\n"
      "  - {to: x.y, value: 1, from: a}\n"
      "encodings: [ebcdic]\n"
      "kind: person\n");
  REQUIRE_FALSE(mapping);
  std::vector<std::pair<std::string, std::uint32_t>> said;
  for (const Diagnostic& fault : mapping.error()) {
    CHECK(fault.code == Code::import_mapping);
    said.emplace_back(fault.args.front(), fault.at.line);
  }
  CHECK(said ==
        std::vector<std::pair<std::string, std::uint32_t>>{{"colour", 2},
                                                           {"person", 10},
                                                           {"ebcdic", 9},
                                                           {"from", 4},
                                                           {"magic", 7},
                                                           {"values", 8},
                                                           {"from", 8}});
}
