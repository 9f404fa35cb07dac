// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/sarif_rules.h"

#include <doctest/doctest.h>

#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

nlohmann::json tool(const Run& run) {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  put_sarif_tool(run, Language::english, json);
  json.end_object();
  return testing::parse_json(out);
}

TEST_CASE("texts of law are taxonomies that rules refer to") {
  const auto all = tool(sample_head());
  const auto& rule = all["tool"]["driver"]["rules"][3];
  const auto& target = rule["relationships"][0]["target"];
  const std::size_t framework = target["toolComponent"]["index"];
  const std::size_t item = target["index"];
  CHECK(all["taxonomies"][framework]["name"] == "rgpd");
  CHECK(all["taxonomies"][framework]["taxa"][item]["id"] == "art-35");
  CHECK(rule["defaultConfiguration"]["level"] == "error");
  CHECK(rule["properties"]["weight"] == 5);
  CHECK_FALSE(rule["properties"].contains("security-severity"));
}

TEST_CASE("texts are never empty nor longer than GitHub takes") {
  Run run = sample_head();
  run.rules[0].title = {};
  run.rules[1].title.en = std::string(40'000, 'a');
  for (int i = 0; i < 30; ++i) {
    run.rules[1].tags.push_back("tag" + std::to_string(i % 25));
  }
  const auto rules = tool(run)["tool"]["driver"]["rules"];
  for (const auto& rule : rules) {
    for (const char* name : {"shortDescription", "fullDescription", "help"}) {
      CHECK_FALSE(rule[name]["text"].get<std::string>().empty());
    }
  }
  CHECK(rules[0]["shortDescription"]["text"] == "SOV-01");
  const std::string cut = rules[1]["shortDescription"]["text"];
  CHECK(cut.size() == 1023 + std::string("…").size());
  CHECK(rules[1]["properties"]["tags"].size() == 20);
}

TEST_CASE("severities are levels") {
  CHECK(sarif_level(Tier::blocking) == "error");
  CHECK(sarif_level(Tier::major) == "warning");
  CHECK(sarif_level(Tier::minor) == "note");
  CHECK(sarif_level(Tier::info) == "note");
}

}  // namespace
}  // namespace charta
