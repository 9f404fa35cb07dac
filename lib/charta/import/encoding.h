// SPDX-License-Identifier: EUPL-1.2
// Bytes of an older encoding -> UTF-8, where a mapping says that they may be.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace charta {

// The text of windows-1252 bytes, or the first byte that it does not have.
struct Decoded {
  std::string text{};
  std::optional<unsigned char> bad{};
  std::size_t at = 0;  // where the bad byte stands
};
Decoded decode_windows_1252(std::string_view bytes);

}  // namespace charta
