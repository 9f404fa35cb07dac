// SPDX-License-Identifier: EUPL-1.2
// A descriptor's head: its kind, its name, the charter that it asks for.
#include "charta/charter/descriptor.h"

#include <algorithm>
#include <array>

#include "charta/charter/descriptor_parts.h"
#include "charta/charter/typing.h"

namespace charta {
namespace {

constexpr std::array kLevels = {Level::project, Level::organisation,
                                Level::bid};

// Where a kind of descriptor says who it is: the first that is there.
struct Naming {
  std::string_view record{};
  std::array<std::string_view, 3> id{};
  std::array<std::string_view, 3> name{};
};
constexpr std::array<Naming, 3> kNamings = {{
    {"project", {"id"}, {"name"}},
    {"organisation", {"id", "siret"}, {"name"}},
    {"bid", {"id"}, {"name", "offer_name", "supplier"}},
}};

std::string first_text(const Value& root, std::string_view record,
                       const std::array<std::string_view, 3>& keys) {
  const Value* map = root.map().find(record);
  if (map == nullptr || !map->is(Kind::map)) return {};
  for (const std::string_view key : keys) {
    const Value* value = map->map().find(key);
    if (value != nullptr && value->is(Kind::string)) {
      return std::string(value->text());
    }
  }
  return {};
}

// The bare minimum of work for the usual head: `charta: 1`, a known kind.
Level read_kind(const Node& root, const DescriptorOptions& options,
                Loading& loading) {
  const std::optional<Node> node = root.find("kind");
  if (node && check_shape(*node, Shape::text, "kind", loading)) {
    return word(root, "kind", Level::project, kLevels, loading);
  }
  if (!node && !options.kind) {
    loading.faults.warn(Code::kind_assumed, root,
                        {std::string(name(Level::project))});
  }
  return options.kind.value_or(Level::project);
}

std::optional<CharterLock> read_lock(const Node& root, Loading& loading) {
  const std::optional<Node> node = root.find("charter");
  if (!node || !check_shape(*node, Shape::text, "charter", loading)) return {};
  const std::string_view all = node->text();
  const std::size_t at = all.find('@');
  const bool versioned = at != std::string_view::npos;
  if (!is_identifier(all.substr(0, at)) ||
      (versioned && !is_identifier(all.substr(at + 1)))) {
    loading.faults.add(Code::bad_lock, *node, {std::string(all)});
    return {};
  }
  return CharterLock{std::string(all.substr(0, at)),
                     versioned ? std::string(all.substr(at + 1)) : ""};
}

void check_lock(const Node& root, const Descriptor& descriptor,
                const Charter& charter, Loading& loading) {
  if (!descriptor.lock || fits(*descriptor.lock, charter)) return;
  const Node node = *root.find("charter");
  loading.faults.warn(
      Code::other_charter, node,
      {std::string(node.text()), charter.id + "@" + charter.version});
}

bool before(const Diagnostic& a, const Diagnostic& b) {
  return std::pair(a.at.line, a.at.column) < std::pair(b.at.line, b.at.column);
}

Diagnostics merged(Diagnostics a, Diagnostics b) {
  a.insert(a.end(), std::make_move_iterator(b.begin()),
           std::make_move_iterator(b.end()));
  std::ranges::stable_sort(a, before);
  return a;
}

void read_head(const Node& root, const Charter& charter,
               const DescriptorOptions& options, Descriptor& descriptor,
               Loading& loading) {
  if (const std::optional<Node> version = root.find("charta")) {
    check_shape(*version, Shape::version, "charta", loading);
  }
  descriptor.kind = read_kind(root, options, loading);
  descriptor.lock = read_lock(root, loading);
  check_lock(root, descriptor, charter, loading);
  const std::optional<Node> evidence = root.find("evidence");
  if (!evidence || evidence->kind() == Kind::null) return;
  if (check_shape(*evidence, Shape::mapping, "evidence", loading)) {
    descriptor.evidence =
        read_evidence(*evidence, charter, options.as_of, loading);
  }
}

}  // namespace

bool fits(const CharterLock& lock, const Charter& charter) {
  if (lock.id != charter.id) return false;
  const std::string_view version = charter.version;
  return lock.version.empty() || version == lock.version ||
         (version.starts_with(lock.version) &&
          version[lock.version.size()] == '.');
}

Result<Descriptor> read_descriptor(Document& document, const Charter& charter,
                                   const DescriptorOptions& options) {
  const LoadOptions load_options{.limits = options.limits, .languages = {}};
  Loading loading(load_options);
  Descriptor descriptor{.document = &document};
  Typing typing(document, charter, options.limits.diagnostics, options.fields);
  typing.walk();
  if (options.fields != nullptr) descriptor.found = options.fields->found();
  if (document.root().is(Kind::map)) {
    const CharterFile sheet(document);
    read_head(Node::root(sheet), charter, options, descriptor, loading);
    const Naming& naming =
        kNamings.at(static_cast<std::size_t>(descriptor.kind));
    descriptor.id = first_text(document.root(), naming.record, naming.id);
    descriptor.name = first_text(document.root(), naming.record, naming.name);
  }
  Diagnostics errors =
      merged(std::move(typing.errors), loading.faults.take_errors());
  if (!errors.empty()) return faults(std::move(errors));
  descriptor.warnings =
      merged(std::move(typing.warnings), loading.faults.take_warnings());
  return descriptor;
}

}  // namespace charta
