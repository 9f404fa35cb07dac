// SPDX-License-Identifier: EUPL-1.2
// Compiling: parse, check, plan.
#include <algorithm>

#include "charta/cel/checker.h"
#include "charta/cel/errors.h"
#include "charta/cel/estimate.h"
#include "charta/cel/eval.h"
#include "charta/cel/lint.h"
#include "charta/cel/parser.h"
#include "charta/cel/planner.h"
#include "charta/cel/state.h"

namespace charta::cel {
namespace {

// A copy that no longer remembers the document that it came from: constants
// are complete, so a key that they lack is an error and not missing evidence.
Value closed(const Value& value, Arena& arena) {
  if (value.is(Kind::list)) {
    List list = value.list();
    Value* const items = arena.array<Value>(list.size);
    if (items == nullptr) return {};
    std::ranges::transform(list.span(), items, [&](const Value& item) {
      return closed(item, arena);
    });
    const List* made = arena.make(List{items, list.size, nullptr});
    return made == nullptr ? Value() : Value::of(made);
  }
  if (value.is(Kind::map)) {
    Map map = value.map();
    Entry* const entries = arena.array<Entry>(map.size);
    if (entries == nullptr) return {};
    std::ranges::transform(map.span(), entries, [&](const Entry& entry) {
      return Entry{entry.key, closed(entry.value, arena)};
    });
    map.entries = entries;
    map.evidence = nullptr;
    const Map* made = arena.make(map);
    return made == nullptr ? Value() : Value::of(made);
  }
  return value.is_absent() ? Value() : value;
}

template <typename Named>
std::uint32_t find_named(const std::vector<Named>& all, std::string_view name) {
  const auto found = std::ranges::find(all, name, &Named::name);
  return found == all.end() ? Engine::Shared::kNone
                            : static_cast<std::uint32_t>(found - all.begin());
}

ParseOptions options_of(const Environment& environment) {
  ParseOptions options;
  options.limits = environment.limits;
  return options;
}

// The names of the environment with their types; what has none is dyn.
std::unique_ptr<Declarations> declare(Environment& environment) {
  auto declarations = std::make_unique<Declarations>(environment.types);
  declarations->set_container(environment.container);
  declarations->add_functions(libraries());
  const auto add = [&](const std::string& name, Type type) {
    declarations->add_variable(
        name, type == nullptr ? environment.types.simple(TypeKind::dyn) : type);
  };
  for (const auto& one : environment.variables) add(one.name, one.type);
  for (const auto& one : environment.constants) add(one.name, one.type);
  return declarations;
}

Issues split_warnings(Issues& all) {
  const auto warnings = std::stable_partition(
      all.begin(), all.end(),
      [](const Issue& one) { return one.gravity == Gravity::error; });
  Issues kept(warnings, all.end());
  all.erase(warnings, all.end());
  return kept;
}

}  // namespace

std::uint32_t Engine::Shared::find_variable(std::string_view name) const {
  return find_named(environment.variables, name);
}

std::uint32_t Engine::Shared::find_constant(std::string_view name) const {
  return find_named(environment.constants, name);
}

std::uint32_t Engine::Shared::find_definition(std::string_view name) const {
  return find_named(definitions, name);
}

std::uint32_t Engine::Shared::find_slot(Attribute::Form form,
                                        std::uint32_t number) const {
  return form == Attribute::Form::variable ? variable_slots[number]
                                           : definition_slots[number];
}

std::uint32_t Engine::slot(std::span<const std::string_view> path) const {
  if (path.empty()) return kNoSlot;
  const std::uint32_t variable = shared_->find_variable(path.front());
  if (variable == Shared::kNone) return kNoSlot;
  std::uint32_t slot = shared_->variable_slots[variable];
  for (const std::string_view key : path.subspan(1)) {
    slot = shared_->attributes.find_step(slot, Value::of(key), false);
    if (slot == Attributes::kNone) return kNoSlot;
  }
  return slot;
}

Engine::Engine(Environment environment) : shared_(std::make_unique<Shared>()) {
  Shared& shared = *shared_;
  shared.environment = std::move(environment);
  shared.constants = Arena(shared.environment.limits.document_arena_bytes);
  for (auto& constant : shared.environment.constants) {
    constant.value = closed(constant.value, shared.constants);
  }
  std::uint32_t number = 0;
  for (const auto& variable : shared.environment.variables) {
    shared.variable_slots.push_back(
        shared.attributes.variable(number++, variable.name));
  }
  if (shared.environment.checked) {
    shared.declarations = declare(shared.environment);
  }
  for (const Library& library : libraries()) {
    for (const Function& function : library.functions) {
      shared.functions[function.name].push_back(&function);
    }
  }
}

Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

const Environment& Engine::environment() const { return shared_->environment; }

tl::expected<Program, Issues> Engine::compile(std::string_view text) {
  Issues warnings;
  return compile(text, warnings);
}

tl::expected<Program, Issues> Engine::compile(std::string_view text,
                                              Issues& warnings) {
  ParseResult parsed = parse(text, options_of(shared_->environment));
  if (!parsed.ok()) return tl::unexpected(std::move(parsed.issues));
  auto body = std::make_unique<Program::Body>();
  body->shared = shared_.get();
  body->ast = std::move(parsed.ast);
  Issues issues;
  if (shared_->declarations != nullptr) {
    Checked checked = check(body->ast, *shared_->declarations);
    body->type = checked.type_of(body->ast.root);
    issues = std::move(checked.issues);
    warnings = split_warnings(issues);
    if (!issues.empty()) return tl::unexpected(std::move(issues));
    std::ranges::move(lint(body->ast, checked, *shared_->declarations),
                      std::back_inserter(warnings));
    body->choices = choices_of(body->ast, checked, *shared_->declarations);
  }
  Planner planner(
      {*shared_, &shared_->attributes, body->ast, body->plan, issues});
  planner.build();
  if (!issues.empty()) return tl::unexpected(std::move(issues));
  body->estimated_cost = estimate(body->ast, body->ast.root);
  if (body->estimated_cost > shared_->environment.limits.cost_per_descriptor) {
    return tl::unexpected(Issues{{body->ast[body->ast.root].at,
                                  std::string(errors::kLimit) + ": " +
                                      std::string(errors::kCostPerDescriptor),
                                  {}}});
  }
  body->constant = planner.is_constant();
  body->reads = planner.reads();
  body->presence = planner.presence();
  return Program(std::move(body));
}

tl::expected<void, Issues> Engine::define(std::string_view name,
                                          std::string_view text) {
  Issues warnings;
  return define(name, text, warnings);
}

tl::expected<void, Issues> Engine::define(std::string_view name,
                                          std::string_view text,
                                          Issues& warnings) {
  Shared& shared = *shared_;
  Shared::Definition definition;
  definition.name = "variables." + std::string(name);
  if (shared.find_definition(definition.name) != Shared::kNone) {
    std::string again =
        std::string(errors::kOverlapping) + " '" + definition.name + '\'';
    return tl::unexpected(Issues{
        {{0, static_cast<std::uint32_t>(text.size())}, std::move(again), {}}});
  }
  auto program = compile(text, warnings);
  if (!program) return tl::unexpected(std::move(program).error());
  const Op* root = program->body().plan.root;
  if (shared.declarations != nullptr) {
    shared.declarations->add_variable(definition.name, program->type());
    shared.declarations->set_choices(definition.name, program->body().choices);
  }
  definition.alias = root->run == run_slot
                         ? static_cast<const SlotOp*>(root)->slot
                         : Shared::kNone;
  definition.program = std::make_unique<Program>(*std::move(program));
  const auto number = static_cast<std::uint32_t>(shared.definitions.size());
  shared.definition_slots.push_back(
      shared.attributes.definition(number, definition.name));
  shared.definitions.push_back(std::move(definition));
  return {};
}

}  // namespace charta::cel
