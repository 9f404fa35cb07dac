// SPDX-License-Identifier: EUPL-1.2
#include "charta/import/convert.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "charta/doc/yaml_writer.h"

using namespace charta;

namespace {

Mapping mapping() {
  using Values = std::vector<std::pair<std::string, std::string>>;
  Mapping made{.id = "test", .kind = "project", .absent = {"NSP", "/"}};
  const auto add = [&](std::string from, std::string to, Conversion convert,
                       std::string separators = {}, Values values = {}) {
    made.columns.push_back({{std::move(from)},
                            std::move(to),
                            convert,
                            std::move(separators),
                            std::move(values)});
  };
  add("name", "project.name", Conversion::text);
  add("status", "project.status", Conversion::choice, "",
      {{"on", "production"}, {"done", ""}});
  add("who", "project.audience", Conversion::list, ",",
      {{"A", "agent"}, {"B", "public"}});
  add("siret", "organisation.siret", Conversion::siret);
  add("lat", "organisation.latitude", Conversion::number);
  add("month", "project.start_month", Conversion::month);
  add("day", "project.updated_at", Conversion::day);
  add("url", "project.url", Conversion::url);
  return made;
}

struct Converted {
  std::string yaml;
  std::vector<Code> defects;
};

// One row with one column beside the name.
Converted one(const std::string& column, const std::string& cell) {
  const Source source{.name = "t.csv",
                      .text = "name;" + column + "\nX;" + cell + "\n"};
  const auto table = read_csv(source);
  REQUIRE(table);
  Arena arena(1U << 20U);
  const auto all = convert(*table, mapping(), source, arena);
  REQUIRE(all.size() == 1);
  Converted out{write_yaml(all.front().root), {}};
  for (const Diagnostic& defect : all.front().defects) {
    CHECK(defect.gravity == Gravity::warning);
    out.defects.push_back(defect.code);
  }
  return out;
}

bool holds(const Converted& converted, std::string_view part) {
  return converted.yaml.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("cells become fields, or stay unknown with a defect") {
  struct {
    const char* column;
    const char* cell;
    const char* field;  // empty: absent
    std::vector<Code> defects;
  } const rows[] = {
      {"status", "on", "status: production", {}},
      {"status", "done", "", {Code::import_ambiguous}},
      {"status", "perhaps", "", {Code::import_bad_choice}},
      {"status", "NSP", "", {}},
      {"status", "  ", "", {}},
      {"who", "A, B", "    - agent\n    - public\n", {}},
      {"who", "A, C", "", {Code::import_bad_choice}},
      {"siret", "243 100 518 00170", "siret: \"24310051800170\"", {}},
      {"siret",
       "24410051800170",
       "siret: \"24410051800170\"",
       {Code::import_bad_siret}},
      {"lat", "44.5", "latitude: 44.5", {}},
      {"lat", "44,5", "", {Code::import_bad_number}},
      {"month", "01/2024", "start_month: \"2024-01\"", {}},
      {"month", "13/2024", "", {Code::import_bad_date}},
      {"day", "16/04/2025", "updated_at: \"2025-04-16\"", {}},
      {"day", "31/04/2025", "", {Code::import_bad_date}},
      {"url", "https://example.org/a", "url: \"https://example.org/a\"", {}},
      {"url", "internal only", "", {Code::import_bad_url}},
      {"url", "javascript:alert(1)", "", {Code::import_bad_url}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.column);
    CAPTURE(row.cell);
    const Converted converted = one(row.column, row.cell);
    CAPTURE(converted.yaml);
    CHECK(converted.defects == row.defects);
    const std::string_view field = row.field;
    if (field.empty()) {
      const std::size_t record = converted.yaml.find("imported:");
      CHECK(converted.yaml.find("status:") >= record);
      CHECK(converted.yaml.find("audience:") == std::string::npos);
      CHECK(converted.yaml.find("latitude:") == std::string::npos);
    } else {
      CHECK(holds(converted, field));
    }
  }
}

TEST_CASE("the record keeps every cell as it was") {
  const Converted converted = one("status", "perhaps");
  CHECK(holds(converted,
              "imported:\n  format: test\n  line: 2\n  record:\n"
              "    name: X\n    status: perhaps\n"));
}

TEST_CASE("equal names get different file names") {
  const Source source{.name = "t.csv",
                      .text = "name\nÉté à Nîmes\nété à nîmes"};
  Arena arena(1U << 20U);
  const auto all = convert(*read_csv(source), mapping(), source, arena);
  REQUIRE(all.size() == 2);
  CHECK(all[0].slug == "ete-a-nimes");
  CHECK(all[1].slug == "ete-a-nimes-2");
}

TEST_CASE("a slug is safe in a file name") {
  CHECK(slug("../../etc/passwd") == "etc-passwd");
  CHECK(slug("Œuvre d’art n° 3") == "oeuvre-d-art-n-3");
  CHECK(slug("💧") == "sans-nom");
  CHECK(slug(std::string(500, 'a')).size() == 80);
}
