// SPDX-License-Identifier: EUPL-1.2
#include "import/made_import.h"

using namespace charta;

namespace {

const char* const kColumns = R"(columns:
  - {from: name, to: project.name}
  - {from: co2.emissions, to: environment.training_co2e_kg, convert: number, unit: g, to_unit: kg, least: 0}
  - {from: cost.value, to: environment.training_energy_kwh, convert: number, unit: kWh, unit_from: unit, to_unit: kWh}
  - {from: lat, to: organisation.latitude, convert: number, least: -90, most: 90}
  - {from: posts, to: social.posts_affected, convert: integer}
  - {from: month, to: project.start_month, convert: month}
  - {from: day, to: project.updated_at, convert: day}
  - {from: us, to: project.end_date, convert: day, formats: [YYYY-MM-DD, M/D/YYYY, MMM-YY, YYYY], least: 1950-01-01}
)";

}  // namespace

TEST_CASE("numbers and dates are converted exactly, or stay unknown") {
  struct {
    const char* json;
    const char* field;
    std::vector<Code> defects;
  } const rows[] = {
      {R"("co2": {"emissions": 3.3212303373617473})",
       "training_co2e_kg: 0.003321230337361747",
       {}},
      {R"("co2": {"emissions": "1500"})", "training_co2e_kg: 1.5", {}},
      {R"("co2": {"emissions": "12 kg"})",
       "training_co2e_kg: 12",
       {Code::import_other_unit}},
      {R"("co2": {"emissions": "2 tCO2eq"})",
       "training_co2e_kg: 2000",
       {Code::import_other_unit}},
      {R"("co2": {"emissions": "5 gCO2e"})", "training_co2e_kg: 0.005", {}},
      {R"("co2": {"emissions": "5 kWh"})", "", {Code::import_bad_unit}},
      {R"("co2": {"emissions": "5 tons"})", "", {Code::import_bad_unit}},
      {R"("co2": {"emissions": -1})", "", {Code::import_out_of_range}},
      {R"("co2": {"emissions": "12,5"})", "", {Code::import_bad_number}},
      {R"("co2": {"emissions": "a lot"})", "", {Code::import_bad_number}},
      {R"("co2": {"emissions": 0.00018749359087630501234})",
       "training_co2e_kg: 1.87493590876305e-07",
       {}},
      {R"("cost": {"value": 0.4, "unit": "kWh"})",
       "training_energy_kwh: 0.4",
       {}},
      {R"("cost": {"value": 36, "unit": "MJ"})",
       "training_energy_kwh: 10",
       {Code::import_other_unit}},
      {R"("cost": {"value": 36, "unit": "t"})", "", {Code::import_bad_unit}},
      {R"("lat": "44.5")", "latitude: 44.5", {}},
      {R"("lat": 144.5)", "", {Code::import_out_of_range}},
      {R"("posts": 12)", "posts_affected: 12", {}},
      {R"("posts": 12.5)", "", {Code::import_bad_number}},
      {R"("month": "01/2024")", "start_month: \"2024-01\"", {}},
      {R"("month": "2024-01-31")", "start_month: \"2024-01\"", {}},
      {R"("month": "13/2024")", "", {Code::import_bad_date}},
      {R"("day": "16/04/2025")", "updated_at: \"2025-04-16\"", {}},
      {R"("day": "2026-08-13T14:42:26Z")", "updated_at: \"2026-08-13\"", {}},
      {R"("day": "31/04/2025")", "", {Code::import_bad_date}},
      {R"("day": "04/2025")", "", {Code::import_coarse_date}},
      {R"("us": "4/3/2025 0:00")", "end_date: \"2025-04-03\"", {}},
      {R"("us": "Apr-25")", "", {Code::import_coarse_date}},
      {R"("us": 2024)", "", {Code::import_coarse_date}},
      {R"("us": "7/16/1905")", "", {Code::import_out_of_range}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.json);
    const Made made =
        import_text(kColumns, "r.json",
                    R"({"name": "Nom", )" + std::string(row.json) + "}");
    REQUIRE(made.yaml.size() == 1);
    const std::string fields = fields_of(made.yaml.front());
    CAPTURE(fields);
    CHECK(made.defects == row.defects);
    CHECK(holds(fields, row.field));
    const bool alone =
        fields ==
        "charta: 1\nkind: project\nproject:\n  id: nom\n  name: Nom\n";
    CHECK(alone == (*row.field == '\0'));
  }
}

TEST_CASE("a decimal comma is read where the mapping says so") {
  const Made made = import_text(
      "decimal: \",\"\ncolumns:\n  - {from: co2, to: "
      "environment.training_co2e_kg,"
      " convert: number, unit: g, to_unit: kg}\n",
      "t.csv", "co2;x\n\"1 234,5 kg\";1\n1,5;1\n");
  REQUIRE(made.yaml.size() == 2);
  CHECK(holds(made.yaml[0], "training_co2e_kg: 1234.5\n"));
  CHECK(holds(made.yaml[1], "training_co2e_kg: 0.0015\n"));
}
