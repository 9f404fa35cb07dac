// SPDX-License-Identifier: EUPL-1.2
// A stack of plain data for loops over input: pushing is a few stores while
// there is room.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <type_traits>

#include "charta/base/room.h"

namespace charta {

// Grows as it must; memory, for kFirst of them, comes with the first push.
// References live until the next push. Movable. Not thread-safe.
template <typename T, std::size_t kFirst = 32>
class Stack {
  static_assert(std::is_trivially_copyable_v<T>);
  static_assert(alignof(T) <= Room::kAlignment);

 public:
  // A new one with its defaults. Set its members one by one: a processor that
  // copies what it has just written in pieces has to wait for all of them.
  T& push() {
    if (size_ == places_) grow();
    return *std::construct_at(data() + size_++);
  }
  // Its memory stays as it was until the next push. REQUIRES: !empty().
  void pop() { --size_; }
  // Forgets all above that many. REQUIRES: size <= size().
  void cut(std::size_t size) { size_ = size; }

  T* data() { return reinterpret_cast<T*>(room_.data()); }
  const T* data() const { return reinterpret_cast<const T*>(room_.data()); }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  // REQUIRES: !empty().
  T& back() { return data()[size_ - 1]; }
  const T& back() const { return data()[size_ - 1]; }

 private:
  [[gnu::noinline]] void grow() {
    const std::size_t places = places_ == 0 ? kFirst : 2 * places_;
    Room room(places * sizeof(T));
    if (size_ > 0) std::memcpy(room.data(), room_.data(), size_ * sizeof(T));
    room_ = std::move(room);
    places_ = places;
  }

  Room room_{};
  std::size_t size_ = 0;
  std::size_t places_ = 0;
};

}  // namespace charta
