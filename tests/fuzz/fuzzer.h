// SPDX-License-Identifier: EUPL-1.2
// What a fuzzer is: a function that takes any bytes and returns. To add one: a
// file NAME_fuzz.cc with it, a line in CMakeLists.txt, seeds.
#pragma once

#include <cstdlib>
#include <string_view>

// Does to the input what the fuzzer is about. Defined once a fuzzer.
void fuzz(std::string_view input);

// A promise that must hold for any input; stops the program when it does not.
inline void expect(bool holds) {
  if (!holds) std::abort();
}
