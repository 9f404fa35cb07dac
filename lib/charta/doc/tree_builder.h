// SPDX-License-Identifier: EUPL-1.2
// The one place where values get their memory, places and limits. Readers feed
// it in the order of the source. Internal to doc.
#pragma once

#include <string_view>
#include <vector>

#include "charta/doc/document.h"
#include "charta/doc/faults.h"

namespace charta {

// A call that answers false has met a limit and added the fault: stop feeding.
// REQUIRES: a key before each value of a map, and nothing after the root.
class TreeBuilder {
 public:
  TreeBuilder(const Source& source, const Limits& limits, Faults& faults);

  // Opens a container that begins at that byte.
  bool begin_map(std::uint32_t begin);
  bool begin_list(std::uint32_t begin);
  // REQUIRES: text lives as long as the source or arena().
  bool key(std::string_view text, Span at);
  bool scalar(Value value, Span at) {
    if (value.is(Kind::string) && !fits(value.text(), at)) return false;
    place(value, at);
    return count(at);
  }
  // Closes the innermost container, which ends before that byte.
  bool end(std::uint32_t end);

  // The value that the last call completed, and where it stands.
  const Value& last() const { return last_; }
  const Place& last_place() const { return last_place_; }
  // Adds a copy of a value of this tree that stands at `at`: its nodes count
  // again, and its children know their new path. Its places stay those of the
  // original; limits are reported at `alias`.
  bool copy(const Value& value, Span at, Span alias);

  std::uint32_t depth() const {
    return static_cast<std::uint32_t>(frames_.size());
  }
  bool in_map() const { return frames_.back().map; }
  // That keys may be equal but for the encoding of their accents.
  void compare_composed() { compose_ = true; }
  Arena& arena() { return arena_; }
  // A copy of text that is not in the source as it should be read.
  std::string_view keep(std::string_view text) { return arena_.copy(text); }

  // The tree. REQUIRES: depth() == 0 and one value fed.
  Document finish();

 private:
  struct Child {
    Value key{};
    Value value{};
    Place place{};
  };
  struct Frame {
    Evidence* evidence = nullptr;
    std::uint32_t first = 0;  // of its children
    std::uint32_t begin = 0;  // in the source
    bool map = false;
  };

  bool begin(bool map, std::uint32_t at);
  bool copy_parts(const Value& value, Span at);
  bool count(Span at) { return ++nodes_ <= limits_.nodes || too_many(at); }
  bool too_many(Span at);
  bool fits(std::string_view text, Span at);
  bool refuse(Code code, Span at, std::vector<std::string> args);
  bool exhausted(Span at);
  // Puts a complete value where its parent waits for it.
  void place(Value value, Span at) {
    last_ = value;
    last_place_.value = at;
    if (frames_.empty()) return;
    Child& child =
        frames_.back().map ? children_.back() : children_.emplace_back();
    child.value = value;
    child.place.value = at;
  }
  bool close_list(const Frame& frame, Span at);
  bool close_map(const Frame& frame, Span at);
  const Place* copy_places(std::span<const Child> children);

  const Source& source_;
  const Limits& limits_;
  Faults& faults_;
  Arena arena_;
  std::vector<Child> children_{};
  std::vector<Frame> frames_{};
  const Span* blame_ = nullptr;  // where limits are reported, if elsewhere
  Value last_{};
  Place last_place_{};
  std::uint32_t nodes_ = 0;
  std::size_t copied_ = 0;  // bytes of text that copies hold
  bool compose_ = false;
};

}  // namespace charta
