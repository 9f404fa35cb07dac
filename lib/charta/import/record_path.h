// SPDX-License-Identifier: EUPL-1.2
// Where a mapping looks inside a record: `a.b`, `a[].b`, `a[0]`, `a[k=v].b`,
// and `../b` from an item of a list on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/doc/document.h"

namespace charta {

// A value, where it stands, and what stands around it, outermost first.
struct FoundValue {
  Value value{};
  Span at{};
  std::vector<Value> above{};
};

// All that a path leads to from a value, in the order of the source; the value
// itself for `.`. A key that is spelled like the whole path comes first. `[]`
// of what is no list is the value itself, as many formats let a list of one be
// written without its brackets. A null is nothing.
std::vector<FoundValue> find_path(const FoundValue& from,
                                  std::string_view path);

// The words of a scalar: numbers as the source writes them. Nothing for lists
// and maps. REQUIRES: not null.
std::optional<std::string> words_of(const FoundValue& found,
                                    const Source& source);

}  // namespace charta
