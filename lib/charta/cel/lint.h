// SPDX-License-Identifier: EUPL-1.2
// What is legal in an expression but surely not meant.
#pragma once

#include <string>
#include <vector>

#include "charta/cel/checker.h"

namespace charta::cel {

// Warnings, in the order of the text: a value compared with a field that never
// has it, has() on a field that is required. REQUIRES: the check found no
// fault.
Issues lint(const Ast& ast, const Checked& checked,
            const Declarations& declarations);

// The only values that the expression may have; empty: any.
std::vector<std::string> choices_of(const Ast& ast, const Checked& checked,
                                    const Declarations& declarations);

}  // namespace charta::cel
