// SPDX-License-Identifier: EUPL-1.2
// A view in the making: only what a template names. Internal to template.
#pragma once

#include "charta/template/view.h"
#include "charta/value/value.h"

namespace charta {

// The part of that name, or null.
View* part_of(View& view, std::string_view name);

// Makes a view: of the canonical JSON and of the display fields, what
// is wanted.
class Picker {
 public:
  explicit Picker(const Names* wanted) : wanted_(wanted) {}

  bool wants(std::string_view name) const {
    return wanted_ == nullptr || wanted_->contains(name);
  }

  // The canonical JSON, as it is.
  View view_of_value(const Value& value) const;

  template <typename Part>
  void put(View& view, std::string_view name, Part&& part) const {
    if (wants(name)) view.set(name, std::forward<Part>(part));
  }

  // Items know their place: number, first, last.
  void number(View& list) const;

  // Takes away what was built and is not wanted.
  void prune(View& view) const;

 private:
  View view_of_map(const Value& value) const;

  const Names* wanted_;
};

}  // namespace charta
