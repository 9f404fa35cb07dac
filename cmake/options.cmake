# SPDX-License-Identifier: EUPL-1.2
# Warnings and sanitizers, as a target that our own code links privately.
option(CHARTA_WERROR "Treat warnings as errors" OFF)
option(CHARTA_STATIC "Link the program statically" OFF)
option(CHARTA_IMAGE "Load the built-in charters when building; needs STATIC" OFF)
option(CHARTA_FUZZ "Build the fuzzers, with clang" OFF)
set(CHARTA_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
# Checks for null and alignment are a third of what the compiler writes in a
# build for tests; ASan stops at null all the same, and the fuzzers keep both.
set(CHARTA_SANITIZE_NOT "" CACHE STRING "Flags that leave out some of them")

add_library(charta_options INTERFACE)
target_compile_features(charta_options INTERFACE cxx_std_20)
target_compile_options(charta_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wswitch-enum -Wmissing-declarations -Wnon-virtual-dtor
  $<$<BOOL:${CHARTA_WERROR}>:-Werror>)
# A finding or a report is cleared before it is filled: by whole registers,
# where GCC would write `rep stos`, whose start takes longer than all of it.
include(CheckCXXCompilerFlag)
set(charta_clearing -mmemset-strategy=vector_loop:1024:noalign,libcall:-1:noalign)
check_cxx_compiler_flag(${charta_clearing} CHARTA_CLEARS_BY_REGISTERS)
if(CHARTA_CLEARS_BY_REGISTERS AND NOT CHARTA_SANITIZE)
  target_compile_options(charta_options INTERFACE ${charta_clearing})
endif()
if(CHARTA_SANITIZE)
  target_compile_options(charta_options INTERFACE
    -fsanitize=${CHARTA_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer ${CHARTA_SANITIZE_NOT})
  target_link_options(charta_options INTERFACE -fsanitize=${CHARTA_SANITIZE})
endif()

# charta_precompiled(TARGET HEADER...): headers that are read once for all files
# of a target. Not in a release: its build shows that each file includes what it
# needs.
option(CHARTA_PRECOMPILED "Read common headers once a target" OFF)
set(charta_headers <algorithm> <any> <array> <cstdint> <functional> <map>
                   <memory> <optional> <set> <span> <string> <string_view>
                   <utility> <variant> <vector> <tl/expected.hpp>)
function(charta_precompiled target)
  if(CHARTA_PRECOMPILED)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    # Or ccache keeps nothing of it.
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()
