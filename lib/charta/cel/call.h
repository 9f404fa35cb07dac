// SPDX-License-Identifier: EUPL-1.2
// What an implementation of a function is given, and how it answers.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "charta/cel/errors.h"
#include "charta/cel/frame.h"
#include "charta/value/value.h"

namespace charta::cel {

class Regex;

// Arguments are known values; a receiver comes first. Memory comes from the
// arena, and what grows with the input is charged before it is done.
struct Call {
  std::span<const Value> args{};
  Frame& frame;
  NodeId node = kNoNode;
  const Regex* regex = nullptr;  // a constant pattern, compiled
  // Set by no_overload(), so that the next row of the name is tried.
  bool unmatched = false;

  std::size_t size() const { return args.size(); }
  const Value& operator[](std::size_t i) const { return args[i]; }
  // Whether argument i is there and of that kind.
  bool has(std::size_t i, Kind kind) const {
    return i < args.size() && args[i].is(kind);
  }

  Arena& arena() const { return frame.arena; }
  const Limits& limits() const;
  // Counts cost; false when the limit is hit: return stopped() then.
  bool charge(std::uint64_t units) const { return frame.charge(units, node); }
  // Cost of going over so many bytes once.
  bool charge_bytes(std::size_t bytes) const { return charge(bytes / 10); }
  Value stopped() const { return frame.stop(frame.meter.broken, node); }

  // The kinds of the arguments fit none of the function's signatures.
  Value no_overload() {
    unmatched = true;
    return frame.fail(errors::kNoOverload, node);
  }
  Value fail(std::string_view text) const { return frame.fail(text, node); }
  Value fail(std::string_view text, std::string_view detail) const {
    return frame.fail(text, detail, node);
  }
  Value out_of_memory() const { return frame.out_of_memory(node); }

  // A copy of a text that the function made; charged, and bounded in size.
  Value text(std::string_view made) const;
  Value bytes(std::string_view made) const;
  // Room for so many bytes of a result, or null (then return stopped()).
  char* room(std::size_t bytes) const;
  // A list of so many items, or null (then return stopped()).
  Value* items(std::size_t count) const;
  // The list of items that items() gave.
  Value list(const Value* items, std::size_t count) const;
  Value optional(const Value& held) const;
};

}  // namespace charta::cel
