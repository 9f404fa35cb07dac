// SPDX-License-Identifier: EUPL-1.2
// A value, or all the faults that kept it from being.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "charta/base/diagnostic.h"

namespace charta {

// T, or at least one Diagnostic. Ignoring one does not compile.
template <typename T>
using Result = tl::expected<T, Diagnostics>;

// A Result that holds one fault.
inline tl::unexpected<Diagnostics> fault(Diagnostic diagnostic) {
  Diagnostics all;
  all.push_back(std::move(diagnostic));
  return tl::unexpected<Diagnostics>(std::move(all));
}

// A Result that holds these faults. REQUIRES: not empty.
inline tl::unexpected<Diagnostics> faults(Diagnostics all) {
  return tl::unexpected<Diagnostics>(std::move(all));
}

}  // namespace charta

#define CHARTA_CONCAT_(a, b) a##b
#define CHARTA_CONCAT(a, b) CHARTA_CONCAT_(a, b)
#define CHARTA_TRY_(result, declaration, expression)    \
  auto&& result = (expression);                         \
  if (!result) {                                        \
    return ::charta::faults(std::move(result).error()); \
  }                                                     \
  declaration = *std::move(result)

// Declares a name from a Result, or returns its faults to the caller:
//   CHARTA_TRY(const Charter charter, load_charter(source));
#define CHARTA_TRY(declaration, expression) \
  CHARTA_TRY_(CHARTA_CONCAT(result_, __LINE__), declaration, expression)
