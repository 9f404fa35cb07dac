// SPDX-License-Identifier: EUPL-1.2
// CEL's conformance suite: every expression is run as it was parsed, and again
// after it was checked, unless the suite says that it cannot be checked.
#include <algorithm>
#include <fstream>
#include <iterator>

#include "charta/cel/program.h"
#include "charta/value/show.h"
#include "conformance/cel_types.h"
#include "conformance/cel_values.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

const Value* at(const Map& record, std::string_view key) {
  return record.find(key);
}

std::optional<std::string> system_zone(std::string_view name) {
  std::ifstream file("/usr/share/zoneinfo/" + std::string(name),
                     std::ios::binary);
  if (!file) return {};
  return std::string{std::istreambuf_iterator<char>(file), {}};
}

cel::Environment environment_of(const Map& record) {
  cel::Environment environment;
  environment.absence = cel::Absence::error;
  environment.container = text_at(record, "container");
  environment.zones = system_zone;
  environment.limits.cost_per_expression = 100'000'000;
  environment.limits.cost_per_descriptor = 1'000'000'000;
  return environment;
}

// What the record binds, by name.
std::optional<std::vector<cel::Facts::Binding>> bindings_of(const Map& record,
                                                            Arena& arena) {
  std::vector<cel::Facts::Binding> all;
  const Value* given = at(record, "bindings");
  if (given == nullptr) return all;
  for (const Entry& entry : given->map().span()) {
    const auto value = cel_value(entry.value, arena);
    if (!value) return {};
    all.push_back({entry.key.text(), *value});
  }
  return all;
}

// The types that the record gives, else dyn.
void declare(const Map& record,
             const std::vector<cel::Facts::Binding>& bindings,
             cel::Environment& environment) {
  const auto declared = [&](std::string_view name) {
    return std::ranges::find(environment.variables, name,
                             &cel::Environment::Variable::name) !=
           environment.variables.end();
  };
  const Value* given = at(record, "type_env");
  if (given != nullptr) {
    for (const Value& one : given->list().span()) {
      const std::string_view type = text_at(one.map(), "type");
      if (type.empty()) continue;
      environment.variables.push_back(
          {std::string(text_at(one.map(), "name")),
           cel::parse_type(type, environment.types)});
    }
  }
  for (const auto& binding : bindings) {
    if (declared(binding.name)) continue;
    environment.variables.push_back({std::string(binding.name), nullptr});
  }
}

std::string first(const cel::Issues& issues) {
  return issues.empty() ? "" : issues.front().text;
}

// Empty when the value is what the record expects.
std::string difference(const Map& expected, const Value& value, Arena& arena) {
  std::string shown;
  show(value, shown);
  if (at(expected, "error") != nullptr) {
    return value.is(Kind::error) ? "" : "no error but " + shown;
  }
  const Value* typed = at(expected, "value");
  if (typed == nullptr) return value.known() ? "" : shown;
  // A bare `true` stands where the suite says nothing.
  const auto wanted =
      typed->is(Kind::boolean) ? *typed : cel_value(*typed, arena);
  if (!wanted) return "of no known kind";
  return same_value(*wanted, value) ? "" : "got " + shown;
}

Verdict skipped(std::string_view name, std::string why) {
  return {std::string(name), Outcome::skipped, std::move(why)};
}

Verdict run_once(const Map& record, bool checked) {
  const std::string_view name = text_at(record, "id");
  Arena arena(1U << 24U);
  const auto bindings = bindings_of(record, arena);
  if (!bindings) return skipped(name, "binds a message");
  cel::Environment environment = environment_of(record);
  environment.checked = checked;
  environment.strict_names = checked;
  declare(record, *bindings, environment);
  cel::Engine engine(std::move(environment));
  const auto program = engine.compile(text_at(record, "expr"));
  if (!program) {
    return {std::string(name), Outcome::failed, first(program.error())};
  }
  cel::Facts facts(engine);
  facts.reset(*bindings);
  const std::string why = difference(at(record, "expected")->map(),
                                     program->evaluate(facts), arena);
  return {std::string(name), why.empty() ? Outcome::passed : Outcome::failed,
          why};
}

// The record is about the type alone.
Verdict run_check(const Map& record) {
  const std::string type = checked_type(record);
  const bool same = type == text_at(at(record, "expected")->map(), "type");
  Verdict verdict{std::string(text_at(record, "id")),
                  same ? Outcome::passed : Outcome::failed, "type " + type};
  verdict.checked = verdict.outcome;
  return verdict;
}

// As it was parsed, and again after it was checked: both must pass.
Verdict run_twice(const Map& record) {
  Verdict verdict = run_once(record, false);
  if (verdict.outcome == Outcome::skipped || true_at(record, "disable_check")) {
    return verdict;
  }
  Verdict checked = run_once(record, true);
  verdict.checked = checked.outcome;
  if (verdict.outcome == Outcome::passed) {
    verdict.outcome = checked.outcome;
    verdict.why = "checked: " + checked.why;
  }
  return verdict;
}

constexpr std::string_view kPlain = "CEL without protobuf";
constexpr std::string_view kWellKnown = "CEL, literals of well-known types";
constexpr std::string_view kMessage = "CEL, protobuf messages";

Verdict run_record(const Map& record) {
  const std::string_view level = text_at(record, "proto_level");
  if (level == "message") {
    Verdict verdict = skipped(text_at(record, "id"), "needs messages");
    verdict.part = kMessage;
    return verdict;
  }
  Verdict verdict =
      true_at(record, "check_only") ? run_check(record) : run_twice(record);
  verdict.part = level == "wkt" ? kWellKnown : kPlain;
  return verdict;
}

}  // namespace

bool owns_cel(const Map& record) {
  return at(record, "expr") != nullptr && at(record, "expected") != nullptr;
}

Verdicts run_cel(const Map& record) { return {run_record(record)}; }

}  // namespace charta::conformance
