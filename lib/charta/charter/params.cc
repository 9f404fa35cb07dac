// SPDX-License-Identifier: EUPL-1.2
// Named constants: scalars, lists of scalars, values that change with the day,
// and the caller's own values in their place.
#include <algorithm>
#include <cmath>

#include "charta/base/nearest.h"
#include "charta/charter/assembly.h"
#include "charta/value/number.h"

namespace charta {
namespace {

bool scalar(const Value& value) {
  return value.is(Kind::boolean) || value.is(Kind::string) ||
         value.is(Kind::timestamp) || is_number(value.kind());
}

bool finite(const Value& value) {
  return !value.is(Kind::real) || std::isfinite(value.real());
}

Value copy(const Value& value, Arena& memory) {
  return value.is(Kind::string) ? Value::of(memory.copy(value.text())) : value;
}

// The kind that all items have; numbers of different kinds are reals.
std::optional<Kind> common_kind(const std::vector<Value>& values) {
  std::optional<Kind> kind;
  for (const Value& value : values) {
    if (!scalar(value) || !finite(value)) return {};
    if (kind && *kind != value.kind()) {
      if (!is_number(*kind) || !is_number(value.kind())) return {};
      kind = Kind::real;
    } else {
      kind = value.kind();
    }
  }
  return kind ? kind : Kind::string;
}

Value as_kind(const Value& value, Kind kind) {
  return kind == Kind::real ? Value::of(to_real(value)) : value;
}

// A list of these values in memory; nothing when they are of different kinds.
std::optional<Value> list_of(const std::vector<Value>& values, Arena& memory) {
  const std::optional<Kind> kind = common_kind(values);
  Value* all = memory.array<Value>(values.size());
  if (!kind || (all == nullptr && !values.empty())) return {};
  for (std::size_t i = 0; i < values.size(); ++i) {
    new (all + i) Value(copy(as_kind(values[i], *kind), memory));
  }
  const auto size = static_cast<std::uint32_t>(values.size());
  const List* list = memory.make(List{.items = all, .size = size});
  return list == nullptr ? std::nullopt : std::optional(Value::of(list));
}

std::optional<Value> constant(const Node& node, Arena& memory) {
  if (scalar(node.value()) && finite(node.value())) {
    return copy(node.value(), memory);
  }
  if (!node.is_list()) return {};
  std::vector<Value> values;
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    values.push_back(node.at(i).value());
  }
  return list_of(values, memory);
}

bool is_dated(const Node& node) {
  return node.is_list() && node.size() > 0 && node.at(0).is_map();
}

// Every step is a mapping, and each begins after the one before.
bool check_steps(const Node& node, std::string_view name, Loading& loading) {
  const std::size_t before = loading.faults.errors();
  std::optional<Day> last;
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    const Node step = node.at(i);
    if (!check(step, kDatedKeys, name, loading)) continue;
    const std::optional<Day> from = day(step, "from");
    if (!from) continue;
    if (last && *from <= *last) {
      loading.faults.add(Code::dates_out_of_order, step,
                         {to_string(*from), to_string(*last)});
    }
    last = from;
  }
  return loading.faults.errors() == before;
}

// Narrows the days of the charter to those that begin no sooner and end before
// the next step.
void hold(Day from, std::optional<Day> next, Loading& loading) {
  loading.holds_from = std::max(loading.holds_from.value_or(from), from);
  if (!next) return;
  const Day last{next->days - 1};
  loading.holds_until = std::min(loading.holds_until.value_or(last), last);
}

// The value of the last step that has begun; without a day, of the last.
std::optional<Node> chosen(const Node& node, std::string_view name,
                           Loading& loading) {
  if (!check_steps(node, name, loading)) return {};
  const std::optional<Day> as_of = loading.options.as_of;
  std::optional<Day> next;
  for (std::uint32_t i = node.size(); i-- > 0;) {
    const Node step = node.at(i);
    const Day from = *day(step, "from");
    if (!as_of || from <= *as_of) {
      hold(from, next, loading);
      return step.find("value");
    }
    next = from;
  }
  loading.faults.add(Code::no_dated_value, node,
                     {std::string(name), to_string(*as_of)});
  return {};
}

void read_param(const Node& node, std::string_view name, Arena& memory,
                std::vector<Param>& params, Loading& loading) {
  const std::optional<Node> plain =
      is_dated(node) ? chosen(node, name, loading) : node;
  if (!plain) return;
  const std::optional<Value> value = constant(*plain, memory);
  if (value) {
    params.push_back({std::string(name), *value});
  } else {
    loading.faults.add(Code::bad_param, *plain, {std::string(name)});
  }
}

// REQUIRES: checked steps.
std::vector<Constant::Step> steps_of(const Node& node, Arena& memory) {
  std::vector<Constant::Step> steps;
  for (std::uint32_t i = 0; i < node.size(); ++i) {
    const std::optional<Node> value = node.at(i).find("value");
    const std::optional<Value> made = constant(*value, memory);
    steps.push_back({.from = *day(node.at(i), "from"),
                     .value = made.value_or(Value()),
                     .at = value->mark()});
  }
  return steps;
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

std::optional<Value> scalar_from(std::string_view text, Kind kind,
                                 Arena& memory) {
  if (kind == Kind::string) return Value::of(memory.copy(text));
  if (kind == Kind::boolean) {
    if (text == "true" || text == "false") return Value::of(text == "true");
    return {};
  }
  if (kind == Kind::integer) {
    const std::optional<std::int64_t> number = parse_integer(text);
    return number ? std::optional(Value::of(*number)) : std::nullopt;
  }
  const std::optional<double> number = parse_real(text);
  if (kind != Kind::real || !number || !std::isfinite(*number)) return {};
  return Value::of(*number);
}

// `FR, DE` or `[FR, DE]`.
std::optional<Value> list_from(std::string_view text, const List& old,
                               Arena& memory) {
  if (text.starts_with('[') && text.ends_with(']')) {
    text = text.substr(1, text.size() - 2);
  }
  const Kind kind = old.size == 0 ? Kind::string : old.items[0].kind();
  std::vector<Value> values;
  for (bool more = !trim(text).empty(); more;) {
    const std::size_t comma = text.find(',');
    const std::string_view item = trim(text.substr(0, comma));
    const std::optional<Value> value = scalar_from(item, kind, memory);
    if (!value || item.empty()) return {};
    values.push_back(*value);
    more = comma != std::string_view::npos;
    if (more) text.remove_prefix(comma + 1);
  }
  return list_of(values, memory);
}

void override_param(const std::string& name, const std::string& text,
                    std::vector<Param>& params, Arena& memory,
                    Loading& loading) {
  const Mark at{.file = "--param " + name};
  const auto found = std::ranges::find(params, name, &Param::name);
  if (found == params.end()) {
    std::vector<std::string_view> names;
    for (const Param& param : params) names.push_back(param.name);
    loading.faults.add({.code = Code::unknown_param,
                        .at = at,
                        .args = {name, std::string(nearest(name, names))}});
    return;
  }
  const Value& old = found->value;
  const std::optional<Value> value =
      old.is(Kind::list) ? list_from(trim(text), old.list(), memory)
                         : scalar_from(text, old.kind(), memory);
  if (value) {
    found->value = *value;
  } else {
    loading.faults.add(
        {.code = Code::bad_override, .at = at, .args = {name, text}});
  }
}

}  // namespace

std::vector<Param> read_params(const Node& head, Arena& memory,
                               Loading& loading) {
  std::vector<Param> params;
  if (const std::optional<Node> map = mapping(head, "params")) {
    for (std::uint32_t i = 0; i < map->size(); ++i) {
      read_param(map->at(i), map->key(i), memory, params, loading);
    }
  }
  for (const auto& [name, text] : loading.options.params) {
    override_param(name, text, params, memory, loading);
  }
  return params;
}

std::vector<Constant> constants_of(const Node& head,
                                   const std::vector<Param>& params,
                                   Arena& memory) {
  std::vector<Constant> constants;
  const std::optional<Node> map = mapping(head, "params");
  for (std::uint32_t i = 0; map && i < map->size(); ++i) {
    const auto param = std::ranges::find(params, map->key(i), &Param::name);
    if (param == params.end()) continue;
    const Node node = map->at(i);
    constants.push_back({.name = param->name,
                         .value = param->value,
                         .steps = is_dated(node)
                                      ? steps_of(node, memory)
                                      : std::vector<Constant::Step>{},
                         .at = node.key_mark()});
  }
  return constants;
}

}  // namespace charta
