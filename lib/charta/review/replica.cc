// SPDX-License-Identifier: EUPL-1.2
// The same steps as loading: params, variables, rules.
#include "charta/review/replica.h"

namespace charta {
namespace {

Day begin_of(const Constant& param, std::size_t step, const Patch& patch) {
  const bool moved = patch.of == Patch::Of::param_from &&
                     patch.name == param.name && patch.number == step;
  return moved ? patch.day : param.steps[step].from;
}

// The number of the dated value in force.
std::size_t step_on(const Constant& param, Day day, const Patch& patch) {
  std::size_t step = 0;
  for (std::size_t i = 0; i < param.steps.size(); ++i) {
    if (begin_of(param, i, patch) <= day) step = i;
  }
  return step;
}

bool is_kind(cel::Type type, cel::TypeKind kind) {
  return type != nullptr && type->kind == kind;
}

bool is_number(cel::Type type) {
  using cel::TypeKind;
  return is_kind(type, TypeKind::integer) || is_kind(type, TypeKind::real) ||
         is_kind(type, TypeKind::uinteger);
}

bool alike(cel::Type a, cel::Type b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a->kind == b->kind || (is_number(a) && is_number(b));
}

}  // namespace

std::vector<Param> params_on(const Charter& charter, Day day,
                             const Patch& patch) {
  std::vector<Param> params;
  for (const Constant& one : charter.params) {
    const std::size_t step = step_on(one, day, patch);
    const bool changed = patch.of == Patch::Of::param &&
                         patch.name == one.name &&
                         (one.steps.empty() || patch.number == step);
    Value value = one.steps.empty() ? one.value : one.steps[step].value;
    if (changed) value = patch.value;
    params.push_back({one.name, value});
  }
  return params;
}

std::string dated_state(const Charter& charter, Day day, const Patch& patch) {
  std::string state;
  for (const Constant& one : charter.params) {
    if (one.steps.empty()) continue;
    state += std::to_string(step_on(one, day, patch)) + ' ';
  }
  return state;
}

Replica::Replica(const Charter& charter, Day day, const Patch& patch)
    : memory_(Limits{}.document_arena_bytes),
      params_(params_on(charter, day, patch)) {
  engine_.emplace(make_environment(charter.vocabulary, params_, memory_,
                                   charter.engine->environment().limits));
  for (const Definition& one : charter.variables) {
    const bool changed =
        patch.of == Patch::Of::variable && patch.name == one.name;
    const auto defined =
        engine_->define(one.name, changed ? patch.text : one.text);
    sound_ = sound_ && defined.has_value();
  }
}

std::optional<cel::Program> Replica::compile(std::string_view text) {
  auto program = engine_->compile(text);
  if (!program) return {};
  return std::move(*program);
}

std::optional<Expression> Replica::same_type(const Expression& original,
                                             std::string_view text) {
  std::optional<cel::Program> program = compile(text);
  if (!program || !alike(program->type(), original.program.type())) return {};
  return Expression{std::move(*program), original.at, original.pieces};
}

std::optional<Rule> Replica::rule(const Rule& original, const Patch& patch) {
  const auto text = [&](const Expression& one, Patch::Of of, std::size_t i) {
    const bool changed = patch.of == of && patch.number == i;
    return changed ? std::string_view(patch.text) : one.program.text();
  };
  Rule copy{.id = original.id,
            .levels = original.levels,
            .weight = original.weight,
            .from = original.from,
            .until = original.until,
            .evidence = {.at_least = original.evidence.at_least}};
  if (patch.of == Patch::Of::from) copy.from = patch.day;
  if (patch.of == Patch::Of::until) copy.until = patch.day;
  if (original.when) {
    copy.when =
        same_type(*original.when, text(*original.when, Patch::Of::when, 0));
    if (!copy.when) return {};
  }
  if (original.require) {
    copy.require = same_type(*original.require,
                             text(*original.require, Patch::Of::require, 0));
    if (!copy.require) return {};
  }
  for (std::size_t i = 0; i < original.level_steps.size(); ++i) {
    const LevelStep& step = original.level_steps[i];
    auto when = same_type(step.when, text(step.when, Patch::Of::level, i));
    if (!when) return {};
    const bool scored = patch.of == Patch::Of::score && patch.number == i;
    copy.level_steps.push_back(
        {scored ? patch.score : step.score, std::move(*when)});
  }
  return copy;
}

}  // namespace charta
