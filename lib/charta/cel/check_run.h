// SPDX-License-Identifier: EUPL-1.2
// One check on its way through a tree. Internal to the checker.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/cel/checker.h"
#include "charta/cel/unifier.h"

namespace charta::cel {

class CheckRun {
 public:
  CheckRun(const Ast& ast, const Declarations& declarations);

  Checked run();

 private:
  // A variable of a comprehension.
  struct Local {
    std::string_view name{};
    Type type = nullptr;
  };
  // `a.b.c` written with plain names only.
  struct Qualified {
    std::string name{};
    bool root = false;   // begins with a dot
    bool local = false;  // begins with a variable of a comprehension
  };

  // check_run.cc
  void check(NodeId id);
  void check_literal(NodeId id);
  void check_identifier(NodeId id);
  void check_select(NodeId id);
  void check_list(NodeId id);
  void check_map(NodeId id);
  void check_comprehension(NodeId id);
  void enter_fold(NodeId id, Type range);
  std::optional<Qualified> qualified(NodeId id) const;
  const Local* find_local(std::string_view name) const;
  Type field_of(NodeId at, Type operand, std::string_view name);
  Type structure_field(NodeId at, Type structure, std::string_view name);
  Type element(NodeId id, Type type);
  Type join(Type previous, Type current);
  void demand(NodeId id, Type wanted);

  // check_calls.cc
  void check_call(NodeId id);
  void check_proof(NodeId id);
  void check_optional_select(NodeId id);
  bool check_qualified_call(NodeId id);
  void check_structure(NodeId id);
  Type structure_type(NodeId id);
  void check_field(NodeId id, std::size_t n, Type structure);
  void resolve(NodeId id, const Found<std::vector<Signature>>& function,
               std::span<const NodeId> arguments, bool receiver);
  void check_logic(NodeId id, const Signature& signature);
  bool matches(const Signature& signature, std::span<const Type> arguments,
               bool receiver, Type& result);
  bool numbers_compare(std::string_view function,
                       std::span<const Type> arguments) const;
  void no_overload(NodeId id, std::string_view function,
                   std::vector<Type> arguments, bool receiver);
  void undeclared(NodeId id, std::string_view name, std::string hint);

  const Node& node(NodeId id) const { return ast_[id]; }
  Type& type(NodeId id) { return out_.types[static_cast<std::size_t>(id)]; }
  Reference& reference(NodeId id) {
    return out_.references[static_cast<std::size_t>(id)];
  }
  Type simple(TypeKind kind) const {
    return declarations_.types().simple(kind);
  }
  Type known(NodeId id) { return unifier_.substitute(type(id), false); }
  void report(Span at, std::string text, std::string hint = {});
  void mismatch(NodeId id, Type wanted, Type given);

  const Ast& ast_;
  const Declarations& declarations_;
  Unifier unifier_;
  Checked out_{};
  std::vector<Local> locals_{};
};

}  // namespace charta::cel
