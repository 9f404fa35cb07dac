// SPDX-License-Identifier: EUPL-1.2
// Opening the files of a charter, each once, within the limits.
#include "charta/charter/files.h"

#include <utility>

#include "charta/base/sha256.h"
#include "charta/charter/references.h"

namespace charta {

std::optional<Node> Files::open(const Node& node) {
  const std::optional<std::string> name =
      resolve(node.sheet().name(), node.text());
  if (name) return open_named(node, *name);
  loading_.faults.add(Code::bad_reference, node, {std::string(node.text())});
  return {};
}

std::optional<Node> Files::open_named(const Node& node, std::string_view name) {
  const auto source = sources_.find(name);
  if (source != sources_.end()) return read(*source);
  const Code code = name.starts_with(kBuiltinPrefix) ? Code::unknown_builtin
                                                     : Code::missing_file;
  const bool builtin = code == Code::unknown_builtin;
  loading_.faults.add(code, node, {std::string(builtin ? node.text() : name)});
  return {};
}

std::optional<Node> Files::open_main(std::string_view name) {
  const auto source = sources_.find(name);
  if (source != sources_.end()) return read(*source);
  loading_.faults.add({.code = Code::missing_file,
                       .at = {.file = std::string(name)},
                       .args = {std::string(name)}});
  return {};
}

std::optional<Node> Files::read(const SourceSet::value_type& entry) {
  const auto& [name, file] = entry;
  if (!charge(name, file)) return {};
  Result<Document> document =
      read_document(file.source, file.syntax, limits(), &names_);
  if (!document) {
    loading_.faults.add_all(std::move(document).error());
    return {};
  }
  loading_.faults.add_all(std::exchange(document->warnings, {}));
  documents_.push_back(std::move(*document));
  sheets_.emplace_back(documents_.back());
  return Node::root(sheets_.back());
}

// Counts the file. False when it was read before or is beyond a limit.
bool Files::charge(const std::string& name, const CharterSource& file) {
  const auto refuse = [&](std::string limit, std::size_t most) {
    loading_.faults.add({.code = Code::limit_exceeded,
                         .at = {.file = name},
                         .args = {std::move(limit), std::to_string(most)}});
    return false;
  };
  if (file.source.text.size() > limits().charter_bytes) {
    return refuse("charter_bytes", limits().charter_bytes);
  }
  const bool fresh =
      ingredients_
          .insert({name, file.sha256.empty() ? sha256(file.source.text)
                                             : file.sha256})
          .second;
  if (!fresh) {
    loading_.faults.add(
        {.code = Code::file_named_twice, .at = {.file = name}, .args = {name}});
  }
  return fresh && (ingredients_.size() <= limits().files ||
                   refuse("files", limits().files));
}

}  // namespace charta
