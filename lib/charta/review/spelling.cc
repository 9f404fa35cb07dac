// SPDX-License-Identifier: EUPL-1.2
#include "charta/review/spelling.h"

#include <fmt/core.h>

#include <algorithm>

#include "charta/cel/parser.h"

namespace charta {
namespace {

using cel::NodeKind;

// `params.x` or `variables.x`: the first name, when the node is such a pair.
std::string_view owner_of(const cel::Ast& ast, const cel::Node& node) {
  if (node.kind != NodeKind::select || node.child_count != 1) return {};
  const cel::Node& from = ast[ast.children[node.first_child]];
  return from.kind == NodeKind::identifier ? from.name : std::string_view{};
}

void add(Names& names, const Message& message) {
  for (const auto* parts : {&message.en, &message.fr}) {
    for (const MessagePart& part : *parts) {
      if (part.program) names.merge(names_in(part.program->text()));
    }
  }
}

}  // namespace

std::string spelled(const cel::Ast& ast, cel::NodeId id) {
  const Span at = ast[ast.written(id)].at;
  return std::string(ast.text().substr(at.begin, at.end - at.begin));
}

std::string fixed_text(double value, std::size_t decimals) {
  return fmt::format("{:.{}f}", value, decimals);
}

void Names::merge(Names other) {
  params.merge(other.params);
  variables.merge(other.variables);
}

Names names_in(std::string_view expression) {
  Names names;
  const cel::ParseResult parsed = cel::parse(expression);
  if (!parsed.ok()) return names;
  for (const cel::Node& node : parsed.ast.nodes) {
    const std::string_view owner = owner_of(parsed.ast, node);
    if (owner == "params") names.params.emplace(node.name);
    if (owner == "variables") names.variables.emplace(node.name);
  }
  return names;
}

void complete(Names& names, const Charter& charter) {
  // Later variables may name earlier ones, never the other way.
  for (auto at = charter.variables.rbegin(); at != charter.variables.rend();
       ++at) {
    if (names.variables.contains(at->name)) names.merge(names_in(at->text));
  }
}

Names names_of(const Rule& rule, const Charter& charter) {
  Names names;
  if (rule.when) names.merge(names_in(rule.when->program.text()));
  if (rule.require) names.merge(names_in(rule.require->program.text()));
  for (const LevelStep& step : rule.level_steps) {
    names.merge(names_in(step.when.program.text()));
  }
  complete(names, charter);
  return names;
}

Names names_of(const Message& message) {
  Names names;
  add(names, message);
  return names;
}

}  // namespace charta
