// SPDX-License-Identifier: EUPL-1.2
// The door for libFuzzer, which brings its own main.
#include <cstddef>
#include <cstdint>

#include "fuzz/fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes,
                                      std::size_t size) {
  fuzz({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
