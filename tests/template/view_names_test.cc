// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "charta/template/view.h"
#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

void gather(const View& view, std::vector<std::string>& names) {
  for (const auto& [key, value] : view.parts) {
    names.push_back(key);
    gather(value, names);
  }
  for (const View& item : view.list) gather(item, names);
}

TEST_CASE("every name of a view is a known one") {
  std::vector<std::string> names;
  gather(view_of(sample_batch(), {}), names);
  CHECK(names.size() > 300);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(std::ranges::binary_search(view_names(), name));
  }
}

void gather(const nlohmann::json& schema, std::vector<std::string>& names) {
  if (schema.is_object() && schema.contains("properties")) {
    for (const auto& [key, value] : schema["properties"].items()) {
      names.push_back(key);
    }
  }
  for (const auto& each : schema) {
    if (each.is_structured()) gather(each, names);
  }
}

TEST_CASE("every member of the schema is a known name") {
  std::ifstream file(std::string(CHARTA_SOURCE_DIR) +
                     "/docs/report.schema.json");
  std::vector<std::string> names;
  gather(testing::parse_json(file), names);
  CHECK(names.size() > 80);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(std::ranges::binary_search(view_names(), name));
  }
}

}  // namespace
}  // namespace charta
