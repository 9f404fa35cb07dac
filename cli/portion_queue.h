// SPDX-License-Identifier: EUPL-1.2
// All the portions of a run, file after file.
#pragma once

#include <cstdint>
#include <optional>

#include "inputs.h"
#include "portions.h"

namespace charta {

// The part of a run that this process judges: the portions number `part`,
// `part + of`, … from 0.
struct Shard {
  std::uint64_t part = 0;
  std::uint64_t of = 1;
};

class PortionQueue {
 public:
  // REQUIRES: all outlive this.
  PortionQueue(Console& console, InputQueue& inputs, const Shard& shard)
      : console_(&console), inputs_(&inputs), shard_(shard) {}

  // The next portion of this shard. Nothing at the end, or when the process was
  // interrupted: what was being read is dropped then.
  std::optional<Portion> next();
  // The same, but lines may come several at once (Portion::lines).
  std::optional<Portion> next_lines();
  // The part of all input that has been handed out, from 0 to 1; 0 when it
  // cannot be told.
  double done() const;

 private:
  std::optional<Portion> any();
  std::optional<Portion> open(InputQueue::Item item);

  Console* console_;
  InputQueue* inputs_;
  Shard shard_;
  std::optional<PortionStream> stream_{};
  bool seen_ = false;  // the file was there when it was selected
  std::uint64_t files_ = 0;
  std::uint64_t portions_ = 0;
};

}  // namespace charta
