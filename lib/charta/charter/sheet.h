// SPDX-License-Identifier: EUPL-1.2
// A charter file as its loaders see it: nodes that know their place, and the
// list of faults found so far. Internal to the room.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/diagnostic.h"
#include "charta/base/limits.h"
#include "charta/doc/document.h"

namespace charta {

// A document, and where its lines begin: a place costs a binary search, not a
// scan of the file. The lines are found when the first place is asked for, so
// one sheet is for one thread. REQUIRES that the document outlives it and does
// not move.
class CharterFile {
 public:
  explicit CharterFile(const Document& document) : document_(&document) {}

  const Document& document() const { return *document_; }
  const std::string& name() const { return document_->source().name; }
  std::string_view text(Span span) const { return document_->text(span); }
  Mark mark(Span span) const;
  // The line and column (in code points) of a byte, without the file's name.
  struct Spot {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
  };
  Spot spot(std::uint32_t byte) const;

 private:
  void find_lines() const;

  const Document* document_;
  mutable std::vector<std::uint32_t> lines_{};  // the first byte of each
};

struct Overlay;

// A value with its place. A cheap view, valid as long as its sheet. A mapping
// or list may be joined from several files: its entries know theirs.
class Node {
 public:
  Node(const CharterFile& sheet, const Value& value, const Place& place)
      : sheet_(&sheet), value_(value), place_(place) {}
  static Node root(const CharterFile& sheet);
  // The entries of `overlay`, as a mapping or a list that stands where `at`
  // does. REQUIRES that the overlay outlives it.
  static Node joined(const Node& at, const Overlay& overlay);
  // Another value at this node's place, for what a file says in other words.
  Node with(const Value& value) const { return {*sheet_, value, place_}; }

  const CharterFile& sheet() const { return *sheet_; }
  const Value& value() const { return value_; }
  Kind kind() const { return value_.kind(); }
  bool is_map() const { return value_.is(Kind::map); }
  bool is_list() const { return value_.is(Kind::list); }
  // A text, number, boolean or time; not null.
  bool is_scalar() const;
  // The value's bytes, or the key's when the value has none.
  Span span() const;
  Span key_span() const { return place_.key; }
  Mark mark() const { return sheet_->mark(span()); }
  Mark key_mark() const;

  std::uint32_t size() const;
  // The i-th item of a list or value of a map. REQUIRES: i < size().
  Node at(std::uint32_t i) const;
  // The key of the i-th entry of a map; empty when it is no text.
  std::string_view key(std::uint32_t i) const;
  // The value at a key of a map; nothing when there is none or no map.
  std::optional<Node> find(std::string_view key) const;

  // A scalar as its author wrote it: `1.10` stays `1.10`. Empty for others.
  std::string_view text() const;

 private:
  const CharterFile* sheet_;
  Value value_;
  Place place_;
  const Overlay* overlay_ = nullptr;
};

// The entries of a joined mapping, or the items of a joined list.
struct Overlay {
  struct Item {
    std::string_view key{};  // empty in a list
    Node node;
  };
  bool list = false;
  std::vector<Item> items{};
};

// The faults of a load, at most limits.diagnostics of them, then one that says
// how many were left out.
class FaultList {
 public:
  explicit FaultList(const Limits& limits) : room_(limits.diagnostics) {}

  // A fault at a node. Answers the diagnostic, to be completed; it stays valid
  // until the next fault.
  Diagnostic& add(Code code, const Node& node, std::vector<std::string> args);
  Diagnostic& add(Code code, const CharterFile& sheet, Span at,
                  std::vector<std::string> args);
  // A fault that has no place in a file.
  Diagnostic& add(Diagnostic diagnostic);
  void warn(Code code, const Node& node, std::vector<std::string> args);
  void add_all(Diagnostics diagnostics);

  // How many errors there are so far.
  std::size_t errors() const { return errors_; }
  // What was gathered, errors (or warnings) alone, in order.
  Diagnostics take_errors();
  Diagnostics take_warnings();

 private:
  std::size_t room_;
  std::size_t errors_ = 0;
  Diagnostics all_{};
  Diagnostics warnings_{};
  Diagnostic spare_{};
};

}  // namespace charta
