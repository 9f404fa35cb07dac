// SPDX-License-Identifier: EUPL-1.2
// Structure by indentation in YAML. Internal to doc.
#pragma once

#include <vector>

#include "charta/doc/yaml_flow.h"

namespace charta::yaml {

// Reads the content of one document, up to its end or the next marker.
class BlockParser {
 public:
  BlockParser(Scanner& scanner, Output& output, const TagHandles& handles)
      : s_(scanner),
        out_(output),
        handles_(handles),
        flow_(scanner, output, handles) {}

  bool read();

 private:
  enum class Kind : std::uint8_t { root, list, map };
  // What a block waits for on the lines that belong to it.
  enum class Turn : std::uint8_t {
    entry,         // the next `-` or key, at its column
    item,          // the node of a list or of the root
    explicit_key,  // the node after `?`
    colon,         // `:` after an explicit key, at its column
    value,         // the node after `:`
  };
  struct Block {
    Kind kind = Kind::root;
    Turn turn = Turn::item;
    bool compact = false;  // its node may be a block that begins on this line
    std::int32_t column = -1;
    const char* node_at = nullptr;  // where its node is, if it is absent
  };
  // A node on its way: where it and its structure begin.
  struct Start {
    bool structure = false;  // a block may begin here
    bool tab = false;
    bool fresh = false;  // the first on its line
    std::int32_t column = 0;
    std::size_t event = 0;
    const char* at = nullptr;
  };

  bool usual() const;
  void plain_entries();
  bool line(const Gap& gap);
  bool entry(const Gap& gap);
  bool map_entry(const Gap& gap);
  bool node(const Gap& gap);
  bool properties();
  bool hold();
  bool content(const Start& start);
  bool flow_node(const Start& start);
  bool scalar(const Start& start);
  bool alias(const Start& start);
  bool block_scalar();
  bool plain(const Start& start);
  bool end_node(const Start& start, bool one_line);
  bool key(const Start& start, bool one_line);
  bool stray_colon(const Start& start, bool one_line);
  bool not_a_key(const Start& start);
  bool trailing_text(const Start& start);
  void note_dash(const Start& start);
  void note_hash(const Start& start);
  bool indicator(const Start& start, char c);
  bool misfit(const Gap& gap, std::int32_t closed);

  bool open(Kind kind, std::int32_t column, std::size_t event);
  void close();
  void absent();
  void satisfy();
  void await(Turn turn, const char* indicator_end);
  bool waits() const;
  bool key_expected() const;
  bool at_indicator(char c) const { return *s_.at == c && is_blank(s_.at[1]); }
  Block& top() { return blocks_.back(); }

  Scanner& s_;
  Output& out_;
  const TagHandles& handles_;
  FlowParser flow_;
  std::vector<Block> blocks_{};
  Properties held_{};  // of the awaited node, from the lines before
  Properties line_{};  // from this line: of the node or of a key
};

}  // namespace charta::yaml
