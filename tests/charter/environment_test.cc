// SPDX-License-Identifier: EUPL-1.2
// CEL's types follow from the vocabulary.
#include "charta/charter/environment.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "parts.h"

namespace charta {
namespace {

cel::Type type_of(const cel::Environment& environment, std::string_view name) {
  const auto at = std::ranges::find(environment.variables, name,
                                    &cel::Environment::Variable::name);
  return at == environment.variables.end() ? nullptr : at->type;
}

std::string type_name(const cel::Environment& environment,
                      std::string_view record, std::string_view field) {
  const cel::Type type = type_of(environment, record);
  const cel::Field* found =
      type == nullptr ? nullptr : cel::find_field(type, field);
  return found == nullptr ? "" : cel::to_string(found->type);
}

TEST_CASE("every field has its CEL type") {
  const auto vocabulary =
      load_vocabulary({.source = {"v.yaml", std::string(kVocabulary)}});
  REQUIRE(vocabulary.has_value());
  Arena memory(1 << 16);
  const cel::Environment made = make_environment(*vocabulary, {}, memory);
  // An expression of a rule is never run unchecked.
  CHECK(made.checked);
  CHECK(made.strict_names);
  CHECK(type_name(made, "project", "name") == "string");
  CHECK(type_name(made, "project", "population") == "int");
  CHECK(type_name(made, "project", "budget") == "double");
  CHECK(type_name(made, "project", "started") == "timestamp");
  CHECK(type_name(made, "project", "open") == "bool");
  CHECK(type_name(made, "project", "url") == "string");
  CHECK(type_name(made, "project", "status") == "string");
  CHECK(type_name(made, "hosting", "countries") == "list(string)");
  CHECK(type_name(made, "hosting", "scores") == "list(double)");
  CHECK(type_name(made, "data", "transfers") == "list(data.transfers)");
  CHECK(type_name(made, "project", "nonsense") == "");
  REQUIRE(type_of(made, "as_of") != nullptr);
  CHECK(cel::to_string(type_of(made, "as_of")) == "timestamp");
  const cel::Field* status =
      cel::find_field(type_of(made, "project"), "status");
  CHECK(status->values == std::vector<std::string>{"idea", "production"});
}

TEST_CASE("params are one closed constant") {
  Arena memory(1 << 16);
  const Value items[] = {Value::of(std::int64_t{1})};
  const List list{.items = items, .size = 1};
  const List nothing{};
  const std::vector<Param> params = {{"most", Value::of(0.5)},
                                     {"days", Value::of(&list)},
                                     {"none", Value::of(&nothing)}};
  const cel::Environment made = make_environment({}, params, memory);
  REQUIRE(made.constants.size() == 1);
  const cel::Environment::Constant& constant = made.constants[0];
  CHECK(constant.name == "params");
  const auto field = [&](std::string_view name) {
    return cel::to_string(cel::find_field(constant.type, name)->type);
  };
  CHECK(field("most") == "double");
  CHECK(field("days") == "list(int)");
  CHECK(field("none") == "list(dyn)");
  REQUIRE(constant.value.is(Kind::map));
  const Value* most = constant.value.map().find("most");
  REQUIRE(most != nullptr);
  CHECK(most->real() == 0.5);
  CHECK(constant.value.map().evidence == nullptr);
}

}  // namespace
}  // namespace charta
