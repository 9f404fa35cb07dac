# SPDX-License-Identifier: EUPL-1.2
# Warnings and sanitizers, as a target that our own code links privately.
option(CHARTA_WERROR "Treat warnings as errors" OFF)
option(CHARTA_STATIC "Link the program statically" OFF)
option(CHARTA_IMAGE "Load the built-in charters when building; needs STATIC" OFF)
option(CHARTA_FUZZ "Build the fuzzers, with clang" OFF)
set(CHARTA_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")

add_library(charta_options INTERFACE)
target_compile_features(charta_options INTERFACE cxx_std_20)
target_compile_options(charta_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wswitch-enum -Wmissing-declarations -Wnon-virtual-dtor
  $<$<BOOL:${CHARTA_WERROR}>:-Werror>)
if(CHARTA_SANITIZE)
  target_compile_options(charta_options INTERFACE
    -fsanitize=${CHARTA_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(charta_options INTERFACE -fsanitize=${CHARTA_SANITIZE})
endif()
