// SPDX-License-Identifier: EUPL-1.2
// The one place where values get their memory, places and limits. Readers feed
// it in the order of the source. Internal to doc.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/stack.h"
#include "charta/doc/document.h"
#include "charta/doc/faults.h"
#include "charta/doc/key_names.h"

namespace charta {

// A call that answers false has met a limit and added the fault: stop feeding.
// REQUIRES: a key before each value of a map, and nothing after the root.
class TreeBuilder {
 public:
  // With names, mappings tell the names of their keys, see Map::names.
  TreeBuilder(const Source& source, const Limits& limits, Faults& faults,
              KeyNames* names = nullptr);

  // Opens a container that begins at that byte.
  bool begin_map(std::uint32_t begin);
  bool begin_list(std::uint32_t begin);
  // REQUIRES: text lives as long as the source or arena().
  bool key(std::string_view text, Span at) {
    if (text.size() > limits_.key_bytes || !room_for_key()) {
      return refuse_key(text, at);
    }
    const Frame& frame = frames_.back();
    push_key(text, at,
             frame.named ? names_->of(frame.name, frame.last, text)
                         : KeyNames::kNone);
    return true;
  }
  // The key that most likely comes next, or one of no name. REQUIRES: in_map().
  const KeyNames::Guess& guess() const {
    const Frame& frame = frames_.back();
    const bool may = guesses_ && frame.named && room_for_key();
    return may ? names_->guess(frame.name, frame.last) : kNoGuess;
  }
  // Feeds that key, which stands there.
  void guessed(const KeyNames::Guess& guess, std::string_view text, Span at) {
    push_key(text, at, guess.name);
  }
  // How many members may still follow, each with a scalar.
  std::size_t member_room() const {
    const std::size_t keys = children_.size() - frames_.back().first;
    return std::min<std::size_t>(limits_.keys_per_map - keys,
                                 limits_.nodes - nodes_);
  }
  // Feeds a key that was guessed, whose text begins there; its scalar goes
  // where the result points, then end_member() or drop_member() follows. Call
  // went_to() behind the last of them. REQUIRES: member_room(), texts within
  // scalar_bytes.
  Value& begin_member(const KeyNames::Guess& guess, const char* text,
                      Span key) {
    return push_child({text, guess.size}, key, guess.name).entry.value;
  }
  void end_member(Span value) {
    children_.back().place.value = value;
    ++nodes_;
  }
  void drop_member() { children_.pop(); }
  void went_to(std::uint32_t name) { frames_.back().last = name; }
  const KeyNames& names() const { return *names_; }
  bool scalar(Value value, Span at) {
    if (value.is(Kind::string) && !fits(value.text(), at)) return false;
    place(value, at);
    return count(at);
  }
  // Closes the innermost container, which ends before that byte.
  bool end(std::uint32_t end);

  // The value that the last call completed, and where it stands.
  const Value& last() const {
    return frames_.empty() ? root_.entry.value : children_.back().entry.value;
  }
  const Place& last_place() const {
    return frames_.empty() ? root_.place : children_.back().place;
  }
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
    Entry entry{};
    Place place{};
    std::uint32_t name = KeyNames::kNone;
  };
  // A container that is open. Its children wait on a stack.
  struct Frame {
    Evidence* evidence = nullptr;
    std::uint32_t first = 0;  // of its children
    std::uint32_t begin = 0;  // in the source
    std::uint32_t name = KeyNames::kNone;
    std::uint32_t last = KeyNames::kNone;  // the name of the last key
    bool map = false;
    bool named = false;  // so far, all its keys have names
  };
  static constexpr KeyNames::Guess kNoGuess{};

  bool begin(bool map, std::uint32_t at);
  bool copy_parts(const Value& value, Span at);
  bool count(Span at) { return ++nodes_ <= limits_.nodes || too_many(at); }
  bool too_many(Span at);
  bool refuse_key(std::string_view text, Span at);
  bool fits(std::string_view text, Span at) {
    return (text.size() <= limits_.scalar_bytes && blame_ == nullptr) ||
           fits_copied(text, at);
  }
  bool fits_copied(std::string_view text, Span at);
  bool room_for_key() const {
    return children_.size() - frames_.back().first < limits_.keys_per_map;
  }
  void push_key(std::string_view text, Span at, std::uint32_t name) {
    Frame& frame = frames_.back();
    frame.last = name;
    frame.named = frame.named && name != KeyNames::kNone;
    push_child(text, at, name);
  }
  Child& push_child(std::string_view text, Span at, std::uint32_t name) {
    Child& child = children_.push();
    child.entry.key = Value::of(text);
    child.place.key = at;
    child.name = name;
    return child;
  }
  bool refuse(Code code, Span at, std::vector<std::string> args);
  bool exhausted(Span at);
  // Puts a complete value where its parent waits for it.
  void place(Value value, Span at) {
    Child& child = frames_.empty()      ? root_
                   : frames_.back().map ? children_.back()
                                        : children_.push();
    child.entry.value = value;
    child.place.value = at;
  }
  bool close_list(const Frame& frame, Span at);
  bool close_map(const Frame& frame, Span at);
  bool move_members(const Frame& frame, Map& map);
  bool move_named(const Frame& frame, Map& map);
  std::span<const Child> children_of(const Frame& frame) const {
    return {children_.data() + frame.first, children_.size() - frame.first};
  }

  const Source& source_;
  const Limits& limits_;
  Faults& faults_;
  KeyNames* names_;
  Arena arena_;
  Stack<Child, 128> children_{};  // what most descriptors need
  Stack<Frame> frames_{};
  const Span* blame_ = nullptr;  // where limits are reported, if elsewhere
  Child root_{};
  std::uint32_t nodes_ = 0;
  std::size_t copied_ = 0;  // bytes of text that copies hold
  bool compose_ = false;
  bool guesses_;
};

}  // namespace charta
