// SPDX-License-Identifier: EUPL-1.2
// Bytes laid aside until the end of a run: the sheets behind the one that is
// being written. The library keeps them in memory; a program lends files, so
// that memory stays flat. One thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace charta {

// One row of bytes: put, then taken in the same order, once.
class Spool {
 public:
  Spool() = default;
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;
  virtual ~Spool() = default;
  // REQUIRES: nothing was taken yet, unless all was.
  virtual void put(std::string_view bytes) = 0;
  // Appends the next bytes, some 64 KiB at most; false when there are none.
  virtual bool take(std::string& out) = 0;
};

// Lends spools. Who lends them knows of their faults and tells; a spool that
// failed takes what it gets and gives less back.
class Spools {
 public:
  Spools() = default;
  Spools(const Spools&) = delete;
  Spools& operator=(const Spools&) = delete;
  virtual ~Spools() = default;
  virtual std::unique_ptr<Spool> open() = 0;
};

constexpr std::size_t kSpoolPiece = std::size_t{64} * 1024;

std::unique_ptr<Spool> memory_spool();

// A spool that was lent, or one in memory when nobody lends.
std::unique_ptr<Spool> open_spool(Spools* spools);

}  // namespace charta
