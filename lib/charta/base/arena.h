// SPDX-License-Identifier: EUPL-1.2
// Bump memory with a hard cap: what one document or one evaluation may use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "charta/base/room.h"

namespace charta {

// Hands out memory that lives until reset() or destruction; nothing is ever
// freed alone and no destructor runs, so only trivially destructible types fit.
// Not thread-safe.
class Arena {
 public:
  static constexpr std::size_t kUsualBlock = 16 * 1024;
  // REQUIRES: cap > 0. Nothing is allocated before the first request, whose
  // block is of `first` bytes.
  explicit Arena(std::size_t cap, std::size_t first = kUsualBlock)
      : cap_(cap), first_(first) {}
  Arena(Arena&&) noexcept = default;
  Arena& operator=(Arena&&) noexcept = default;

  // Memory of that size, or null when the cap would be passed; exhausted() is
  // true from then on until reset().
  void* allocate(std::size_t size, std::size_t align) {
    const std::size_t at = (used_ + align - 1) & ~(align - 1);
    if (at + size <= room_) {
      used_ = at + size;
      return current_ + at;
    }
    return grow(size, align);
  }

  // An uninitialised array of n objects, or null. n may be 0.
  template <typename T>
  T* array(std::size_t n) {
    static_assert(std::is_trivially_destructible_v<T>);
    if (n > cap_ / sizeof(T)) return refuse<T>();
    if (n == 0) n = 1;  // null means the cap, so it cannot mean "no objects"
    return static_cast<T*>(allocate(n * sizeof(T), alignof(T)));
  }

  // A copy of the value, or null.
  template <typename T>
  T* make(const T& value) {
    T* place = array<T>(1);
    if (place != nullptr) new (place) T(value);
    return place;
  }

  // A copy of the text; empty, with exhausted() true, at the cap.
  std::string_view copy(std::string_view text) {
    char* place = array<char>(text.size());
    if (place == nullptr) return {};
    if (!text.empty()) std::memcpy(place, text.data(), text.size());
    return {place, text.size()};
  }

  bool exhausted() const { return exhausted_; }
  std::size_t used() const { return total_ + used_; }
  // Whether anything was handed out since the last reset.
  bool touched() const { return used_ > 0; }
  std::size_t cap() const { return cap_; }

  // Forgets all objects, keeps the first block for reuse.
  void reset();

 private:
  template <typename T>
  T* refuse() {
    exhausted_ = true;
    return nullptr;
  }
  void* grow(std::size_t size, std::size_t align);

  std::vector<Room> blocks_{};
  char* current_ = nullptr;
  std::size_t used_ = 0;   // in the current block
  std::size_t room_ = 0;   // size of the current block
  std::size_t total_ = 0;  // in the blocks before
  std::size_t cap_;
  std::size_t first_;
  bool exhausted_ = false;
};

}  // namespace charta
