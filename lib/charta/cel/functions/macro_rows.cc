// SPDX-License-Identifier: EUPL-1.2
// The macros as the documentation knows them. To add one: its row in
// cel/macros.cc, its words here.
#include <array>

#include "charta/cel/function.h"

namespace charta::cel {
namespace {

constexpr auto kRows = std::to_array<MacroRow>({
    {"has",
     {"has(e.f) -> bool"},
     "Whether a field is documented; a rule that asks this leans on absence.",
     "Indique si un champ est renseigné\u202f; une règle qui le demande "
     "s’appuie sur l’absence.",
     "has({'a': 1}.a) && !has({'a': 1}.b)"},
    {"all",
     {"list.all(x, p) -> bool", "list.all(i, x, p) -> bool",
      "map.all(k, p) -> bool", "map.all(k, v, p) -> bool"},
     "Whether a condition holds of every element; true of none.",
     "Indique si une condition vaut pour chaque élément\u202f; vrai pour "
     "aucun.",
     "[1, 2].all(x, x > 0)"},
    {"exists",
     {"list.exists(x, p) -> bool", "list.exists(i, x, p) -> bool",
      "map.exists(k, p) -> bool", "map.exists(k, v, p) -> bool"},
     "Whether a condition holds of some element.",
     "Indique si une condition vaut pour un élément au moins.",
     "[1, 2].exists(x, x > 1)"},
    {"exists_one",
     {"list.exists_one(x, p) -> bool", "list.existsOne(i, x, p) -> bool",
      "map.existsOne(k, v, p) -> bool"},
     "Whether a condition holds of exactly one element.",
     "Indique si une condition vaut pour exactement un élément.",
     "[1, 2].exists_one(x, x > 1)"},
    {"filter",
     {"list.filter(x, p) -> list", "map.filter(k, p) -> list"},
     "The elements of which a condition holds.",
     "Les éléments pour lesquels une condition vaut.",
     "[1, 2, 3].filter(x, x != 2) == [1, 3]"},
    {"map",
     {"list.map(x, t) -> list", "list.map(x, p, t) -> list"},
     "What becomes of every element, or of those of which a condition holds.",
     "Ce que devient chaque élément, ou chacun de ceux pour lesquels une "
     "condition vaut.",
     "[1, 2].map(x, x * 2) == [2, 4]"},
    {"transformList",
     {"list.transformList(i, x, t) -> list",
      "map.transformList(k, v, p, t) -> list"},
     "The same with the index or the key at hand.",
     "De même, avec l’indice ou la clé à portée.",
     "['a', 'b'].transformList(i, x, i) == [0, 1]"},
    {"transformMap",
     {"map.transformMap(k, v, t) -> map",
      "list.transformMap(i, x, p, t) -> "
      "map"},
     "A map with the same keys and other values.",
     "Une table aux mêmes clés et à d’autres valeurs.",
     "{'a': 1}.transformMap(k, v, v + 1) == {'a': 2}"},
    {"transformMapEntry",
     {"map.transformMapEntry(k, v, {k2: v2}) -> map",
      "list.transformMapEntry(i, x, p, {k2: v2}) -> map"},
     "A map with other keys and values; two equal keys are an error.",
     "Une table à d’autres clés et valeurs\u202f; deux clés égales sont une "
     "erreur.",
     "{'a': 'b'}.transformMapEntry(k, v, {v: k}) == {'b': 'a'}"},
    {"sortBy",
     {"list.sortBy(x, key) -> list"},
     "The list in the order of what each element comes to.",
     "La liste dans l’ordre de ce que donne chaque élément.",
     "['bb', 'a'].sortBy(x, size(x)) == ['a', 'bb']"},
    {"cel.bind",
     {"cel.bind(name, value, e)"},
     "An expression in which a name stands for a value, computed at most once.",
     "Une expression où un nom tient lieu d’une valeur, calculée au plus une "
     "fois.",
     "cel.bind(x, 2 + 1, x * x) == 9"},
    {"optMap",
     {"optional.optMap(x, t) -> optional"},
     "What becomes of the value that an optional holds, if any.",
     "Ce que devient la valeur d’une option, s’il y en a une.",
     "optional.of(1).optMap(x, x + 1).value() == 2"},
    {"optFlatMap",
     {"optional.optFlatMap(x, optional) -> optional"},
     "The same where what it becomes is an optional itself.",
     "De même quand ce qu’elle devient est elle-même une option.",
     "!optional.of(1).optFlatMap(x, optional.none()).hasValue()"},
    {"math.greatest",
     {"math.greatest(number, ...) -> number", "math.greatest(list) -> number"},
     "The greatest of numbers.",
     "Le plus grand de plusieurs nombres.",
     "math.greatest(1, 3, 2) == 3"},
    {"math.least",
     {"math.least(number, ...) -> number", "math.least(list) -> number"},
     "The least of numbers.",
     "Le plus petit de plusieurs nombres.",
     "math.least(1, 3, 2) == 1"},
});

}  // namespace

std::span<const MacroRow> macro_rows() { return kRows; }

}  // namespace charta::cel
