// SPDX-License-Identifier: EUPL-1.2
// One descriptor under evaluation: bindings, kept results, limits.
#include <algorithm>

#include "charta/cel/errors.h"
#include "charta/cel/lookup.h"
#include "charta/cel/state.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

// A rule that asks for the presence of more paths has said enough.
constexpr std::size_t kMostRelied = 1000;
constexpr std::size_t kMostPatterns = 16;
constexpr std::size_t kMostDoubts = 4096;

// The variable whose name the path begins with, the longest one.
std::uint32_t variable_of(const Engine::Shared& shared, const Path& path,
                          std::size_t& used) {
  std::uint32_t found = Engine::Shared::kNone;
  std::string name;
  for (std::size_t i = 0;
       i < path.size() && path[i].form == PathStep::Form::key; ++i) {
    name += (i == 0 ? "" : ".") + path[i].key;
    const std::uint32_t variable = shared.find_variable(name);
    if (variable == Engine::Shared::kNone) continue;
    found = variable;
    used = i + 1;
  }
  return found;
}

// The text is a pattern of a variable, or of nothing at all.
Doubt read_doubt(const Engine::Shared& shared, std::string_view text) {
  Doubt doubt{.variable = Engine::Shared::kNone};
  const auto path = parse_path(text);
  if (!path) return doubt;
  std::size_t used = 0;
  doubt.variable = variable_of(shared, *path, used);
  if (doubt.variable == Engine::Shared::kNone) return doubt;
  doubt.root = shared.environment.variables[doubt.variable].name;
  doubt.path = doubt.root;
  doubt.rest.assign(path->begin() + static_cast<std::ptrdiff_t>(used),
                    path->end());
  doubt.plain = std::ranges::all_of(doubt.rest, [](const PathStep& step) {
    return step.form == PathStep::Form::key;
  });
  if (!doubt.plain) return doubt;
  for (const PathStep& step : doubt.rest) append_key(doubt.path, step.key);
  return doubt;
}

const Doubt& doubt_of(Facts::State& state, const std::string& text) {
  auto found = state.doubts.find(text);
  if (found == state.doubts.end()) {
    found = state.doubts.emplace(text, read_doubt(*state.shared, text)).first;
  }
  return found->second;
}

// Gives a variable its value, and its slot what reading it would find while no
// evidence is distrusted.
void bind(Facts::State& state, std::uint32_t variable, const Value& value) {
  state.variables[variable] = value;
  state.slots[state.shared->variable_slots[variable]] = value;
}

// Variables that are not bound are the fields of their name, if any.
void search_fields(const Map& fields, Facts::State& state) {
  const auto& variables = state.shared->environment.variables;
  for (std::uint32_t i = 0; i < variables.size(); ++i) {
    if (!state.variables[i].is_absent()) continue;
    const Value* value = fields.find(variables[i].name);
    if (value != nullptr) bind(state, i, *value);
  }
}

// The variable that the field with that number is, mostly the one that it was
// last time; kNone where it is none.
std::uint32_t variable_of_field(Facts::State& state, std::uint32_t field,
                                std::string_view key) {
  Facts::State::FieldVariable& last = state.field_variables[field];
  if (!same_text(last.key, key)) {
    last = {std::string(key), state.shared->find_variable(key)};
  }
  return last.variable;
}

// Forgets the last descriptor. Most of it is empty, and clearing some of it
// costs more than a look.
void clear(Facts::State& state) {
  state.memo.reset();
  state.scratch.reset();
  if (!state.plans.empty()) state.plans.clear();
  state.meter = {};
  if (!state.distrust.empty()) state.distrust.clear();
  if (state.doubts.size() > kMostDoubts) state.doubts.clear();
  if (!state.relied.empty()) state.relied.clear();
  state.proofs.clear();
  std::ranges::fill(state.missed, std::uint8_t{0});
}

// Slots and variables begin with what was found before.
void fill_slots(Facts::State& state, const Facts::Found& found) {
  state.told = found.told;
  state.make_room();
  const std::size_t size = std::min(found.values.size(), state.slots.size());
  std::copy_n(found.values.begin(), size, state.slots.begin());
  std::fill(state.slots.begin() + static_cast<std::ptrdiff_t>(size),
            state.slots.end(), Value::absent());
  for (std::size_t i = 0; i < state.variables.size(); ++i) {
    state.variables[i] = state.slots[state.shared->variable_slots[i]];
  }
}

// Nothing that was found counts any more.
void forget_found(Facts::State& state) {
  state.told = {};
  std::ranges::fill(state.slots, Value::absent());
}

// A binding hides a field of its name, and all that was found below it.
void bind_over(Facts::State& state, std::uint32_t variable,
               const Value& value) {
  const std::uint32_t slot = state.shared->variable_slots[variable];
  if (!state.slots[slot].is_absent()) forget_found(state);
  bind(state, variable, value);
}

// Bindings mostly come in the order of the variables, and as last time.
void bind_all(Facts::State& state, std::span<const Facts::Binding> bindings) {
  const auto& variables = state.shared->environment.variables;
  std::size_t next = state.first_bound;
  for (const Facts::Binding& binding : bindings) {
    while (next < variables.size() && variables[next].name != binding.name) {
      ++next;
    }
    const std::uint32_t variable =
        next < variables.size() ? static_cast<std::uint32_t>(next)
                                : state.shared->find_variable(binding.name);
    next = 0;
    if (variable == Engine::Shared::kNone) continue;
    if (&binding == bindings.data()) state.first_bound = variable;
    bind_over(state, variable, binding.value);
    next = variable;
  }
}

}  // namespace

Facts::State::State(const Engine::Shared& engine)
    : shared(&engine),
      memo(engine.environment.limits.evaluation_arena_bytes),
      scratch(engine.environment.limits.evaluation_arena_bytes),
      variables(engine.environment.variables.size(), Value::absent()) {}

void Facts::State::make_room() {
  const std::uint32_t all = shared->attributes.size();
  if (slots.size() >= all) return;
  slots.resize(all, Value::absent());
  key_places.resize(all);
  missed.resize(all);
  asking.slots = slots.data();
}

void Facts::State::rely(std::string_view path) {
  if (relied.size() < kMostRelied && !relied.contains(path)) {
    relied.emplace(path);
  }
}

const Zone* Facts::State::zone(std::string_view name) {
  auto found = zones.find(name);
  if (found == zones.end()) {
    const ZoneSource& source = shared->environment.zones;
    std::optional<Zone> zone;
    if (source && zone_name_ok(name)) {
      const std::optional<std::string> bytes = source(name);
      if (bytes) zone = Zone::parse(*bytes);
    }
    found = zones.emplace(name, std::move(zone)).first;
  }
  return found->second ? &*found->second : nullptr;
}

const Regex* Facts::State::regex(std::string_view pattern, std::string& fault) {
  auto found = regexes.find(pattern);
  if (found == regexes.end()) {
    Regex::Compiled compiled =
        Regex::compile(pattern, shared->environment.limits);
    fault = std::move(compiled.fault);
    if (compiled.regex == nullptr) return nullptr;
    if (regexes.size() >= kMostPatterns) regexes.clear();
    found = regexes.emplace(pattern, std::move(compiled.regex)).first;
  }
  return found->second.get();
}

Facts::Facts(const Engine& engine)
    : state_(std::make_unique<State>(engine.shared())) {}
Facts::Facts(Facts&&) noexcept = default;
Facts& Facts::operator=(Facts&&) noexcept = default;
Facts::~Facts() = default;

void Facts::reset(std::span<const Binding> bindings) {
  reset(nullptr, bindings, {});
}

void Facts::reset(const Map* fields, std::span<const Binding> bindings) {
  reset(fields, bindings, {});
}

void Facts::reset(const Map* fields, std::span<const Binding> bindings,
                  const Found& found) {
  State& state = *state_;
  clear(state);
  fill_slots(state, found);
  bind_all(state, bindings);
  if (fields == nullptr || !found.values.empty()) return;
  if (fields->size > kPlainMap) return search_fields(*fields, state);
  state.field_variables.resize(kPlainMap);
  for (std::uint32_t i = 0; i < fields->size; ++i) {
    const Entry& field = fields->entries[i];
    if (!field.key.is(Kind::string)) continue;
    const std::uint32_t variable =
        variable_of_field(state, i, field.key.text());
    if (variable == Engine::Shared::kNone) continue;
    if (state.variables[variable].is_absent()) {
      bind(state, variable, field.value);
    }
  }
}

void Facts::prove(std::vector<Proof> proofs) {
  state_->proofs = std::move(proofs);
}

void Facts::distrust(std::span<const std::string> patterns) {
  State& state = *state_;
  forget_found(state);
  for (const std::string& pattern : patterns) {
    const Doubt& doubt = doubt_of(state, pattern);
    if (doubt.variable == Engine::Shared::kNone) continue;
    state.distrust.add(state.variables[doubt.variable], doubt);
  }
  state.distrust.settle();
}

std::vector<std::string> Facts::relied_on_absence() const {
  std::vector<std::string> all(state_->relied.begin(), state_->relied.end());
  for (std::uint32_t i = 0; i < state_->missed.size(); ++i) {
    if (state_->missed[i] != 0) {
      all.push_back(state_->shared->attributes[i].path);
    }
  }
  std::ranges::sort(all);
  all.erase(std::ranges::unique(all).begin(), all.end());
  return all;
}

std::uint64_t Facts::cost() const { return state_->meter.cost; }

}  // namespace charta::cel
