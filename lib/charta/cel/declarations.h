// SPDX-License-Identifier: EUPL-1.2
// The names that an expression may use, with their types.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/cel/function.h"
#include "charta/cel/type.h"

namespace charta::cel {

// One way to call a function, its types parsed.
struct Signature {
  std::string id{};
  bool receiver = false;  // args[0] is written before the dot
  std::vector<Type> args{};
  Type result = nullptr;
  std::vector<Type> variables{};  // the type variables in it
};

// A name's answer: the full name under which it was found, and what it is.
template <typename T>
struct Found {
  std::string_view name{};
  const T* what = nullptr;

  explicit operator bool() const { return what != nullptr; }
};

// Built once for an environment, then shared by all checks of it; a check may
// make new types in `types`, so checks of one environment take turns.
class Declarations {
 public:
  // CEL's own type names (`int`, `list`, `google.protobuf.Timestamp`, ...) are
  // there from the start. REQUIRES: types outlives this object.
  explicit Declarations(Types& types);

  void set_container(std::string container) {
    container_ = std::move(container);
  }
  const std::string& container() const { return container_; }

  // Variables and constants. The name may be dotted.
  void add_variable(std::string name, Type type);
  // The name of a type as a value: `type(type)`.
  void add_type(std::string name, Type type);
  void add_function(std::string name, Signature signature);
  // Every row of the libraries. Rows with a type that is none are left out.
  void add_functions(std::span<const Library> libraries);

  // Tried in the container, then in its parents, then as it is; with `root`
  // only as it is.
  Found<Type> find_variable(std::string_view name, bool root = false) const;
  Found<std::vector<Signature>> find_function(std::string_view name,
                                              bool root = false) const;

  // The only values that a variable may have, where they are known.
  void set_choices(std::string name, std::vector<std::string> choices);
  const std::vector<std::string>* find_choices(std::string_view name) const;

  // The name nearest to one that is not declared, or empty text.
  std::string nearest_variable(std::string_view name) const;
  std::string nearest_function(std::string_view name) const;

  Types& types() const { return *types_; }

  // Whether int, uint and double may be compared with each other. What they
  // are at run time decides the order anyway; plain CEL demands a conversion.
  bool mixed_numbers = true;

 private:
  template <typename T>
  using Names = std::map<std::string, T, std::less<>>;
  template <typename T>
  Found<T> find(const Names<T>& names, std::string_view name, bool root) const;

  Types* types_;
  std::string container_{};
  Names<Type> variables_{};
  Names<std::vector<Signature>> functions_{};
  Names<std::vector<std::string>> choices_{};
};

}  // namespace charta::cel
