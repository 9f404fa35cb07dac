// SPDX-License-Identifier: EUPL-1.2
// Nodes from texts, for tests of what joins them.
#pragma once

#include <memory>
#include <string>

#include "charta/charter/sheet.h"
#include "charta/doc/read.h"

namespace charta {

// A document that stays where it is.
struct Tree {
  Source source{};
  std::unique_ptr<Document> document{};
  std::unique_ptr<CharterFile> file{};

  explicit Tree(const std::string& text, const std::string& name = "t.yaml")
      : source{name, text} {
    auto read = read_document(source, Syntax::automatic);
    if (!read) return;
    document = std::make_unique<Document>(std::move(*read));
    file = std::make_unique<CharterFile>(*document);
  }
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  Node root() const { return Node::root(*file); }
};

}  // namespace charta
