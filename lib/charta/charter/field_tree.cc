// SPDX-License-Identifier: EUPL-1.2
// Builds the tree breadth first, so that the children of a node lie together.
#include "charta/charter/field_tree.h"

#include <algorithm>
#include <bit>
#include <deque>
#include <map>

namespace charta {
namespace {

// A field, and where the part of its path that is not yet placed begins.
struct Rest {
  const VocabularyField* field = nullptr;
  std::size_t at = 0;
};
using Group = std::vector<Rest>;

struct Task {
  std::size_t node = 0;
  Group group{};
};

// The segment at `at`, without `[]`; moves to the next one, or to npos.
std::string_view segment(std::string_view path, std::size_t& at) {
  const std::size_t dot = path.find('.', at);
  std::string_view name = path.substr(at, dot - at);
  at = dot == std::string_view::npos ? dot : dot + 1;
  return name.substr(0, name.find('['));
}

}  // namespace

FieldTree::FieldTree(const Vocabulary& vocabulary) {
  std::deque<Task> tasks(1);
  for (const VocabularyField& field : vocabulary.fields) {
    tasks.front().group.push_back({&field, 0});
  }
  for (; !tasks.empty(); tasks.pop_front()) {
    std::map<std::string_view, Group> children;
    for (Rest rest : tasks.front().group) {
      const std::string_view name = segment(rest.field->path, rest.at);
      children[name].push_back(rest);
    }
    nodes_[tasks.front().node].first =
        static_cast<std::uint32_t>(nodes_.size());
    nodes_[tasks.front().node].count =
        static_cast<std::uint32_t>(children.size());
    for (auto& [name, group] : children) {
      Node node{.name = name};
      const auto own =
          std::ranges::find(group, std::string_view::npos, &Rest::at);
      if (own != group.end()) {
        node.field = own->field;
        node.list = own->field->list;
        node.record = own->field->type == FieldType::record;
        group.erase(own);
      }
      if (!group.empty()) tasks.push_back({nodes_.size(), std::move(group)});
      nodes_.push_back(node);
    }
  }
  index_.resize(std::bit_ceil(2 * nodes_.size()));
  for (const Node& parent : nodes_) {
    for (std::uint32_t i = parent.first; i < parent.first + parent.count; ++i) {
      const KeyEnds ends = KeyEnds::of(nodes_[i].name);
      std::size_t at = slot(parent, ends);
      while (index_[at].node != 0) at = (at + 1) & (index_.size() - 1);
      index_[at] = {ends, i};
    }
  }
}

// Where the search for a child begins.
std::size_t FieldTree::slot(const Node& parent, const KeyEnds& ends) const {
  constexpr std::uint32_t kOdd = 0x9E3779B1U;
  return (ends.hash() ^ parent.first * kOdd) & (index_.size() - 1);
}

const FieldTree::Node* FieldTree::find(const Node& parent,
                                       std::string_view name) const {
  const KeyEnds ends = KeyEnds::of(name);
  std::size_t at = slot(parent, ends);
  for (; index_[at].node != 0; at = (at + 1) & (index_.size() - 1)) {
    const std::uint32_t i = index_[at].node;
    const bool child = i - parent.first < parent.count;
    if (!child || !index_[at].ends.alike(ends)) continue;
    if (name.size() <= KeyEnds::kWhole || nodes_[i].name == name) {
      return &nodes_[i];
    }
  }
  return nullptr;
}

std::vector<std::string_view> FieldTree::names(const Node& parent) const {
  std::vector<std::string_view> all;
  for (std::uint32_t i = 0; i < parent.count; ++i) {
    all.push_back(nodes_[parent.first + i].name);
  }
  return all;
}

const FieldTree::Node* FieldTree::find_path(std::string_view path) const {
  const Node* node = &root();
  for (std::size_t at = 0; node != nullptr && at != std::string_view::npos;) {
    node = find(*node, segment(path, at));
  }
  return node;
}

}  // namespace charta
