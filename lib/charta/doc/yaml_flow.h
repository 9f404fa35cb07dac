// SPDX-License-Identifier: EUPL-1.2
// What stands between brackets in YAML. Internal to doc.
#pragma once

#include <vector>

#include "charta/doc/yaml_output.h"
#include "charta/doc/yaml_properties.h"
#include "charta/doc/yaml_scalars.h"

namespace charta::yaml {

// Reads a list or map in brackets, with all that it holds.
class FlowParser {
 public:
  FlowParser(Scanner& scanner, Output& output, const TagHandles& handles)
      : s_(scanner), out_(output), handles_(handles) {}

  // REQUIRES: scanner.at is at `[` or `{`. `parent` is the column of the block
  // around it, `depth` the number of containers that are open.
  bool read(std::int32_t parent, std::size_t depth);

 private:
  enum class Kind : std::uint8_t { list, map, pair };
  // What comes next between the brackets.
  enum class Turn : std::uint8_t {
    begin,        // the first entry, or the end
    entry,        // an entry after a comma, or the end
    key,          // the key after `?`
    after_key,    // `:`, or the entry ends
    value,        // the value after `:`
    after_entry,  // a comma or the end; in a list, `:` makes a pair
  };
  struct Bracket {
    Kind kind = Kind::list;
    Turn turn = Turn::begin;
    bool json_key = false;           // the last node was quoted or bracketed
    std::size_t entry = 0;           // number of the entry's first event
    const char* entry_at = nullptr;  // where the entry begins
    const char* open = nullptr;
  };

  bool step();
  bool aligned(const Gap& gap);
  bool open();
  bool close();
  bool comma();
  bool question();
  bool colon();
  bool property();
  bool node();
  bool scalar();
  bool begin_node(bool json);
  bool make_pair();
  bool push(Kind kind, Turn turn);
  void end_entry();
  void end_pair();
  bool takes_node() const;
  bool between_entries() const;
  bool at_colon() const;
  bool unexpected();
  bool unclosed();

  Bracket& top() { return stack_.back(); }

  Scanner& s_;
  Output& out_;
  const TagHandles& handles_;
  std::int32_t parent_ = -1;
  std::size_t depth_ = 0;
  std::vector<Bracket> stack_{};
  Properties properties_{};
};

}  // namespace charta::yaml
