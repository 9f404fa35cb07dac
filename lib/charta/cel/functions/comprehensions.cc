// SPDX-License-Identifier: EUPL-1.2
// What macros over maps expand to. The evaluator's loops do it, so the row has
// no implementation; it is there for the checker.
#include <array>

#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr auto kInsert = std::to_array<Overload>({
    {"@mapInsert_map_map", false, {"map(A, B)", "map(A, B)"}, "map(A, B)"},
    {"@mapInsert_map_key_value", false, {"map(A, B)", "A", "B"}, "map(A, B)"},
});

}  // namespace

constinit const Function kComprehensionFunctions[1] = {
    {"cel.@mapInsert", kInsert, nullptr, "The map with entries added.",
     "Le dictionnaire avec des entrées ajoutées.",
     "{'a': 1}.transformMap(k, v, v + 1) == {'a': 2}", "comprehensions"},
};

}  // namespace charta::cel
