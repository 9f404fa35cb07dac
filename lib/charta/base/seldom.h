// SPDX-License-Identifier: EUPL-1.2
// What a record seldom has, for records that are made by the million.
#pragma once

#include <memory>
#include <utility>

namespace charta {

// An optional value that costs a pointer while it is not there; copies copy it.
// A moved one holds nothing. REQUIRES of * and ->: has_value(). Not
// thread-safe.
template <typename T>
class Seldom {
 public:
  Seldom() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): as an optional does
  Seldom(T value) : held_(std::make_unique<T>(std::move(value))) {}
  Seldom(const Seldom& other)
      : held_(other ? std::make_unique<T>(*other) : nullptr) {}
  Seldom(Seldom&&) noexcept = default;
  Seldom& operator=(const Seldom& other) {
    if (this != &other) *this = Seldom(other);
    return *this;
  }
  Seldom& operator=(Seldom&&) noexcept = default;
  ~Seldom() = default;

  bool has_value() const { return held_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  T& operator*() { return *held_; }
  const T& operator*() const { return *held_; }
  T* operator->() { return held_.get(); }
  const T* operator->() const { return held_.get(); }

 private:
  std::unique_ptr<T> held_{};
};

}  // namespace charta
