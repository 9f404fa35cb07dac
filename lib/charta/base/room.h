// SPDX-License-Identifier: EUPL-1.2
// A block of memory that knows its size.
#pragma once

#include <cstddef>
#include <new>
#include <utility>

namespace charta {

// Uninitialised bytes. They are given back with their size, which spares who
// keeps memory by sizes a search. Movable; assigning swaps the two. Not
// thread-safe.
class Room {
 public:
  static constexpr std::size_t kAlignment = __STDCPP_DEFAULT_NEW_ALIGNMENT__;

  Room() = default;
  explicit Room(std::size_t size)
      : bytes_(static_cast<char*>(::operator new(size))), size_(size) {}
  Room(Room&& other) noexcept
      : bytes_(std::exchange(other.bytes_, nullptr)),
        size_(std::exchange(other.size_, 0)) {}
  Room& operator=(Room&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
    return *this;
  }
  ~Room() { ::operator delete(bytes_, size_); }

  char* data() { return bytes_; }
  const char* data() const { return bytes_; }
  std::size_t size() const { return size_; }

 private:
  char* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace charta
