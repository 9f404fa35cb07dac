// SPDX-License-Identifier: EUPL-1.2
// The files of one charter, each read once and kept while it is put together.
// Internal to the room.
#pragma once

#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "charta/charter/charter.h"
#include "charta/charter/load.h"
#include "charta/charter/loading.h"
#include "charta/charter/sheet.h"

namespace charta {

// Nodes live as long as this; it stays where it is.
class Files {
 public:
  Files(const SourceSet& sources, Loading& loading)
      : sources_(sources), loading_(loading) {}
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;

  // The root of the file that the text at `node` names; a fault when it is not
  // there or is no good.
  std::optional<Node> open(const Node& node);
  // The same of a file by its name in the set. `node` is where it was named.
  std::optional<Node> open_named(const Node& node, std::string_view name);
  std::optional<Node> open_main(std::string_view name);

  std::vector<Ingredient> ingredients() const {
    return {ingredients_.begin(), ingredients_.end()};
  }

 private:
  struct ByName {
    bool operator()(const Ingredient& a, const Ingredient& b) const {
      return a.name < b.name;
    }
  };

  std::optional<Node> read(const SourceSet::value_type& entry);
  bool charge(const std::string& name, const CharterSource& file);
  const Limits& limits() const { return loading_.options.limits; }

  const SourceSet& sources_;
  Loading& loading_;
  std::set<Ingredient, ByName> ingredients_{};
  KeyNames names_{};  // files of one kind say the same keys
  std::deque<Document> documents_{};
  std::deque<CharterFile> sheets_{};
};

}  // namespace charta
