// SPDX-License-Identifier: EUPL-1.2
// All libraries. To add a family: its table in tables.h and a row here.
#include "charta/cel/functions/tables.h"

namespace charta::cel {
namespace {

constexpr Library kLibraries[] = {
    {"standard", kOperatorFunctions},
    {"standard", kOrderFunctions},
    {"standard", kArithmeticFunctions},
    {"standard", kConversionFunctions},
    {"standard", kTextFunctions},
    {"standard", kTimeFunctions},
    {"optional", kOptionalFunctions},
    {"math", kMathFunctions},
    {"math", kBitFunctions},
    {"strings", kStringFunctions},
    {"strings", kPartFunctions},
    {"strings", kFormatFunctions},
    {"lists", kListFunctions},
    {"sets", kSetFunctions},
    {"encoders", kEncoderFunctions},
    {"regex", kRegexFunctions},
    {"network", kNetworkFunctions},
    {"audit", kAuditFunctions},
    {"comprehensions", kComprehensionFunctions},
};

}  // namespace

std::span<const Library> libraries() { return kLibraries; }

}  // namespace charta::cel
