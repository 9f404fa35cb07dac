// SPDX-License-Identifier: EUPL-1.2
// What expressions may name, derived from a vocabulary and the params.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "charta/base/arena.h"
#include "charta/base/limits.h"
#include "charta/cel/program.h"
#include "charta/charter/vocabulary.h"
#include "charta/value/value.h"

namespace charta {

// A named constant of a charter: null, a scalar or a list of scalars of one
// kind. The value views an arena that outlives the engine.
struct Param {
  std::string name{};
  Value value{};
};

// A structure type for each record, the first segments of the vocabulary's
// paths as variables, `as_of` (a timestamp) as a variable too, and `params` as
// one constant. Whoever evaluates binds the segments that its descriptor has
// and `as_of`. `memory` takes the map of params.
cel::Environment make_environment(const Vocabulary& vocabulary,
                                  const std::vector<Param>& params,
                                  Arena& memory, const Limits& limits = {});

// The CEL type of a param's value; a list of nothing is a list(dyn).
cel::Type type_of(cel::Types& types, const Value& value);

}  // namespace charta
