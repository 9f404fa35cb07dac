// SPDX-License-Identifier: EUPL-1.2
// A charter from its files: what it holds, and every fault of every file.
#include "charta/charter/load.h"

#include <doctest/doctest.h>

#include "charta/base/sha256.h"
#include "parts.h"

namespace charta {
namespace {

TEST_CASE("a sound charter loads without a word") {
  const auto charter = load(text(kHead, kRule));
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  CHECK(brief(charter->warnings) == "");
  CHECK(charter->id == "small");
  CHECK(charter->version == "1.10");
  CHECK(charter->title.fr == "Petite charte");
  CHECK(charter->vocabulary.id == "small");
  CHECK(charter->frameworks.size() == 1);
  CHECK(charter->rules.size() == 1);
  CHECK(charter->engine != nullptr);
  CHECK(charter->tree.find_path("hosting.country") != nullptr);
}

TEST_CASE("a charter says of what it was made") {
  const auto charter = load(text(kHead, kRule));
  REQUIRE(charter.has_value());
  REQUIRE(charter->ingredients.size() == 3);
  CHECK(charter->ingredients[0].name == "frameworks/law.yaml");
  CHECK(charter->ingredients[1].name == "small/charter.yaml");
  CHECK(charter->ingredients[2].name == "vocabulary.yaml");
  CHECK(charter->ingredients[2].sha256 == sha256(kVocabulary));
}

TEST_CASE("a charter outlives its sources and moves") {
  std::optional<Charter> kept;
  {
    SourceSet set = files(text(kHead, kRule));
    Result<Charter> charter = load_charter(set, "small/charter.yaml");
    REQUIRE(charter.has_value());
    kept.emplace(std::move(*charter));
  }
  const FieldTree::Node* node = kept->tree.find_path("project.status");
  REQUIRE(node != nullptr);
  CHECK(node->field == kept->vocabulary.find("project.status"));
  CHECK(kept->rules[0].require->program.text() ==
        "hosting.country in params.eea");
}

TEST_CASE("rules may stand in files of their own") {
  const auto charter =
      load(text(kHead, "rules:\n  - one.yaml\n  - sub/two.yaml\n"), {},
           {{"small/one.yaml", kRule},
            {"small/sub/two.yaml",
             "rules: [{id: R-2, principle: P, title: {fr: R, en: R}, require: "
             "'true'}]\n"}});
  REQUIRE_MESSAGE(charter.has_value(), faults_of(charter));
  REQUIRE(charter->rules.size() == 2);
  CHECK(charter->rules[0].at.file == "small/one.yaml");
  CHECK(charter->rules[1].id == "R-2");
}

struct Row {
  std::string name;
  std::string main;
  std::string faults;
};

TEST_CASE("faults of the head") {
  const Row rows[] = {
      {"a key that is not there", text(kHead, text("grade: []\n", kRule)),
       "16:1-6 key `grade` does not exist here, did you mean `grades`?\n"},
      {"a parent that is not there",
       text(kHead, text("extends: [a.yaml]\n", kRule)),
       "16:11-17 file `small/a.yaml` is missing\n"},
      {"no rules", std::string(kHead),
       "1:1-42 key `rules` is missing in `charter`\n"},
      {"rules without weight", text(kHead, text(kRule, "    severity: info\n")),
       "16:1-6 no rule has a weight: nothing can be scored\n"},
      {"no mapping", "- a\n",
       "1:1-4 `charter` must be a mapping of keys to values\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(faults_of(load(row.main)) == row.faults);
  }
}

std::string replaced(std::string_view all, std::string_view from,
                     std::string_view to) {
  std::string made(all);
  return made.replace(made.find(from), from.size(), to);
}

TEST_CASE("faults of files") {
  const std::string sound = text(kHead, kRule);
  const Row rows[] = {
      {"a file that is not there",
       replaced(sound, "../vocabulary.yaml", "../vocab.yaml"),
       "5:13-26 file `vocab.yaml` is missing\n"},
      {"a file outside", replaced(sound, "../vocabulary.yaml", "../../v.yaml"),
       "5:13-25 `../../v.yaml` must be the relative path of a file in the "
       "folders of this charter\n"},
      {"a framework twice",
       replaced(sound, "[../frameworks/law.yaml]",
                "[../frameworks/law.yaml, ../frameworks/law.yaml]"),
       "frameworks/law.yaml 0:0-0 file `frameworks/law.yaml` is named "
       "twice\n"},
      {"a rule file that is a charter", text(kHead, "rules: [charter.yaml]\n"),
       "0:0-0 file `small/charter.yaml` is named twice\n"
       "16:1-6 no rule has a weight: nothing can be scored\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(faults_of(load(row.main)) == row.faults);
  }
  CHECK(faults_of(load_charter({}, "x.yaml")) ==
        "x.yaml 0:0-0 file `x.yaml` is missing\n");
}

TEST_CASE("all faults of all files come out at once") {
  const std::string main =
      text(replaced(kHead, "id: small", "id: s m"),
           "rules:\n  - {id: R, principle: Q, title: {fr: R, en: R}, require: "
           "hosting.contry == 'FR'}\n");
  const std::string law =
      "framework: 1\nid: law\ntitle: {fr: L, en: L}\nitems: [{id: a}]\n";
  const std::string all =
      faults_of(load(main, {}, {{"frameworks/law.yaml", law}}));
  for (const char* wanted :
       {"2:5-8 `id` must be an identifier",
        "frameworks/law.yaml 4:9-16 key `checkable` is missing",
        "17:24-25 `principle` cannot be `Q`",
        "17:66-73 undefined field 'contry', did you mean `country`?"}) {
    CAPTURE(all);
    CHECK(all.find(wanted) != std::string::npos);
  }
}

TEST_CASE("a vocabulary with faults hides the faults of expressions") {
  const std::string all = faults_of(
      load(text(kHead, kRule), {},
           {{"vocabulary.yaml", "vocabulary: 1\nid: v\nfields: {a: 1}\n"}}));
  CHECK(all ==
        "vocabulary.yaml 3:13-14 `a` must be a mapping of keys to values\n");
}

TEST_CASE("limits") {
  LoadOptions options;
  options.limits.files = 2;
  CHECK(faults_of(load(text(kHead, kRule), options))
            .starts_with("frameworks/law.yaml 0:0-0 beyond the limit `files` "
                         "(2)\n"));
  options = {};
  options.limits.charter_bytes = 100;
  CHECK(faults_of(load(text(kHead, kRule), options)) ==
        "0:0-0 beyond the limit `charter_bytes` (100)\n");
  options = {};
  options.limits.rules = 0;
  CHECK(faults_of(load(text(kHead, kRule), options)) ==
        "17:5-43 beyond the limit `rules` (0)\n");
}

TEST_CASE("the caller's day and values") {
  LoadOptions options;
  options.as_of = parse_day("2025-01-01");
  const auto charter = load(text(kHead, kRule), options);
  REQUIRE(charter.has_value());
  CHECK(charter->as_of == parse_day("2025-01-01"));
  options.params = {{"eeea", "FR"}};
  CHECK(faults_of(load(text(kHead, kRule), options)) ==
        "--param eeea 0:0-0 the charter has no parameter `eeea`, did you mean "
        "`eea`?\n");
}

}  // namespace
}  // namespace charta
