// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/convert.h"

#include "import/made_import.h"

using namespace charta;

namespace {

const char* const kTable =
    "absent: [NSP]\n"
    "columns:\n"
    "  - {from: name, to: project.name}\n"
    "  - {from: status, to: project.status, convert: choice, values: {on: "
    "production}}\n";

const char* const kModel = R"(unique: id
checks:
  - {divide: e.kg, by: e.kwh, least: 0.001, most: 3, unit: kg/kWh}
columns:
  - {from: kg, to: e.kg, convert: number}
  - {from: kwh, to: e.kwh, convert: number}
  - from: "tests[].metrics[]"
    to: security.metrics
    convert: records
    items:
      - {from: name, to: name}
      - {from: value, to: value, convert: number}
      - {from: ../../data, to: dataset}
  - {to: transparency.ml_bom, value: true}
)";

}  // namespace

TEST_CASE("a descriptor says where each field is from, and keeps the record") {
  const Made made =
      import_text(kTable, "a/t.csv", "name;status\nX;on\nY;perhaps\n");
  REQUIRE(made.yaml.size() == 2);
  CHECK(made.yaml[0] ==
        "charta: 1\nkind: project\nproject:\n  id: x\n  name: X\n"
        "  status: production\n"
        "imported:\n  format: test\n  file: t.csv\n  line: 2\n"
        "  fields:\n"
        "    project.name:\n      from: name\n      line: 2\n"
        "    project.status:\n      from: status\n      line: 2\n"
        "  record:\n    name: X\n    status: \"on\"\n");
  CHECK(holds(made.yaml[1], "  record:\n    name: \"Y\"\n    status: perhaps"));
  CHECK(made.defects == std::vector<Code>{Code::import_bad_choice});
  CHECK(made.told.front().at.line == 3);
  CHECK(made.told.front().at.column == 3);
}

TEST_CASE("items of a list become records, and may look around themselves") {
  const Made made = import_text(
      kModel, "r.json",
      R"({"tests": [{"data": "D", "metrics": [{"name": "a", "value": 1.5},
         {"name": "b", "value": "high"}]}]})");
  REQUIRE(made.yaml.size() == 1);
  CHECK(holds(made.yaml[0],
              "  metrics:\n"
              "    - name: a\n      value: 1.5\n      dataset: D\n"
              "    - name: b\n      dataset: D\n"));
  CHECK(holds(made.yaml[0], "  ml_bom: true\n"));
  CHECK(made.defects == std::vector<Code>{Code::import_bad_number});
}

TEST_CASE("a quotient out of its bounds is told, and both facts are kept") {
  struct {
    const char* json;
    bool told;
  } const rows[] = {
      {R"({"kg": 31220, "kwh": 0.4})", true},
      {R"({"kg": 1, "kwh": 0})", true},
      {R"({"kg": 0, "kwh": 0})", false},
      {R"({"kg": 1, "kwh": 10})", false},
      {R"({"kg": 1, "kwh": 9000})", true},
      {R"({"kg": 1})", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.json);
    const Made made = import_text(kModel, "r.json", row.json);
    REQUIRE(made.yaml.size() == 1);
    CHECK(made.defects == (row.told
                               ? std::vector<Code>{Code::import_implausible}
                               : std::vector<Code>{}));
    CHECK(holds(made.yaml[0], "  kg: "));
  }
}

TEST_CASE("a record that shares what tells records apart is told of") {
  const Made made =
      import_text(kModel, "r.jsonl",
                  "{\"id\": 1, \"kg\": 1}\n{\"id\": 1, \"kg\": 2}\n"
                  "{\"id\": \"\", \"kg\": 2}\n{\"id\": \"\", \"kg\": 2}\n");
  CHECK(made.yaml.size() == 4);
  REQUIRE(made.defects == std::vector<Code>{Code::import_repeated});
  CHECK(made.told.front().args == std::vector<std::string>{"id", "1", "1"});
}

TEST_CASE("a record of another kind gives no descriptor, and is lost aloud") {
  const Made made =
      import_text(kModel, "r.jsonl", "{\"kg\": 1}\n{\"colour\": \"red\"}\n");
  CHECK(made.yaml.size() == 1);
  REQUIRE(made.defects == std::vector<Code>{Code::import_no_column});
  CHECK(made.told.front().gravity == Gravity::error);
  CHECK(made.told.front().at.line == 2);
}

TEST_CASE("equal names get different file names") {
  const Made made =
      import_text(kTable, "t.csv", "name\nÉté à Nîmes\nété à nîmes");
  CHECK(made.slugs == std::vector<std::string>{"ete-a-nimes", "ete-a-nimes-2"});
}

TEST_CASE("pictures in large records are cut, facts are not") {
  const std::string picture(100'000, 'A');
  const Made made = import_text(kModel, "r.json",
                                R"({"kg": 1, "picture": ")" + picture + "\"}");
  REQUIRE(made.yaml.size() == 1);
  CHECK(made.yaml[0].size() < 6'000);
  CHECK(holds(made.yaml[0], "AAA…"));
}
