// SPDX-License-Identifier: EUPL-1.2
// Signatures as authors write the calls.
#include "charta/cel/function.h"

namespace charta::cel {
namespace {

// `_+_` with its arguments in the gaps.
std::string in_gaps(std::string_view pattern, const Overload& overload) {
  std::string text;
  std::size_t next = 0;
  for (const char c : pattern) {
    if (c == '_' && next < overload.arity()) {
      text += overload.args[next++];
    } else {
      text += c;
    }
  }
  return text;
}

// The name of an operator with blanks where people put them.
std::string_view spaced(std::string_view name) {
  if (name == "_?_:_") return "_ ? _ : _";
  if (name == "_?._") return "_.?_";
  return name;
}

bool is_infix(std::string_view name) {
  return name.size() >= 3 && name.front() == '_' && name.back() == '_' &&
         name.find_first_of("[?.") == std::string_view::npos;
}

std::string called(const Function& function, const Overload& overload) {
  std::string text;
  std::size_t first = 0;
  if (overload.receiver) text = std::string(overload.args[first++]) + ".";
  text += function.name;
  text += '(';
  for (std::size_t i = first; i < overload.arity(); ++i) {
    if (i > first) text += ", ";
    text += overload.args[i];
  }
  return text + ")";
}

std::string written(const Function& function, const Overload& overload) {
  const std::string_view name = function.name;
  if (name == "@in") return in_gaps("_ in _", overload);
  if (is_infix(name)) {
    const std::string_view sign = name.substr(1, name.size() - 2);
    return in_gaps("_ " + std::string(sign) + " _", overload);
  }
  const bool gaps = name.find('_') != std::string_view::npos &&
                    name.find_first_of("[]!-?") != std::string_view::npos;
  return gaps ? in_gaps(spaced(name), overload) : called(function, overload);
}

// `google.protobuf.Timestamp` is `timestamp` to authors.
std::string short_types(std::string text) {
  constexpr std::string_view kLong[] = {"google.protobuf.Timestamp",
                                        "google.protobuf.Duration"};
  constexpr std::string_view kShort[] = {"timestamp", "duration"};
  for (std::size_t i = 0; i < 2; ++i) {
    for (std::size_t at = text.find(kLong[i]); at != std::string::npos;
         at = text.find(kLong[i])) {
      text.replace(at, kLong[i].size(), kShort[i]);
    }
  }
  return text;
}

}  // namespace

std::string signature_text(const Function& function, const Overload& overload) {
  const std::string_view name = function.name;
  if (name != "@in" && name.find('@') != std::string_view::npos) return {};
  std::string text = written(function, overload);
  text += " -> ";
  text += overload.result;
  return short_types(std::move(text));
}

}  // namespace charta::cel
