// SPDX-License-Identifier: EUPL-1.2
// Marks what rules read in the vocabulary, then cuts the tree down to that.
#include "charta/author/fields_read.h"

#include <algorithm>
#include <map>
#include <set>

namespace charta {
namespace {

using Readers = std::map<std::string, std::vector<const Rule*>, std::less<>>;

void add(const std::optional<Expression>& expression,
         std::set<std::string>& paths) {
  if (!expression) return;
  const auto reads = expression->program.reads();
  paths.insert(reads.begin(), reads.end());
}

// Indices become `[]`, as the vocabulary writes them.
std::string vocabulary_path(std::string_view path) {
  std::string plain;
  for (const char c : path) {
    const bool inside = !plain.empty() && plain.back() == '[' && c != ']';
    if (!inside) plain.push_back(c);
  }
  return plain;
}

// Whether `path` is `above` or lies below it.
bool within(std::string_view path, std::string_view above) {
  if (!path.starts_with(above)) return false;
  const std::string_view rest = path.substr(above.size());
  return rest.empty() || rest.front() == '.' || rest.front() == '[';
}

class Cutter {
 public:
  Cutter(const Charter& charter, Level level) : tree_(charter.tree) {
    for (const Rule* rule : rules_of(charter, level)) {
      for (const std::string& path : paths_read(*rule)) {
        auto& readers = readers_[vocabulary_path(path)];
        if (std::ranges::count(readers, rule) == 0) readers.push_back(rule);
      }
    }
  }

  // The used names below a node; `path` is the node's, `inside` says that it
  // is used as a whole. Depth is bounded by the vocabulary's paths.
  std::vector<FieldUse> below(const FieldTree::Node& parent,
                              const std::string& path, bool inside) const;

 private:
  FieldUse use(const FieldTree::Node& node, std::string path,
               bool inside) const;

  const FieldTree& tree_;
  Readers readers_{};
};

std::uint32_t first_line(const FieldUse& use) {
  std::uint32_t line = use.field == nullptr ? UINT32_MAX : use.field->at.line;
  for (const FieldUse& part : use.parts)
    line = std::min(line, first_line(part));
  return line;
}

FieldUse Cutter::use(const FieldTree::Node& node, std::string path,
                     bool inside) const {
  FieldUse use{.name = node.name, .path = path, .field = node.field};
  const auto readers = readers_.find(path);
  if (readers != readers_.end()) use.rules = readers->second;
  const bool list = node.field != nullptr && node.field->list;
  const std::string items = list ? path + "[]" : path;
  // What is read of a list's items is asked with the list.
  for (const auto& [read, rules] : readers_) {
    if (!list || read == path || !within(read, path)) continue;
    for (const Rule* rule : rules) {
      if (std::ranges::count(use.rules, rule) == 0) use.rules.push_back(rule);
    }
  }
  const bool whole = inside || !use.rules.empty();
  use.parts = below(node, items, whole);
  return use;
}

std::vector<FieldUse> Cutter::below(const FieldTree::Node& parent,
                                    const std::string& path,
                                    bool inside) const {
  std::vector<FieldUse> all;
  for (const std::string_view name : tree_.names(parent)) {
    std::string own =
        path.empty() ? std::string(name) : path + "." + std::string(name);
    FieldUse one = use(*tree_.find(parent, name), std::move(own), inside);
    if (inside || !one.rules.empty() || !one.parts.empty()) {
      all.push_back(std::move(one));
    }
  }
  std::ranges::stable_sort(all, {}, first_line);
  return all;
}

}  // namespace

bool FieldUse::is_value() const {
  if (field == nullptr) return false;
  return field->list || field->type != FieldType::record || parts.empty();
}

std::vector<const Rule*> rules_of(const Charter& charter, Level level) {
  std::vector<const Rule*> all;
  for (const Rule& rule : charter.rules) {
    const bool judges = std::ranges::count(rule.levels, level) > 0;
    if (rule.enabled && judges) all.push_back(&rule);
  }
  return all;
}

std::vector<std::string> paths_read(const Rule& rule) {
  std::set<std::string> paths;
  add(rule.when, paths);
  add(rule.require, paths);
  for (const LevelStep& step : rule.level_steps) {
    const auto reads = step.when.program.reads();
    paths.insert(reads.begin(), reads.end());
  }
  return {paths.begin(), paths.end()};
}

std::vector<FieldUse> fields_read(const Charter& charter, Level level) {
  return Cutter(charter, level).below(charter.tree.root(), "", false);
}

}  // namespace charta
