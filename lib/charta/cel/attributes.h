// SPDX-License-Identifier: EUPL-1.2
// The constant paths that the expressions of an engine read. Each has a number,
// under which Facts keeps what it found, so that a descriptor is searched once.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/value/value.h"

namespace charta::cel {

// One path: a variable, a lazy definition, or a step from another path.
struct Attribute {
  enum class Form : std::uint8_t { variable, definition, step };
  Form form = Form::variable;
  std::uint32_t from = 0;  // number of the variable, definition or attribute
  Value key{};             // step: a string, bool or integer
  bool index = false;      // step: written in brackets
  std::string path{};      // as reports name it
};

// Numbers paths. Attributes never move, so views of their paths stay valid.
class Attributes {
 public:
  static constexpr std::uint32_t kNone = ~0U;

  std::uint32_t variable(std::uint32_t number, std::string_view name);
  std::uint32_t definition(std::uint32_t number, std::string_view name);
  // Copies the key.
  std::uint32_t step(std::uint32_t from, const Value& key, bool index);
  // The number that the step already has, or kNone.
  std::uint32_t find_step(std::uint32_t from, const Value& key,
                          bool index) const;

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(by_number_.size());
  }
  const Attribute& operator[](std::uint32_t slot) const {
    return *by_number_[slot];
  }

 private:
  std::uint32_t intern(Attribute attribute);

  std::deque<Attribute> attributes_{};
  std::vector<const Attribute*> by_number_{};
  std::deque<std::string> keys_{};
  std::map<std::string, std::uint32_t, std::less<>> by_name_{};
};

}  // namespace charta::cel
