// SPDX-License-Identifier: EUPL-1.2
// What type variables stand for, and whether two types agree.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "charta/cel/declarations.h"
#include "charta/cel/type.h"

namespace charta::cel {

// One for each check. Its work is bounded: a type that grows beyond reason
// becomes `dyn`, which is never wrong, only less exact.
class Unifier {
 public:
  explicit Unifier(Types& types) : types_(types) {}

  // A type variable that nothing is known of.
  Type fresh();
  // Whether a value of type `from` may stand where `to` is expected; what is
  // learned of type variables is kept only then.
  bool assignable(Type to, Type from);
  bool assignable(std::span<const Type> to, std::span<const Type> from);
  // The type with all that is known put in; with `close`, dyn for the rest.
  Type substitute(Type type, bool close);
  // The more general of two types that agree.
  Type most_general(Type a, Type b);
  // The signature with fresh type variables.
  Signature instantiate(const Signature& signature);

 private:
  struct Change {
    Type variable = nullptr;
    Type before = nullptr;
  };
  // Whether a variable may stand for a type, and whether it already stood for
  // something.
  struct Verdict {
    bool valid = false;
    bool bound = false;
  };

  bool agree(Type a, Type b);
  bool agree_all(std::span<const Type> a, std::span<const Type> b);
  bool agree_closed(Type a, Type b);
  Verdict stand_for(Type type, Type variable);
  bool occurs(Type variable, Type within);
  bool less_specific(Type a, Type b);
  bool tired() { return ++steps_ > kMostSteps; }
  Type found(Type variable) const;
  void bind(Type variable, Type type);
  Type rebuild(Type type, std::span<const Type> parameters);
  Type substitute_deep(Type type, bool close);

  static constexpr std::uint32_t kMostSteps = 1'000'000;
  static constexpr std::uint32_t kLargestType = 1'000;

  Types& types_;
  std::unordered_map<Type, Type> bound_{};
  std::vector<Change> trail_{};
  std::uint32_t variables_ = 0;
  std::uint32_t steps_ = 0;
};

}  // namespace charta::cel
