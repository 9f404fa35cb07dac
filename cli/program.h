// SPDX-License-Identifier: EUPL-1.2
// Other programs: plugins, and those that print to PDF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "charta/base/result.h"

namespace charta {

// A program to run, without a shell. `words[0]` is its absolute path.
struct ProgramCall {
  std::vector<std::string> words{};
  std::string input{};
  std::uint32_t seconds = 60;
  std::size_t output_bytes = std::size_t{1} << 30U;   // a larger file stops it
  std::size_t memory_bytes = std::size_t{16} << 30U;  // of addresses
};

// How it ended, and what it wrote.
struct ProgramEnd {
  int status = 0;         // exit status, or 128 + signal
  bool too_slow = false;  // stopped by us
  std::string output{};
  std::string errors{};
};

// Runs the program to its end. It gets no open file but its three streams; it
// and its children are stopped when the time is over.
Result<ProgramEnd> run_posix(const ProgramCall& call);

// Whether that path is a file that may be run.
bool is_posix_program(const std::string& path);

}  // namespace charta
