// SPDX-License-Identifier: EUPL-1.2
// Operators that the evaluator computes itself, so that these rows have no
// implementation.
#include <array>

#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr auto kAnd = std::to_array<Overload>({
    {"logical_and", false, {"bool", "bool"}, "bool"},
});
constexpr auto kOr = std::to_array<Overload>({
    {"logical_or", false, {"bool", "bool"}, "bool"},
});
constexpr auto kNot = std::to_array<Overload>({
    {"logical_not", false, {"bool"}, "bool"},
});
constexpr auto kCondition = std::to_array<Overload>({
    {"conditional", false, {"bool", "A", "A"}, "A"},
});
constexpr auto kNotStrictlyFalse = std::to_array<Overload>({
    {"not_strictly_false", false, {"bool"}, "bool"},
});
constexpr auto kEquals = std::to_array<Overload>({
    {"equals", false, {"A", "A"}, "bool"},
});
constexpr auto kNotEquals = std::to_array<Overload>({
    {"not_equals", false, {"A", "A"}, "bool"},
});
constexpr auto kIndex = std::to_array<Overload>({
    {"index_list", false, {"list(A)", "int"}, "A"},
    {"index_map", false, {"map(A, B)", "A"}, "B"},
});
constexpr auto kIn = std::to_array<Overload>({
    {"in_list", false, {"A", "list(A)"}, "bool"},
    {"in_map", false, {"A", "map(A, B)"}, "bool"},
});

}  // namespace

constinit const Function kOperatorFunctions[9] = {
    {"_&&_", kAnd, nullptr, "Whether both are true; false on one side decides.",
     "Indique si les deux sont vrais ; un faux d’un côté suffit à décider.",
     "!(false && 1 / 0 > 1)", "standard"},
    {"_||_", kOr, nullptr, "Whether one is true; true on one side decides.",
     "Indique si l’un des deux est vrai ; un vrai d’un côté suffit à décider.",
     "1 / 0 > 1 || true", "standard"},
    {"!_", kNot, nullptr, "The opposite of a truth value.",
     "Le contraire d’une valeur de vérité.", "!false", "standard"},
    {"_?_:_", kCondition, nullptr,
     "The second value when the first is true, else the third.",
     "La deuxième valeur si la première est vraie, sinon la troisième.",
     "(1 < 2 ? 'a' : 'b') == 'a'", "standard"},
    {"@not_strictly_false", kNotStrictlyFalse, nullptr,
     "Whether a value is anything but false.",
     "Indique si une valeur est autre chose que faux.", "true", "standard"},
    {"_==_", kEquals, nullptr,
     "Whether two values are equal; numbers of all types are compared.",
     "Indique si deux valeurs sont égales ; les nombres de tous types se "
     "comparent.",
     "[1, 2] == [1, 2]", "standard"},
    {"_!=_", kNotEquals, nullptr, "Whether two values are not equal.",
     "Indique si deux valeurs sont différentes.", "'a' != 'b'", "standard"},
    {"_[_]", kIndex, nullptr,
     "The item of a list, from 0, or the value of a map.",
     "L’élément d’une liste, à partir de 0, ou la valeur d’une clé.",
     "['a', 'b'][1] == 'b'", "standard"},
    {"@in", kIn, nullptr, "Whether a list has the item, or a map the key.",
     "Indique si une liste contient l’élément, ou un dictionnaire la clé.",
     "'FR' in ['FR', 'DE']", "standard"},
};

}  // namespace charta::cel
