// SPDX-License-Identifier: EUPL-1.2
// The tables of functions, a family a file. To add a family: its file here, a
// declaration below, its place in libraries.cc, a test of its examples follows
// by itself.
#pragma once

#include <span>
#include <string>

#include "charta/cel/function.h"

namespace charta::cel {

class Regex;

extern const Function kOperatorFunctions[9];
extern const Function kOrderFunctions[4];
extern const Function kArithmeticFunctions[6];
extern const Function kConversionFunctions[10];
extern const Function kTextFunctions[5];
extern const Function kTimeFunctions[10];
extern const Function kOptionalFunctions[12];
extern const Function kMathFunctions[12];
extern const Function kBitFunctions[6];
extern const Function kStringFunctions[8];
extern const Function kPartFunctions[4];
extern const Function kFormatFunctions[1];
extern const Function kListFunctions[9];
extern const Function kSetFunctions[3];
extern const Function kEncoderFunctions[2];
extern const Function kComprehensionFunctions[1];
extern const Function kRegexFunctions[3];
extern const Function kNetworkFunctions[17];
extern const Function kAuditFunctions[6];

// The pattern that argument i is, compiled; null when it is refused, with the
// reason, or when a limit was hit. REQUIRES: argument i is a string.
const Regex* regex_of(const Call& call, std::size_t i, std::string& fault);
// Cost of matching argument 0 with the pattern that argument i is.
std::uint64_t regex_cost(const Call& call, std::size_t i);

}  // namespace charta::cel
