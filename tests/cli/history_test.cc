// SPDX-License-Identifier: EUPL-1.2
// charta audit --store and charta history, end to end but for the terminal.
#include "history.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "charta/doc/read.h"
#include "family_console.h"

namespace charta {
namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;

struct Folder {
  std::string path = "/tmp/charta-history-XXXXXX";
  Folder() {
    if (::mkdtemp(path.data()) == nullptr) path.clear();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }
  std::string store() const { return path + "/h.db"; }
};

Files charter() {
  return {{"n/c/charter.yaml",
           "charta: 1\nid: c\nversion: 1\ntitle: {en: C}\n"
           "vocabulary: ./vocabulary.yaml\n"
           "principles: [{id: P, weight: 1, title: {en: P}}]\n"
           "grades: [{id: A, from: 80}, {id: B, from: 0}]\n"
           "rules:\n"
           "  - {id: R-1, principle: P, title: {en: K}, severity: major,\n"
           "     force: charter, require: data.kept < 10}\n"
           "  - {id: R-2, principle: P, title: {en: H}, severity: blocking,\n"
           "     force: law, require: \"'FR' in hosting.countries\"}\n"},
          {"n/c/vocabulary.yaml",
           "vocabulary: 1\nid: v\nfields:\n"
           "  project.id: {type: text, label: {en: Id}}\n"
           "  data.kept: {type: integer, label: {en: Kept}}\n"
           "  hosting.countries: {type: list(country), label: {en: C}}\n"}};
}

std::string project(const std::string& id, int kept) {
  return "charta: 1\nkind: project\nproject: {id: " + id +
         "}\nhosting: {countries: [FR]}\ndata: {kept: " + std::to_string(kept) +
         "}\n";
}

// Audits the files as of a day, into the store.
Said audit(const Folder& folder, const std::string& day, const Files& files) {
  Files all = charter();
  std::vector<std::string> words = {
      "audit", "--store",          folder.store(), "--as-of", day,
      "-c",    "n/c/charter.yaml", "-f",           "jsonl"};
  for (const auto& [name, text] : files) {
    all[name] = text;
    words.push_back(name);
  }
  return run(words, all);
}

Said history(const Folder& folder, const std::vector<std::string>& more = {}) {
  std::vector<std::string> words = {"history", folder.store()};
  words.insert(words.end(), more.begin(), more.end());
  const bool there = fs::exists(folder.store());
  return run(words, there ? Files{{folder.store(), ""}} : Files{});
}

void keep_three_days(const Folder& folder) {
  audit(folder, "2026-01-01", {{"a.yaml", project("a", 5)}});
  audit(folder, "2026-06-01",
        {{"a.yaml", project("a", 50)}, {"b.yaml", project("b", 5)}});
  audit(folder, "2026-11-01", {{"a.yaml", project("a", 6)}});
}

TEST_CASE("history: everything, day by day") {
  const Folder folder;
  keep_three_days(folder);
  const Said said = history(folder);
  CHECK(said.code == ExitCode::met);
  CHECK(
      holds(said.out,
            "2026-01-01          1          1  100.0        +0 −0      A 1\n"));
  CHECK(holds(said.out,
              "2026-06-01          2          2  81.3         +1 −0      A 1 · "
              "B 1\n"));
  CHECK(
      holds(said.out,
            "2026-11-01          2          2  100.0        +0 −1      A 2\n"));
  CHECK(holds(history(folder, {"--lang", "fr"}).out, "01/06/2026"));
  CHECK(holds(history(folder, {"--lang", "fr"}).out, "81,3"));
  const Said json = history(folder, {"--json"});
  CHECK(holds(json.out, "\"mean_low\": \"81.25\""));
  CHECK(holds(json.out, "\"come\": 1"));
}

TEST_CASE("history: one descriptor, and what turned") {
  const Folder folder;
  keep_three_days(folder);
  const Said said = history(folder, {"a"});
  CHECK(said.code == ExitCode::met);
  CHECK(holds(said.out, "project a · c\n"));
  CHECK(holds(said.out, "      appeared: R-1\n"));
  CHECK(holds(said.out, "      cleared: R-1\n"));
  const Said json = history(folder, {"a", "--json"});
  CHECK(holds(json.out, "\"low\": \"62.50\""));
  CHECK(holds(json.out, "\"appeared\": [\"R-1\"]"));
  const Said none = history(folder, {"aa"});
  CHECK(none.code == ExitCode::no_input);
  CHECK(holds(none.err, "holds nothing of `aa`"));
}

TEST_CASE("history: runs that were written before are the same runs") {
  const Folder folder;
  const Files two = {{"a.yaml", project("a", 50)}, {"b.yaml", project("b", 5)}};
  const Said lines = audit(folder, "2026-06-01", two);
  const std::string kept = history(folder).out;
  const Folder other;
  Files files = {{"run.jsonl", lines.out}};
  const Said added =
      run({"history", other.store(), "--add", "run.jsonl"}, files);
  CHECK(added.code == ExitCode::met);
  CHECK(added.out == kept);
  CHECK(holds(added.out, "2026-06-01          2"));
  files["cut.jsonl"] = lines.out.substr(0, lines.out.size() / 2);
  const Said cut = run({"history", other.store(), "--add", "cut.jsonl"}, files);
  CHECK(cut.code == ExitCode::malformed);
  CHECK(run({"history", other.store(), "--add", "none.json"}, files).code ==
        ExitCode::no_input);
  CHECK(history(other).out == kept);
}

TEST_CASE("history: runs on other terms are other series") {
  const Folder folder;
  keep_three_days(folder);
  Files files = charter();
  files["a.yaml"] = project("a", 5);
  run({"audit", "a.yaml", "-c", "n/c/charter.yaml", "--store", folder.store(),
       "--assurance", "documented", "--as-of", "2026-12-01"},
      files);
  const Said said = history(folder, {"--json"});
  CHECK(holds(said.out, "\"assurance\": \"documented\""));
  const Said one = history(folder, {"a"});
  CHECK(holds(one.out, "c, evidence at least documented\n"));
}

TEST_CASE("history: a store that cannot be used loses no report") {
  const Folder folder;
  const Files one = {{"a.yaml", project("a", 5)}};
  const Said sound = audit(folder, "2026-01-01", one);
  CHECK(sound.code == ExitCode::met);
  const Folder other;
  std::ofstream(other.store()) << std::string(3000, 'x');
  const Said broken = audit(other, "2026-01-01", one);
  CHECK(broken.code == ExitCode::io_error);
  CHECK(broken.out == sound.out);
  CHECK(holds(broken.err, other.store() + ": "));
  CHECK(holds(broken.err, "is no sound store"));
  const Said read = history(other);
  CHECK(read.code == ExitCode::malformed);
  CHECK(holds(history(other, {"--lang", "fr"}).err, "historique sain"));
  const Folder none;
  CHECK(history(none).code == ExitCode::no_input);
  Files files = charter();
  files["a.yaml"] = project("a", 5);
  const Said nowhere = run({"audit", "a.yaml", "-c", "n/c/charter.yaml",
                            "--store", none.path + "/x/y.db"},
                           files);
  CHECK(nowhere.code == ExitCode::cannot_create);
  CHECK(holds(nowhere.out, "Grade"));
  CHECK(run({"audit", "a.yaml", "-c", "n/c/charter.yaml", "-f", "jsonl=r",
             "--resume", "--store", none.store()},
            files)
            .code == ExitCode::usage);
}

TEST_CASE("history: what a stranger wrote into a store steers nothing") {
  const Folder folder;
  keep_three_days(folder);
  {
    const auto store = Database::open(folder.store(), Database::Use::write, 50);
    REQUIRE(store);
    REQUIRE(
        store->run("UPDATE reports SET outcomes = 'F', grade_low = "
                   "char(27) || '[31m'; UPDATE runs SET as_of = 'x' WHERE "
                   "id = 2; DELETE FROM rules WHERE number = 1; UPDATE runs "
                   "SET state = 'open' WHERE id = 3"));
  }
  const Said all = history(folder);
  CHECK(all.code == ExitCode::met);
  CHECK_FALSE(holds(all.out, "\x1b"));
  CHECK(holds(all.out, "1 run that did not end is left out"));
  CHECK_FALSE(holds(history(folder, {"a"}).out, "\x1b"));
}

void collect(const Value& value, std::set<std::string>& keys) {
  if (value.is(Kind::list)) {
    for (const Value& item : value.list().span()) collect(item, keys);
  }
  if (!value.is(Kind::map)) return;
  for (const Entry& entry : value.map().span()) {
    keys.emplace(entry.key.text());
    collect(entry.value, keys);
  }
}

std::set<std::string> keys_of(const std::string& text) {
  const Source source{.name = "h.json", .text = text};
  const auto document = read_document(source, Syntax::json);
  REQUIRE(document);
  std::set<std::string> keys;
  collect(document->root(), keys);
  return keys;
}

TEST_CASE("history: the schema knows every member") {
  const Folder folder;
  keep_three_days(folder);
  std::ifstream file(std::string(CHARTA_SOURCE_DIR) +
                     "/docs/history.schema.json");
  std::ostringstream text;
  text << file.rdbuf();
  const std::set<std::string> known = keys_of(text.str());
  for (const Said& said :
       {history(folder, {"--json"}), history(folder, {"a", "--json"})}) {
    for (const std::string& key : keys_of(said.out)) {
      CAPTURE(key);
      CHECK(known.contains(key));
    }
  }
}

}  // namespace
}  // namespace charta
