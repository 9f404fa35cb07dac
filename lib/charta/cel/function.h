// SPDX-License-Identifier: EUPL-1.2
// The rows that declare functions: what the checker and the documentation know
// of them. To add a function: a row in the table of its library's file.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "charta/value/value.h"

namespace charta::cel {

// What an implementation is given: arguments, memory, cost. The evaluator
// defines it.
struct Call;

// Computes a call. An error or an unknown is a value too.
using Implementation = Value (*)(Call&);

// One signature. Types are written as CEL spells them: `int`, `list(A)`,
// `map(A, B)`, `optional_type(A)`, `net.IP`; a single capital letter is a type
// variable, free in each overload.
struct Overload {
  static constexpr std::size_t kMaxArguments = 4;

  std::string_view id{};  // cel-go's, where it has one: `add_int64`
  bool receiver = false;  // args[0] is written before the dot
  std::array<std::string_view, kMaxArguments> args{};  // empty text ends them
  std::string_view result{};

  constexpr std::size_t arity() const {
    std::size_t n = 0;
    while (n < kMaxArguments && !args[n].empty()) ++n;
    return n;
  }
};

// A function of one library: every overload is computed by one implementation.
// The same name may have rows in several libraries (`reverse` of texts and of
// lists).
struct Function {
  std::string_view name{};  // as in the tree: `_+_`, `size`, `math.sqrt`
  std::span<const Overload> overloads{};
  Implementation call = nullptr;
  std::string_view doc_en{};  // one sentence
  std::string_view doc_fr{};
  std::string_view example{};  // an expression that is true
  std::string_view library{};  // name of its library
};

// A table of functions that belong together.
struct Library {
  std::string_view name{};
  std::span<const Function> functions{};
};

// A macro: what looks like a function and is expanded before it is checked.
struct MacroRow {
  std::string_view name{};
  std::array<std::string_view, 4> forms{};  // empty text ends them
  std::string_view doc_en{};
  std::string_view doc_fr{};
  std::string_view example{};
};
std::span<const MacroRow> macro_rows();

// How an overload is written: `string.contains(string) -> bool`, `int + int ->
// int`; empty for what authors cannot write.
std::string signature_text(const Function& function, const Overload& overload);

// All libraries, in the order of the documentation.
std::span<const Library> libraries();

}  // namespace charta::cel
