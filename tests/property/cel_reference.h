// SPDX-License-Identifier: EUPL-1.2
// The slow truth about expressions: one pass over the syntax tree, nothing
// planned, nothing shared. Knows the part of CEL that generated tests use.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "charta/cel/ast.h"
#include "json.h"

namespace charta::testing {

// A value, an error, or the paths that are missing. `path` is where a value of
// the document stands.
struct Outcome {
  nlohmann::json value{};
  std::string path{};
  bool error = false;
  std::set<std::string> missing{};

  bool unknown() const { return !missing.empty(); }
  bool known() const { return !error && missing.empty(); }
  bool is(bool truth) const {
    return known() && value.is_boolean() && value.get<bool>() == truth;
  }
  bool boolean() const { return known() && value.is_boolean(); }

  static Outcome of(nlohmann::json value, std::string path = {}) {
    return {std::move(value), std::move(path), false, {}};
  }
  static Outcome fault() { return {{}, {}, true, {}}; }
  static Outcome absent(std::string path) { return {{}, {}, false, {path}}; }
};

class Reference {
 public:
  Reference(const cel::Ast& ast, const nlohmann::json& document)
      : ast_(ast), document_(document) {}

  Outcome run() { return eval(ast_.root); }

 private:
  using Scope = std::map<std::string, Outcome, std::less<>>;
  using Many = std::vector<Outcome>;

  // Strict: an error first, else all that is missing.
  static std::optional<Outcome> strict(const Many& all) {
    Outcome open;
    for (const Outcome& one : all) {
      if (one.error) return Outcome::fault();
      open.missing.insert(one.missing.begin(), one.missing.end());
    }
    if (open.unknown()) return open;
    return std::nullopt;
  }
  // Logic: the deciding value, else all that is missing, else an error.
  static Outcome logic(const Many& all, bool deciding) {
    Outcome open;
    bool fault = false;
    for (const Outcome& one : all) {
      if (one.is(deciding)) return Outcome::of(deciding);
      open.missing.insert(one.missing.begin(), one.missing.end());
      fault = fault || one.error || (one.known() && !one.boolean());
    }
    if (open.unknown()) return open;
    return fault ? Outcome::fault() : Outcome::of(!deciding);
  }

  Outcome eval(cel::NodeId id) {
    const cel::Node& node = ast_[id];
    switch (node.kind) {
      case cel::NodeKind::literal:
        return literal(node.value);
      case cel::NodeKind::identifier:
        return name(node.name);
      case cel::NodeKind::select:
        return select(id);
      case cel::NodeKind::call:
        return call(id);
      case cel::NodeKind::list:
        return list(id);
      case cel::NodeKind::comprehension:
        return fold(id);
      case cel::NodeKind::map:
      case cel::NodeKind::structure:
      case cel::NodeKind::error:
        break;
    }
    return Outcome::fault();
  }

  static Outcome literal(const Value& value) {
    if (value.is(Kind::boolean)) return Outcome::of(value.boolean());
    if (value.is(Kind::integer)) return Outcome::of(value.integer());
    if (value.is(Kind::string)) return Outcome::of(std::string(value.text()));
    return Outcome::of(nullptr);
  }

  Outcome name(std::string_view name) {
    const auto local = scope_.find(name);
    if (local != scope_.end()) return local->second;
    const std::string key(name);
    if (!document_.contains(key)) return Outcome::absent(key);
    return Outcome::of(document_[key], key);
  }

  Outcome select(cel::NodeId id) {
    const bool test = (ast_[id].flags & cel::kTestOnly) != 0;
    const Outcome from = eval(ast_.child(id, 0));
    const std::string key(ast_[id].name);
    // A selection from what is missing asks for a longer path.
    if (from.missing.size() == 1 && is_path(ast_.child(id, 0))) {
      if (test) return Outcome::of(false);
      return Outcome::absent(*from.missing.begin() + "." + key);
    }
    if (!from.known()) return from;
    if (!from.value.is_object()) return Outcome::fault();
    if (test) return Outcome::of(from.value.contains(key));
    const std::string path = from.path + "." + key;
    if (!from.value.contains(key)) return Outcome::absent(path);
    return Outcome::of(from.value[key], path);
  }

  bool is_path(cel::NodeId id) const {
    while (ast_[id].kind == cel::NodeKind::select &&
           (ast_[id].flags & cel::kTestOnly) == 0) {
      id = ast_.child(id, 0);
    }
    return ast_[id].kind == cel::NodeKind::identifier;
  }

  Outcome list(cel::NodeId id) {
    Many items;
    nlohmann::json all = nlohmann::json::array();
    for (const cel::NodeId child : ast_.children_of(id)) {
      items.push_back(eval(child));
      all.push_back(items.back().value);
    }
    return strict(items).value_or(Outcome::of(all));
  }

  Outcome call(cel::NodeId id) {
    const std::string_view name = ast_[id].name;
    Many args;
    if (name == "_?_:_") {
      const Outcome condition = eval(ast_.child(id, 0));
      if (!condition.known()) return condition;
      if (!condition.boolean()) return Outcome::fault();
      return eval(ast_.child(id, condition.is(true) ? 1 : 2));
    }
    for (const auto child : ast_.children_of(id)) args.push_back(eval(child));
    if (name == "_&&_") return logic(args, false);
    if (name == "_||_") return logic(args, true);
    if (const auto open = strict(args)) return *open;
    return plain(name, args);
  }

  static Outcome plain(std::string_view name, const Many& args) {
    const nlohmann::json& a = args[0].value;
    if (name == "!_") {
      return a.is_boolean() ? Outcome::of(!a.get<bool>()) : Outcome::fault();
    }
    if (args.size() != 2) return Outcome::fault();
    const nlohmann::json& b = args[1].value;
    if (name == "_==_") return Outcome::of(a == b);
    if (name == "_!=_") return Outcome::of(a != b);
    if (name == "@in" && b.is_array()) {
      return Outcome::of(std::find(b.begin(), b.end(), a) != b.end());
    }
    if (name == "_<_" && a.is_boolean() && b.is_boolean()) {
      return Outcome::of(!a.get<bool>() && b.get<bool>());
    }
    if (!a.is_number_integer() || !b.is_number_integer()) {
      return Outcome::fault();
    }
    const auto x = a.get<std::int64_t>();
    const auto y = b.get<std::int64_t>();
    if (name == "_<_") return Outcome::of(x < y);
    if (name == "_+_") return Outcome::of(x + y);
    return name == "_/_" && y != 0 ? Outcome::of(x / y) : Outcome::fault();
  }

  // all, exists, exists_one, map and filter over a list.
  Outcome fold(cel::NodeId id) {
    const cel::FoldNames& names = ast_.fold(id);
    const Outcome range = eval(ast_.child(id, cel::kRange));
    if (!range.known()) return range;
    if (!range.value.is_array()) return Outcome::fault();
    cel::NodeId step = ast_.child(id, cel::kStep);
    const bool filtered = ast_[step].name == "_?_:_";
    const bool first = filtered;  // the predicate comes first in a conditional
    const cel::NodeId asked = ast_.child(step, first ? 0 : 1);
    Many answers;
    nlohmann::json kept = nlohmann::json::array();
    const Scope outer = scope_;
    for (std::size_t i = 0; i < range.value.size(); ++i) {
      const Outcome item = Outcome::of(
          range.value[i], range.path + "[" + std::to_string(i) + "]");
      scope_[std::string(names.first)] = item;
      answers.push_back(eval(asked));
      if (answers.back().is(true)) kept.push_back(item.value);
    }
    scope_ = outer;
    if (names.macro == cel::Macro::all) return logic(answers, false);
    if (names.macro == cel::Macro::exists) return logic(answers, true);
    for (Outcome& answer : answers) {
      if (answer.known() && !answer.boolean()) answer = Outcome::fault();
    }
    if (const auto open = strict(answers)) return *open;
    if (names.macro == cel::Macro::filter) return Outcome::of(kept);
    return Outcome::of(kept.size() == 1);
  }

  const cel::Ast& ast_;
  const nlohmann::json& document_;
  Scope scope_{};
};

}  // namespace charta::testing
