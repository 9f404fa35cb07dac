// SPDX-License-Identifier: EUPL-1.2
// What a charter says, and what two charters say differently.
#include "charta/charter/outline.h"

#include <doctest/doctest.h>

#include "family.h"

namespace charta {
namespace {

Outline outline_of(const std::string& main) {
  auto outline = outline_charter(family(main), "small/charter.yaml");
  REQUIRE_MESSAGE(outline.has_value(), faults_of(outline));
  return *outline;
}

TEST_CASE("every field has its value and its place") {
  const Outline outline =
      outline_of(town("rules: [{id: N-1, severity: blocking}]\n"));
  const OutlineItem* rule = outline.find("rules", "N-1");
  REQUIRE(rule != nullptr);
  REQUIRE(rule->find("severity") != nullptr);
  CHECK(rule->find("severity")->value == "\"blocking\"");
  CHECK(rule->find("severity")->at.file == "small/charter.yaml");
  CHECK(rule->find("remedy.text.fr")->value == "\"Faire\"");
  CHECK(rule->find("remedy.text.fr")->at.file == "small/nation.yaml");
  CHECK(rule->find("tags")->value == "[\"core\"]");
  CHECK(outline.find("params", "limit")->fields[0].value == "10");
  CHECK(outline.find("vocabulary", "project.open") != nullptr);
  CHECK(outline.find("", "")->find("id")->value == "\"town\"");
  CHECK(outline.find("rules", "N-9") == nullptr);
}

TEST_CASE("what differs is said once, field by field") {
  const Outline before = outline_of(town(""));
  const Outline after =
      outline_of(town("params: {limit: 11}\nrules: [{id: N-2, weight: 7, tags: "
                      "~}, {id: T-1, principle: P, title: T, require: "
                      "'true'}]\n"));
  std::string said;
  for (const ItemChange& change : compare(before, after)) {
    said += change.item().section + " " + change.item().id;
    if (change.before == nullptr) said += " added";
    for (const FieldChange& field : change.fields) {
      said += " " + field.path();
      if (field.before != nullptr) said += " -" + field.before->value;
      if (field.after != nullptr) said += " +" + field.after->value;
    }
    said += "\n";
  }
  CHECK(said ==
        "params limit value -10 +11\n"
        "rules N-2 tags -[\"core\", \"size\"] weight +7\n"
        "rules T-1 added\n");
  CHECK(compare(before, before).empty());
}

}  // namespace
}  // namespace charta
