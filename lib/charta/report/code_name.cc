// SPDX-License-Identifier: EUPL-1.2
// Enumerators as text. The compiler spells them, so that a code added to
// base/code.h has its name at once and the two cannot drift apart.
#include "charta/report/code_name.h"

#include <array>
#include <utility>

namespace charta {
namespace {

constexpr std::size_t kMost = 256;

// `… [with charta::Code code = charta::Code::internal; …]` by GCC, `… [code =
// charta::Code::internal]` by Clang; a number where there is no enumerator.
template <Code code>
constexpr std::string_view spelled() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "code = charta::Code::";
  constexpr std::size_t at = text.find(before);
  if constexpr (at == std::string_view::npos) {
    return {};
  } else {
    constexpr std::size_t begin = at + before.size();
    return text.substr(begin, text.find_first_of(";]", begin) - begin);
  }
}

template <std::size_t... i>
constexpr std::array<std::string_view, kMost> all_names(
    std::index_sequence<i...>) {
  return {spelled<static_cast<Code>(i)>()...};
}

constexpr auto kNames = all_names(std::make_index_sequence<kMost>());

}  // namespace

std::string_view code_name(Code code) {
  const auto number = static_cast<std::size_t>(code);
  return number < kMost ? kNames[number] : std::string_view();
}

std::optional<Code> find_code(std::string_view name) {
  for (std::size_t i = 0; i < kMost && !name.empty(); ++i) {
    if (kNames[i] == name) return static_cast<Code>(i);
  }
  return {};
}

}  // namespace charta
