// SPDX-License-Identifier: EUPL-1.2
// Lists as sets. Numbers of different types are equal when their values are.
#include <algorithm>
#include <array>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

bool lists(const Call& call) {
  return call[0].is(Kind::list) && call[1].is(Kind::list);
}

bool holds(const Call& call, const List& list, const Value& value) {
  return std::ranges::any_of(list.span(), [&](const Value& item) {
    return call.frame.same(item, value, call.node) == Same::yes;
  });
}

bool holds_all(const Call& call, const List& list, const List& others) {
  return std::ranges::all_of(others.span(), [&](const Value& value) {
    return call.charge(list.size / 4 + 1) && holds(call, list, value);
  });
}

// The verdict, unless a limit cut the search short.
Value verdict(const Call& call, bool yes) {
  return call.frame.meter.broken.empty() ? Value::of(yes) : call.stopped();
}

Value contains(Call& call) {
  if (!lists(call)) return call.no_overload();
  return verdict(call, holds_all(call, call[0].list(), call[1].list()));
}

Value equivalent(Call& call) {
  if (!lists(call)) return call.no_overload();
  return verdict(call, holds_all(call, call[0].list(), call[1].list()) &&
                           holds_all(call, call[1].list(), call[0].list()));
}

Value intersects(Call& call) {
  if (!lists(call)) return call.no_overload();
  const List& others = call[1].list();
  const bool meet =
      std::ranges::any_of(call[0].list().span(), [&](const Value& value) {
        return call.charge(others.size / 4 + 1) && holds(call, others, value);
      });
  return verdict(call, meet);
}

constexpr auto kContains = std::to_array<Overload>(
    {{"list_sets_contains_list", false, {"list(A)", "list(A)"}, "bool"}});
constexpr auto kEquivalent = std::to_array<Overload>(
    {{"list_sets_equivalent_list", false, {"list(A)", "list(A)"}, "bool"}});
constexpr auto kIntersects = std::to_array<Overload>(
    {{"list_sets_intersects_list", false, {"list(A)", "list(A)"}, "bool"}});

}  // namespace

constinit const Function kSetFunctions[3] = {
    {"sets.contains", kContains, contains,
     "Whether the first list has all items of the second.",
     "Indique si la première liste a tous les éléments de la seconde.",
     "sets.contains([1, 2, 3], [3, 1])", "sets"},
    {"sets.equivalent", kEquivalent, equivalent,
     "Whether two lists have the same items, whatever their order.",
     "Indique si deux listes ont les mêmes éléments, quel que soit l’ordre.",
     "sets.equivalent([1, 2, 2], [2, 1])", "sets"},
    {"sets.intersects", kIntersects, intersects,
     "Whether two lists have an item in common.",
     "Indique si deux listes ont un élément en commun.",
     "sets.intersects(['FR', 'DE'], ['DE'])", "sets"},
};

}  // namespace charta::cel
