// SPDX-License-Identifier: EUPL-1.2
// Reads the head of a charter but its rules: principles, variables, scoring,
// grades, caps.
#include <algorithm>
#include <array>

#include "charta/charter/assembly.h"
#include "charta/charter/text_map.h"

namespace charta {
namespace {

constexpr std::array kModels = {ScoreModel::weighted, ScoreModel::flat,
                                ScoreModel::flat_unweighted,
                                ScoreModel::absolute, ScoreModel::sum};
constexpr std::array kCaps = {CapWhen::blocking_failed,
                              CapWhen::blocking_unknown};
constexpr std::array<std::string_view, 1> kUnknown = {"zero"};
constexpr std::int64_t kMaximum = 100;

Principle read_principle(const Node& node, Loading& loading) {
  Principle principle{.id = text(node, "id"),
                      .title = localized(node, "title")};
  if (const std::optional<Node> weight = node.find("weight")) {
    principle.weight = read_weight(*weight, loading).value_or(Rational(1));
  }
  return principle;
}

// Each grade begins lower than the one before.
void check_order(const Node& node, const Charter& charter, const Rational& from,
                 Loading& loading) {
  if (charter.grades.empty() || from < charter.grades.back().from) return;
  loading.faults.add(Code::grades_out_of_order, node,
                     {text(node, "id"), charter.grades.back().id});
}

void read_grade(const Node& node, Seen& seen, Assembly& assembly) {
  if (!check(node, kGradeKeys, "grades", assembly.loading)) return;
  seen.add(node, "id", assembly.loading);
  const std::optional<Node> threshold = node.find("from");
  if (!threshold) return;
  const std::optional<Rational> from =
      read_decimal(*threshold, kMaximum, Code::bad_threshold, assembly.loading);
  if (!from) return;
  check_order(node, assembly.charter, *from, assembly.loading);
  assembly.charter.grades.push_back({text(node, "id"), *from});
}

void check_floor(const Node& head, Assembly& assembly) {
  const std::vector<Grade>& grades = assembly.charter.grades;
  if (grades.empty() || grades.back().from == Rational(0)) return;
  assembly.loading.faults.warn(Code::no_lowest_grade, *head.find("grades"),
                               {grades.back().id});
}

void read_cap(const Node& node, Assembly& assembly) {
  if (!check(node, kCapKeys, "caps", assembly.loading)) return;
  const CapWhen when =
      word(node, "when", CapWhen::blocking_failed, kCaps, assembly.loading);
  std::vector<std::string_view> names;
  for (const Grade& grade : assembly.charter.grades) names.push_back(grade.id);
  const std::string grade = text(node, "grade");
  if (!grade.empty() && std::ranges::count(names, grade) == 0) {
    unknown_name(*node.find("grade"), "grade", names, assembly.loading);
  }
  assembly.charter.caps.push_back({when, grade});
}

void read_model(const Node& head, Assembly& assembly) {
  const std::optional<Node> node = mapping(head, "scoring");
  if (!node) return;
  check(*node, kScoringKeys, "scoring", assembly.loading);
  assembly.charter.model =
      word(*node, "model", ScoreModel::weighted, kModels, assembly.loading);
  const std::optional<Node> unknown = node->find("unknown");
  if (unknown && unknown->is_scalar() && unknown->text() != kUnknown[0]) {
    unknown_name(*unknown, "unknown", kUnknown, assembly.loading);
  }
}

}  // namespace

void read_principles(const Node& head, Assembly& assembly) {
  Seen seen;
  for (const Node& node : items(head, "principles")) {
    if (!check(node, kPrincipleKeys, "principles", assembly.loading)) continue;
    seen.add(node, "id", assembly.loading);
    assembly.charter.principles.push_back(
        read_principle(node, assembly.loading));
  }
}

namespace {

Definition definition_of(std::string_view name, const Node& scalar) {
  const TextMap map(scalar);
  const auto size = static_cast<std::uint32_t>(scalar.text().size());
  return {.name = std::string(name),
          .text = std::string(scalar.text()),
          .at = scalar.mark(),
          .pieces = map.pieces({0, size})};
}

}  // namespace

void read_variables(const Node& head, Assembly& assembly) {
  const std::optional<Node> map = mapping(head, "variables");
  if (!map) return;
  for (std::uint32_t i = 0; i < map->size(); ++i) {
    const Node scalar = map->at(i);
    const std::string_view name = map->key(i);
    if (!check_shape(scalar, Shape::expression, name, assembly.loading)) {
      continue;
    }
    if (assembly.engine == nullptr) continue;
    cel::Issues warnings;
    const auto defined = assembly.engine->define(name, scalar.text(), warnings);
    add_issues(defined ? warnings : defined.error(), scalar, 0,
               assembly.loading);
    assembly.charter.variables.push_back(definition_of(name, scalar));
  }
}

void read_scoring(const Node& head, Assembly& assembly) {
  read_model(head, assembly);
  Seen seen;
  for (const Node& node : items(head, "grades")) {
    read_grade(node, seen, assembly);
  }
  check_floor(head, assembly);
  for (const Node& node : items(head, "caps")) read_cap(node, assembly);
}

}  // namespace charta
