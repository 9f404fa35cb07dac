// SPDX-License-Identifier: EUPL-1.2
// A formatter turns a run into bytes. It is pure and total; files, pipes and
// colour detection belong to the program.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "charta/audit/report.h"
#include "charta/i18n/language.h"

namespace charta {

// How the reader's screen or file looks.
struct Style {
  Language language = Language::english;
  bool colour = false;
  bool unicode = true;
  std::uint32_t width = 80;  // columns of the terminal
};

struct Formatter {
  std::string_view name{};
  std::string_view extension{};
  Localized (*summary)() = nullptr;
  void (*write)(const Run& run, const Style& style, std::string& out) = nullptr;
};

// All of them, in the order of --help. To add one: a file, a row in
// formatters.cc, a test.
std::span<const Formatter> formatters();

// The formatter of that name, or null.
const Formatter* find_formatter(std::string_view name);

}  // namespace charta
