// SPDX-License-Identifier: EUPL-1.2
// Descriptors as most people write them, straight from the text to the tree.
// Internal to doc.
#pragma once

#include <array>

#include "charta/doc/tree_builder.h"
#include "charta/doc/yaml_scalars.h"

namespace charta::yaml {

// Reads one document of mappings and lists, in lines or in brackets, with bare
// keys and scalars. Gives up at the first byte that could mean anything
// else; the parser then reads all again. So nothing hangs on what is read here
// but time: what it reads is, to the byte, what the parser would have read.
class Everyday {
 public:
  // REQUIRES: the text holds no NEL, LS or PS and begins at its first byte.
  Everyday(Scanner& scanner, TreeBuilder& builder)
      : s_(scanner), builder_(builder) {}

  // False when it gave up: what the builder and the faults hold is then void.
  bool read();

 private:
  struct Block {
    std::int32_t column = 0;
    bool list = false;
  };
  static constexpr std::size_t kDeepest = 24;
  static constexpr std::int32_t kNoLine = -1;

  std::int32_t next_line();
  bool line(std::int32_t column);
  bool open(bool list, std::int32_t column);
  bool close();
  bool absent();
  bool item(std::int32_t column);
  bool entry();
  bool key(Context context);
  bool value();
  bool plain(Context context);
  bool quoted();
  bool block();
  bool bracket(std::size_t around);
  bool inner_key();
  bool part(std::size_t around);
  bool gap();
  bool feed(Value value, Span at);
  bool end_line();
  const Block& top() const { return blocks_[depth_ - 1]; }

  Scanner& s_;
  TreeBuilder& builder_;
  std::array<Block, kDeepest> blocks_{};
  std::size_t depth_ = 0;
  bool waits_ = false;     // the last key has no value so far
  std::uint32_t end_ = 0;  // behind what was fed last
};

}  // namespace charta::yaml
