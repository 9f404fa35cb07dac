// SPDX-License-Identifier: EUPL-1.2
// One step into a container: what is there, and what it means when nothing is.
#pragma once

#include <string>

#include "charta/cel/frame.h"
#include "charta/cel/op.h"

namespace charta::cel {

// A step's outcome. `missing` is told apart from other unknowns, as has() and
// later steps treat it otherwise.
struct Access {
  enum class Form : std::uint8_t {
    value,
    missing,     // not there, in a document
    no_key,      // not there, in a closed container or beyond a list's end
    distrusted,  // there, but not accepted
    failed,      // cannot be asked
  };
  Form form = Form::failed;
  Value value{};  // value: the child; no_key and failed: the error
  std::string_view distrusted{};  // its path
};

// A container, a key, and whether the key stands in brackets.
struct Ask {
  const Value& container;
  const Value& key;
  bool index = false;
  NodeId node = kNoNode;
};

// Records that a verdict leans on the absence of this path.
void rely(Frame& frame, std::string_view path);

// Looks into a list, map or optional. A key that is not there is `missing` in
// documents (unless absence is an error), else `no_key`.
Access access(Frame& frame, const Ask& ask);

// has() of that key. `path` is called for the whole path when the answer is a
// "no" that more evidence could change.
template <typename Path>
Value test(Frame& frame, const Ask& ask, Path path) {
  const Access step = access(frame, ask);
  switch (step.form) {
    case Access::Form::value:
      return Value::of(!ask.container.is(Kind::optional) ||
                       step.value.held() != nullptr);
    case Access::Form::missing:
      rely(frame, path());
      return Value::of(false);
    case Access::Form::no_key:
      return Value::of(false);
    case Access::Form::distrusted:
      return frame.missing(step.distrusted, step.distrusted.size());
    case Access::Form::failed:
      break;
  }
  return step.value;
}

// Whether missing keys of this value are missing evidence.
bool is_evidence(const Frame& frame, const Value& container);

// The evidence of a list or map, else null.
const Evidence* evidence_of(const Value& value);

// Where a container stands, from the name of its variable on.
std::string path_in(const Frame& frame, const Evidence& node);

// A copy in the evaluation's memory.
std::string_view keep(Frame& frame, std::string_view text);

// What keeps an aggregate from being used whole: the distrusted places below
// it. Null when there are none.
Value distrusted_below(Frame& frame, const Value& aggregate);
// The same of items of lists that nobody knows, at any depth.
Value open_items(Frame& frame, const Value& aggregate);

// An item of a list as a value: unknown when it is absent or distrusted.
Value item_of(Frame& frame, const List& list, std::uint32_t i);
// The value of a map's entry, likewise. REQUIRES: it is not absent.
Value value_of(Frame& frame, const Entry& entry);

}  // namespace charta::cel
