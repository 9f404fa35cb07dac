// SPDX-License-Identifier: EUPL-1.2
// charta diff: descriptors, reports and runs on either side.
#include <doctest/doctest.h>

#include "family_console.h"

namespace charta {
namespace {

constexpr const char* kCharterText =
    "charta: 1\nid: c\nversion: 1\ntitle: {en: C}\n"
    "vocabulary: ./vocabulary.yaml\n"
    "principles: [{id: P, weight: 1, title: {en: P}}]\n"
    "rules:\n"
    "  - {id: R-1, principle: P, title: {en: Kept short}, severity: major,\n"
    "     force: charter, effective: {from: 2026-01-01}, require: data.kept "
    "< 10}\n"
    "  - {id: R-2, principle: P, title: {en: Hosting}, severity: blocking,\n"
    "     force: law, require: \"'FR' in hosting.countries\"}\n";
constexpr const char* kVocabulary =
    "vocabulary: 1\nid: v\nfields:\n"
    "  project.id: {type: text, label: {en: Id}}\n"
    "  data.kept: {type: integer, label: {en: Kept}}\n"
    "  hosting.countries: {type: list(country), label: {en: Countries}}\n"
    "  note: {type: text, label: {en: Note}}\n";

std::string project(const std::string& id, const std::string& rest) {
  return "charta: 1\nkind: project\nproject: {id: " + id + "}\n" + rest;
}

using Files = std::map<std::string, std::string>;

Files files() {
  return {{"n/c/charter.yaml", kCharterText},
          {"n/c/vocabulary.yaml", kVocabulary},
          {"old/a.yaml", project("a",
                                 "data: {kept: 5}\nnote: x\n"
                                 "hosting: {countries: [FR]}\n")},
          {"old/b.yaml", project("b", "data: {kept: 50}\n")},
          // Another file, another order, another syntax.
          {"new/x.json",
           "{\"note\": \"y\", \"hosting\": {\"countries\": [\"FR\"]},\n"
           " \"data\": {\"kept\": 20},\n"
           " \"kind\": \"project\", \"charta\": 1, \"project\": {\"id\": "
           "\"a\"}}"},
          {"new/z.yaml", project("c", "")}};
}

Said diff(std::vector<std::string> words, const Files& more = {}) {
  Files all = files();
  for (const auto& [name, text] : more) all[name] = text;
  words.insert(words.begin(), "diff");
  words.insert(words.end(), {"-c", "n/c/charter.yaml"});
  Said said = run(words, all);
  // Totals are wrapped where the line ends.
  const std::size_t totals = said.out.rfind("compared");
  for (std::size_t i = std::min(totals, said.out.size()); i < said.out.size();
       ++i) {
    if (said.out[i] == '\n') said.out[i] = ' ';
  }
  return said;
}

TEST_CASE("diff: folders of descriptors in any syntax and order") {
  const Said said = diff({"old", "new"});
  CHECK(said.code == ExitCode::not_met);
  CHECK(said.err.empty());
  CHECK(holds(said.out, "  appeared  R-1  Pass → Fail  Kept short\n"));
  CHECK(holds(said.out, "data.kept: 5 → 20 (old/a.yaml:4:14 → new/x.json:2:"));
  CHECK(holds(said.out, "Only before\n  b (project)"));
  CHECK(holds(said.out, "Only after\n  c (project)"));
  CHECK(holds(said.out, "1 field changed without effect"));
  CHECK(holds(diff({"new", "old", "--lang", "fr"}).out, "levé"));
  CHECK(diff({"new", "old"}).code == ExitCode::met);
}

TEST_CASE("diff: layout, comments and key order are nothing") {
  const Said said =
      diff({"old/a.yaml", "same.yaml"},
           {{"same.yaml", "# other words\n" + project("a",
                                                      "hosting:\n  countries:\n"
                                                      "    - FR\nnote: 'x'\n"
                                                      "data: {kept:   5}\n")}});
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.out, "1 descriptor compared · no finding changed "));
  CHECK_FALSE(holds(said.out, "without effect"));
}

TEST_CASE("diff: reports and runs are not judged again") {
  Files more = files();
  for (const char* side : {"old", "new"}) {
    for (const char* format : {"json", "jsonl"}) {
      const Said made =
          run({"audit", side, "-c", "n/c/charter.yaml", "-f", format}, files());
      more[std::string(side) + "-run." + format] = made.out;
    }
  }
  const Said reports = run({"diff", "old-run.json", "new-run.json"}, more);
  CHECK(reports.code == ExitCode::not_met);
  CHECK(holds(reports.out, "data.kept: 5 → 20 (old/a.yaml:4:14 → "));
  const Said lines = run({"diff", "old-run.jsonl", "new-run.jsonl"}, more);
  CHECK(lines.code == ExitCode::not_met);
  CHECK(holds(lines.out, "  appeared  R-1  Pass → Fail  Kept short\n"));
  CHECK(holds(lines.out, "do not tell by what"));
  const Said mixed =
      run({"diff", "old-run.json", "new", "-c", "n/c/charter.yaml", "--json"},
          more);
  CHECK(mixed.code == ExitCode::not_met);
  CHECK(holds(mixed.out, "\"form\": \"report\""));
  CHECK(holds(mixed.out, "\"form\": \"descriptors\""));
  // A pretty-printer's spaces change nothing.
  more["p.json"] = "\n " + more["new-run.json"];
  CHECK(run({"diff", "old-run.json", "p.json"}, more).code ==
        ExitCode::not_met);
  more["cut.jsonl"] = more["new-run.jsonl"].substr(0, 3000);
  const Said cut = run({"diff", "old-run.jsonl", "cut.jsonl"}, more);
  CHECK(cut.code == ExitCode::malformed);
}

TEST_CASE("diff: two days, two charters") {
  const Said days =
      diff({"old/b.yaml", "old/b.yaml", "--old-as-of", "2025-06-01"});
  CHECK(days.code == ExitCode::not_met);
  CHECK(holds(days.out, "Not yet due → Fail"));
  CHECK(holds(days.out, "the day of the audit"));
  std::string stricter = kCharterText;
  stricter.replace(stricter.find("< 10"), 4, "< 3");
  const Files more = {{"n/c/charter.yaml", stricter},
                      {"n/d/charter.yaml", kCharterText},
                      {"n/d/vocabulary.yaml", kVocabulary}};
  const Said charters = diff(
      {"old/a.yaml", "old/a.yaml", "--old-charter", "n/d/charter.yaml"}, more);
  CHECK(charters.code == ExitCode::not_met);
  CHECK(holds(charters.out,
              "the rule’s require: data.kept < 10 → data.kept < 3"));
  const Said two = diff({"n/d/charter.yaml", "n/c/charter.yaml"}, more);
  CHECK(holds(two.out, "~ rules R-1"));
}

TEST_CASE("diff: what cannot be read is said, and the rest is compared") {
  const Said said = diff({"old", "new"}, {{"new/bad.yaml", "a: [1\n"}});
  CHECK(said.code == ExitCode::malformed);
  CHECK(holds(said.err, "new/bad.yaml:"));
  CHECK(holds(said.out, "1 unreadable after"));
  CHECK(holds(said.out, "appeared  R-1"));
  CHECK(diff({"old", "nowhere"}).code == ExitCode::no_input);
  CHECK(diff({"-", "-"}).code == ExitCode::usage);
  CHECK(diff({"old"}).code == ExitCode::usage);
  CHECK(diff({"old", "new", "--old-as-of", "soon"}).code == ExitCode::usage);
  CHECK(diff({"-", "new"}).code == ExitCode::usage);
}

TEST_CASE("diff: an answer that is gone is a doubt") {
  const Said said = diff({"old/a.yaml", "less.yaml"},
                         {{"less.yaml", project("a",
                                                "note: x\n"
                                                "hosting: {countries: "
                                                "[FR]}\n")}});
  CHECK(said.code == ExitCode::undecided);
  CHECK(holds(said.out, "data.kept: 5 → (no answer)"));
}

// A register’s listing: what it says of its own records changes every day.
std::string listing(bool later) {
  const std::string day = later ? "2026-11-01" : "2026-02-01";
  const std::string one =
      "{\"id\": \"11\", \"title\": \"Anonimiseren\", \"status\": "
      "\"in_gebruik\", \"laatst_gewijzigd\": \"" +
      day + "\"}";
  const std::string other = "{\"laatst_gewijzigd\": \"" + day +
                            "\", \"status\": \"" +
                            (later ? "buiten_gebruik" : "in_gebruik") +
                            "\", \"title\": \"Anonimiseren\", \"id\": \"12\"}";
  return "{\"algoritmes\": [" +
         (later ? other + ", " + one : one + ", " + other) + "]}";
}

TEST_CASE("diff: two states of a register, in another order") {
  FakeConsole console;
  console.variables["CHARTA_LANG"] = "en";
  console.files["old.json"] = listing(false);
  console.files["new.json"] = listing(true);
  for (const char* side : {"old", "new"}) {
    CHECK(run_command({"import", "nl-register", std::string(side) + ".json",
                       "--output-dir", side},
                      console) == ExitCode::met);
  }
  console.output.clear();
  CHECK(run_command({"diff", "old", "new"}, console) == ExitCode::met);
  CHECK(holds(console.output, "Anonimiseren (project) · 12\n"));
  CHECK(holds(console.output, "project.status: \"production\" → \"retired\""));
  CHECK_FALSE(holds(console.output, "· 11\n"));
  CHECK(holds(console.output, "2 descriptors compared · 1 changed"));
}

}  // namespace
}  // namespace charta
