// SPDX-License-Identifier: EUPL-1.2
// What a charter may say but hardly means: each warning with its place, in two
// languages, and what is none.
#include <doctest/doctest.h>

#include "parts.h"

namespace charta {
namespace {

constexpr std::string_view kRequired = R"(vocabulary: 1
id: small
fields:
  project.name: {type: text, required: true}
  project.open: {type: boolean}
  project.status: {type: enum, values: {idea: , production: }}
  hosting.country: {type: country}
)";

// The warnings of a rule whose keys are lines that begin on line 20.
Diagnostics warnings_of(std::string_view keys) {
  const auto charter = load(text(kHead, text("rules:\n  - id: R\n"
                                             "    principle: P\n"
                                             "    title: {fr: R, en: R}\n",
                                             keys)),
                            {}, {{"vocabulary.yaml", kRequired}});
  CHECK(faults_of(charter) == "");
  return charter ? charter->warnings : Diagnostics();
}

}  // namespace

TEST_CASE("what is legal but surely not meant is warned of, at its place") {
  struct Row {
    const char* keys;
    const char* warnings;
  };
  for (const Row& row : {
           Row{"    require: project.open\n", ""},
           {"    require: project.status == 'prodction'\n",
            "20:32-43 the vocabulary has no value `prodction` for "
            "`project.status`: this comparison decides nothing, did you mean "
            "`production`?\n"},
           {"    require: project.open\n    when: 1 < 2\n",
            "21:11-16 `when` of rule `R` is the same for every descriptor\n"},
           {"    require: project.open || true\n",
            "20:14-34 `require` of rule `R` is the same for every "
            "descriptor\n"},
           {"    require: project.open && has(project.name)\n",
            "20:30-47 every descriptor must give `project.name`: has() of it "
            "decides nothing\n"},
           {"    require: project.open\n"
            "    message: {en: 'in {{ hosting.country }}', fr: a}\n",
            "21:26-41 this message reads `hosting.country`, which rule `R` "
            "does not: it may be missing when the message is written\n"},
           {"    require: project.open\n    message: 'in {{ project.name }}'\n",
            "21:21-33 this message reads `project.name`, which rule `R` does "
            "not: it may be missing when the message is written\n"},
           {"    require: project.open\n    when: hosting.country == 'FR'\n"
            "    message: '{{ hosting.country }} {{ params.eea }} {{ as_of "
            "}}'\n",
            ""},
           {"    levels:\n      - {score: 1, when: project.open}\n"
            "      - {score: 0.5, when: true}\n",
            ""},
           {"    require: size(params.eea) == 2\n", ""},
       }) {
    CAPTURE(row.keys);
    CHECK(brief(warnings_of(row.keys)) == row.warnings);
  }
}

TEST_CASE("warnings are said in French too") {
  const auto all = warnings_of("    require: project.status == 'prodction'\n");
  REQUIRE(all.size() == 1);
  CHECK(all[0].gravity == Gravity::warning);
  CHECK(sentence(Language::french, all[0]).find("ne décide rien") !=
        std::string::npos);
}

}  // namespace charta
