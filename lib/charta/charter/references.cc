// SPDX-License-Identifier: EUPL-1.2
// Resolves references by their text alone, so that what a charter reads never
// depends on links or on the folder where charta runs.
#include "charta/charter/references.h"

#include <algorithm>

#include "charta/charter/fields.h"
#include "charta/charter/load.h"

namespace charta {
namespace {

constexpr std::size_t kLongestReference = 1024;
constexpr std::string_view kBuiltinFolder =
    kBuiltinPrefix.substr(0, kBuiltinPrefix.size() - 1);
constexpr std::string_view kCharterFile = "/charter.yaml";

bool forbidden(char c) {
  return static_cast<unsigned char>(c) < ' ' || c == '\x7F' || c == '\\' ||
         c == ':';
}

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t slash = 0; slash != std::string_view::npos;) {
    slash = path.find('/');
    parts.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(path.size(), slash) +
                       (slash == std::string_view::npos ? 0 : 1));
  }
  return parts;
}

// The folders of a file's own name, `.` left out. A `..` at its front is a
// folder that no reference can leave.
std::vector<std::string_view> folders_of(std::string_view file) {
  std::vector<std::string_view> folders = split(file);
  folders.pop_back();
  std::erase(folders, ".");
  return folders;
}

bool may_leave(const std::vector<std::string_view>& folders) {
  return !folders.empty() && !folders.back().empty() &&
         folders.back() != ".." && folders.back() != kBuiltinFolder;
}

std::string join(const std::vector<std::string_view>& parts) {
  std::string path;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) path += '/';  // also after the empty part of an absolute path
    path += parts[i];
  }
  return path;
}

bool is_text(const Node& node) { return node.value().is(Kind::string); }

}  // namespace

std::optional<std::string> resolve(std::string_view from,
                                   std::string_view reference) {
  if (reference.empty() || reference.size() > kLongestReference ||
      reference.front() == '/' || reference.back() == '/' ||
      std::ranges::any_of(reference, forbidden)) {
    return {};
  }
  std::vector<std::string_view> parts = folders_of(from);
  for (const std::string_view part : split(reference)) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (may_leave(parts)) {
      parts.pop_back();
    } else {
      return {};
    }
  }
  const std::size_t slash = reference.rfind('/');
  const std::string_view last =
      slash == std::string_view::npos ? reference : reference.substr(slash + 1);
  if (last == "." || last == "..") return {};
  return join(parts);
}

// A word without a slash and without the ending of a file is the name of a
// built-in charter; a path without an ending is a folder.
std::optional<std::string> resolve_parent(std::string_view from,
                                          std::string_view reference) {
  const std::size_t slash = reference.rfind('/');
  const std::string_view last =
      slash == std::string_view::npos ? reference : reference.substr(slash + 1);
  const bool ending = last.find('.') != std::string_view::npos;
  if (slash == std::string_view::npos && !ending) {
    if (!is_identifier(reference)) return {};
    return std::string(kBuiltinPrefix) + std::string(reference) +
           std::string(kCharterFile);
  }
  if (ending) return resolve(from, reference);
  return resolve(from, std::string(reference) + std::string(kCharterFile));
}

std::vector<Node> parent_nodes(const Node& root) {
  std::vector<Node> all;
  const std::optional<Node> extends = root.find("extends");
  if (!extends) return all;
  if (extends->is_scalar()) all.push_back(*extends);
  for (std::uint32_t i = 0; extends->is_list() && i < extends->size(); ++i) {
    if (extends->at(i).is_scalar()) all.push_back(extends->at(i));
  }
  return all;
}

std::vector<Node> reference_nodes(const Node& root) {
  std::vector<Node> all;
  const std::optional<Node> vocabulary = root.find("vocabulary");
  if (vocabulary && is_text(*vocabulary)) all.push_back(*vocabulary);
  for (const std::string_view key : {"frameworks", "rules"}) {
    const std::optional<Node> list = root.find(key);
    for (std::uint32_t i = 0; list && list->is_list() && i < list->size();
         ++i) {
      if (is_text(list->at(i))) all.push_back(list->at(i));
    }
  }
  return all;
}

Result<std::vector<std::string>> references(const Document& file,
                                            const Limits& limits) {
  const CharterFile sheet(file);
  FaultList found(limits);
  std::vector<std::string> names;
  const auto add = [&](const Node& node, std::optional<std::string> name) {
    if (!name) {
      found.add(Code::bad_reference, node, {std::string(node.text())});
    } else if (std::ranges::count(names, *name) == 0) {
      names.push_back(*std::move(name));
    }
    if (names.size() <= limits.files) return true;
    found.add(Code::limit_exceeded, node,
              {"files", std::to_string(limits.files)});
    return false;
  };
  const Node root = Node::root(sheet);
  bool more = true;
  for (const Node& node : parent_nodes(root)) {
    more = more && add(node, resolve_parent(sheet.name(), node.text()));
  }
  for (const Node& node : reference_nodes(root)) {
    more = more && add(node, resolve(sheet.name(), node.text()));
  }
  if (found.errors() > 0) return faults(found.take_errors());
  return names;
}

}  // namespace charta
