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
  CHECK(mapping->columns[1].values.at(1).second.empty());
}

TEST_CASE("every fault of a mapping is told, at its place") {
  const auto mapping = load(
      "import: 1\n"
      "colour: red\n"
      "columns:\n"
      "  - to: project.name\n"
      "  - from: Statut\n"
      "    to: project.status\n"
      "    convert: magic\n");
  REQUIRE_FALSE(mapping);
  std::vector<std::pair<std::string, std::uint32_t>> said;
  for (const Diagnostic& fault : mapping.error()) {
    CHECK(fault.code == Code::import_mapping);
    said.emplace_back(fault.args.front(), fault.at.line);
  }
  CHECK(said == std::vector<std::pair<std::string, std::uint32_t>>{
                    {"colour", 2}, {"from", 4}, {"magic", 7}});
}
