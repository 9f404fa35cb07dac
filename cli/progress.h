// SPDX-License-Identifier: EUPL-1.2
// How far a batch has come, on standard error.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "console.h"

namespace charta {

// A moment of a batch.
struct Pace {
  std::uint64_t judged = 0;
  std::uint64_t refused = 0;  // descriptors that could not be judged
  std::uint64_t milliseconds = 0;
  double done = 0;  // of all input, from 0 to 1; 0: nobody knows
};

// `[#####-----] 50 %  12,345 judged  4,520/s  12 s left  3 refused`, at most 79
// columns.
std::string pace_words(Language language, const Pace& pace);

// A line that is written over and over on a terminal, a line now and then
// elsewhere.
class Progress {
 public:
  enum class When : std::uint8_t { automatic, always, never };

  // REQUIRES: the console outlives this.
  Progress(Console& console, Language language, When when);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(Pace pace);
  // Standard error without the line, for messages.
  void clear();

 private:
  Console& console_;
  Language language_;
  bool on_ = false;
  bool in_place_ = false;
  bool shown_ = false;
  std::uint64_t begin_ = 0;
  std::uint64_t last_ = 0;
};

}  // namespace charta
