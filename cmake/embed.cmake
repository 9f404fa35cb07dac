# SPDX-License-Identifier: EUPL-1.2
# Run as a script: writes OUTPUT, a C++ source that holds each of FILES (paths
# relative to ROOT) as text: an array of TYPE, which INCLUDE declares, that
# FUNCTION returns. Raw strings, because g++ reads a megabyte of them
# in a blink and a byte array in a minute.
cmake_minimum_required(VERSION 3.25)

# A text may not hold the mark that ends a raw string.
set(end ")charta_embedded\"")
set(rows "")
foreach(name IN LISTS FILES)
  file(READ "${ROOT}/${name}" text)
  string(FIND "${text}" "${end}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "${name}: holds the mark that ends an embedded text")
  endif()
  string(APPEND rows
    "    {\"${name}\",\n     R\"charta_embedded(${text}${end}sv},\n")
endforeach()

list(LENGTH FILES count)
file(WRITE "${OUTPUT}" "// Made by cmake/embed.cmake; do not edit.
#include \"${INCLUDE}\"

#include <array>

namespace charta {

namespace {

using namespace std::string_view_literals;

constexpr std::array<${TYPE}, ${count}> kFiles{{
${rows}}};

}  // namespace

std::span<const ${TYPE}> ${FUNCTION}() { return kFiles; }

}  // namespace charta
")
