// SPDX-License-Identifier: EUPL-1.2
// What evidence may and may not do to a verdict, on random parts of a full
// descriptor.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "cel/tree.h"
#include "charta/cel/program.h"
#include "charta/value/path.h"

using namespace charta;
using Json = nlohmann::json;

namespace {

constexpr const char* kFull = R"({"p": {
  "mode": "cloud", "country": "FR", "score": 70, "done": true,
  "license": {"spdx": "MIT", "osi": true},
  "owners": [{"name": "a", "active": true}, {"name": "b", "active": false}],
  "regions": ["FR", "DE"], "size": {"cpu": 4, "gpu": 0}}})";

// Without has(), `in` a map, size() or `.?`.
constexpr const char* kRules[] = {
    "p.mode == 'cloud' && p.country in ['FR', 'DE']",
    "p.score > 50 || p.license.osi",
    "p.owners.all(o, o.active || p.done)",
    "p.owners.exists(o, o.name == 'b' && !o.active)",
    "p.regions.all(r, r in ['FR', 'DE', 'IT'])",
    "p.license.spdx == 'GPL' ? p.done : p.size.cpu > 2",
    "!(p.done && p.size.gpu > 0) && p.score + p.size.cpu > 70",
    "p.owners.filter(o, o.active).exists(o, o.name == 'a')",
    "p.owners.map(o, o.name).exists(n, n == p.country)",
    "cel.bind(l, p.license, l.osi && l.spdx != 'x')",
};

// Takes each value away with a chance of one in three.
void thin(Json& value, std::mt19937& random) {
  if (value.is_object()) {
    for (auto at = value.begin(); at != value.end();) {
      if (random() % 3 == 0) {
        at = value.erase(at);
      } else {
        thin(*at++, random);
      }
    }
  } else if (value.is_array()) {
    for (auto& item : value) thin(item, random);
  }
}

Json* place(Json& document, const std::string& path) {
  Json* at = &document;
  const auto steps = parse_path(path);
  REQUIRE(steps);
  for (const PathStep& step : *steps) {
    if (step.form == PathStep::Form::key) {
      if (!at->is_object() || !at->contains(step.key)) return nullptr;
      at = &(*at)[step.key];
    } else {
      at = &(*at)[static_cast<std::size_t>(step.index)];
    }
  }
  return at;
}

// Puts the full descriptor's value back, with the parents that it needs. What
// those parents lack stays away.
void restore(Json& document, const Json& full, const std::string& path) {
  Json* at = &document;
  const Json* source = &full;
  const auto steps = parse_path(path);
  REQUIRE(steps);
  for (const PathStep& step : *steps) {
    if (step.form == PathStep::Form::key) {
      source = &source->at(step.key);
      if (!at->contains(step.key)) {
        (*at)[step.key] = source->is_object() ? Json::object() : *source;
      }
      at = &(*at)[step.key];
    } else {
      source = &source->at(static_cast<std::size_t>(step.index));
      at = &(*at)[static_cast<std::size_t>(step.index)];
    }
  }
}

struct Verdict {
  cel::Truth truth = cel::Truth::error;
  std::vector<std::string> missing{};
};

// The rules of one engine asked of any document.
class Rules {
 public:
  Rules() : engine_(environment()), facts_(engine_) {
    for (const char* rule : kRules) {
      auto program = engine_.compile(rule);
      REQUIRE(program);
      programs_.push_back(*std::move(program));
    }
  }
  std::size_t size() const { return programs_.size(); }
  Verdict ask(std::size_t rule, const Json& document) {
    const testing::Tree tree(document.dump());
    const cel::Facts::Binding binding{"p", *tree.root().map().find("p")};
    facts_.reset({&binding, 1});
    const cel::Answer answer = programs_[rule].ask(facts_);
    Verdict verdict{answer.truth, {}};
    for (const Missing& one : answer.missing) {
      verdict.missing.emplace_back(one.path);
    }
    return verdict;
  }

 private:
  static cel::Environment environment() {
    cel::Environment environment;
    environment.variables.push_back({"p", nullptr});
    return environment;
  }
  cel::Engine engine_;
  cel::Facts facts_;
  std::vector<cel::Program> programs_{};
};

}  // namespace

TEST_CASE("hiding evidence never turns a verdict, and gaps are real") {
  Rules rules;
  const Json full = Json::parse(kFull);
  std::mt19937 random(20261123);
  for (int round = 0; round < 400; ++round) {
    Json document = full;
    thin(document["p"], random);
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      CAPTURE(document.dump());
      CAPTURE(kRules[rule]);
      const Verdict whole = rules.ask(rule, full);
      const Verdict part = rules.ask(rule, document);
      REQUIRE(whole.truth != cel::Truth::unknown);
      const bool open = part.truth == cel::Truth::unknown;
      CHECK((open || part.truth == whole.truth));
      CHECK(open == !part.missing.empty());
      for (const std::string& path : part.missing) {
        CHECK(place(document, path) == nullptr);
      }
    }
  }
}

TEST_CASE("answering what is missing goes on to the verdict") {
  Rules rules;
  const Json full = Json::parse(kFull);
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    Json start = full;
    thin(start["p"], random);
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      Json document = start;
      CAPTURE(start.dump());
      CAPTURE(kRules[rule]);
      Verdict verdict = rules.ask(rule, document);
      int turns = 0;
      for (; verdict.truth == cel::Truth::unknown && turns < 20; ++turns) {
        const std::vector<std::string> before = verdict.missing;
        for (const std::string& path : before) restore(document, full, path);
        verdict = rules.ask(rule, document);
        CHECK(verdict.missing != before);
      }
      CHECK(verdict.truth == rules.ask(rule, full).truth);
    }
  }
}
