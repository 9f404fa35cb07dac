// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/schema_pen.h"

#include <doctest/doctest.h>

#include "author/author_sample.h"

namespace charta {
namespace {

TEST_CASE("definitions are named after tables, without spaces") {
  CHECK(definition_name("rule") == "rule");
  CHECK(definition_name("rules file") == "rules-file");
}

TEST_CASE("a table becomes a closed object with words for each key") {
  std::string out;
  SchemaPen pen(Language::french, out);
  pen.begin("x", {"X", "Ixe"});
  pen.open("$defs");
  pen.table(kRemedyKeys);
  pen.json.end_object();
  pen.end();
  const auto made = author_sample::read("x.json", out);
  const Map& root = made->document->root().map();
  CHECK(root.find("title")->text() == "Ixe");
  CHECK(root.find("$id")->text() == "urn:charta:schema:x:1");
  const Map& remedy = root.find("$defs")->map().find("remedy")->map();
  CHECK_FALSE(remedy.find("additionalProperties")->boolean());
  CHECK(remedy.find("required")->list().size == 1);
  const Map& text = remedy.find("properties")->map().find("text")->map();
  CHECK(text.find("description")->text() == "ce qu’il faut faire");
}

}  // namespace
}  // namespace charta
