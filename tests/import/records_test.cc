// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/records.h"

#include "import/made_import.h"

using namespace charta;

namespace {

struct Row {
  const char* mapping;
  const char* name;
  const char* text;
  std::size_t records;
  std::vector<Code> told;
};

void check(const Row& row) {
  CAPTURE(row.mapping);
  CAPTURE(row.text);
  const Made made =
      import_text(std::string(row.mapping) +
                      "\ncolumns: [{from: name, to: project.name}]\n",
                  row.name, row.text);
  CHECK(made.yaml.size() == row.records);
  CHECK((made.faults.empty() ? made.defects : made.faults) == row.told);
}

}  // namespace

TEST_CASE("records are found in tables, trees and front matter") {
  const Row rows[] = {
      {"", "t.csv", "name\na\nb\n", 2, {}},
      {"", "t.csv", "other\na\n", 0, {Code::import_no_column}},
      {"", "t.csv", "name\n", 0, {Code::import_no_record}},
      {"", "t.csv", "name,x\na\nb,1\n", 1, {Code::csv_row_length}},
      {"", "t.json", R"({"name": "a"})", 1, {}},
      {"", "t.json", R"([{"name": "a"}, {"name": "b"}])", 2, {}},
      {"", "t.yaml", "- name: a\n- name: b\n- c\n", 2, {}},
      {"", "t.yaml", "name: a\n---\nname: b\n", 2, {}},
      {"",
       "t.jsonl",
       "{\"name\": \"a\"}\n{\n{\"name\": \"b\"}\n",
       2,
       {Code::unexpected_end}},
      {"", "t.toml", "name = 'a'\n", 1, {}},
      {"records: [r, .]", "t.json", R"({"r": [{"name": "a"}]})", 1, {}},
      {"records: [r, .]", "t.json", R"([{"name": "a"}])", 1, {}},
      {"records: [r, s]",
       "t.json",
       R"({"s": [{"name": "a"}], "r": {"name": "b"}})",
       2,
       {}},
      {"records: r", "t.json", R"({"name": "a"})", 0, {Code::import_no_record}},
      {"records: \"r[type=m]\"",
       "t.json",
       R"({"r": [{"type": "m", "name": "a"}, {"type": "n"}]})",
       1,
       {}},
      {"", "README.md", "---\nname: a\n---\n", 1, {}},
      {"reader: front-matter",
       "r.md",
       "# T\n",
       1,
       {Code::import_no_front_matter}},
      {"reader: tree", "t.txt", "name: a\n", 1, {}},
      {"tags: [include]",
       "t.yaml",
       "name: a\nb: !include x\n",
       1,
       {Code::import_skipped_tag}},
      {"", "t.yaml", "name: a\nb: !include x\n", 0, {Code::forbidden_tag}},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("another encoding is read where the mapping allows it") {
  check({"", "t.csv", "name\ncaf\xE9\n", 0, {Code::bad_utf8}});
  check({"encodings: [windows-1252]",
         "t.csv",
         "name\ncaf\xE9\n",
         1,
         {Code::import_other_encoding}});
  check({"encodings: [windows-1252]",
         "t.csv",
         "name\ncaf\x81\n",
         0,
         {Code::import_bad_byte}});
}

TEST_CASE("faults of records stand at their own lines") {
  const Made made = import_text(
      "records: [r]\ncolumns: [{from: d, to: project.end_date, convert: day}]",
      "t.json", "{\"r\": [\n{\"d\": \"x\"},\n{\"d\": \"y\"}]}");
  REQUIRE(made.told.size() == 2);
  CHECK(made.told[0].at.line == 2);
  CHECK(made.told[1].at.line == 3);
  CHECK(made.told[1].at.column == 7);
}

TEST_CASE("what an alias stands for has its own line, before the record") {
  const Made made = import_text(
      "records: [r]\ncolumns: [{from: d, to: project.end_date, convert: day}]",
      "t.yaml", "x: &d tomorrow\nr:\n  - {d: *d}\n");
  REQUIRE(made.told.size() == 1);
  CHECK(made.told[0].at.line >= 1);
}
