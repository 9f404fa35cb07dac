// SPDX-License-Identifier: EUPL-1.2
// Reads a framework file: every item of a text, also those that no tool checks.
#include <algorithm>
#include <array>

#include "charta/charter/assembly.h"
#include "charta/doc/read.h"

namespace charta {
namespace {

constexpr std::array<std::string_view, 4> kCheckable = {
    "project", "organisation", "bid", "none"};

void check_checkable(const Node& item, Loading& loading) {
  const std::optional<Node> node = item.find("checkable");
  if (!node || !node->is_scalar()) return;
  if (std::ranges::count(kCheckable, node->text()) == 0) {
    unknown_name(*node, "checkable", kCheckable, loading);
  }
  if (node->text() == "none" && !item.find("reason")) {
    loading.faults.add(Code::missing_key, item, {"reason", text(item, "id")});
  }
}

Framework::Item read_item(const Node& node, Loading& loading) {
  check_checkable(node, loading);
  return {.id = text(node, "id"),
          .title = localized(node, "title"),
          .summary = localized(node, "summary"),
          .addressee = localized(node, "addressee"),
          .checkable = text(node, "checkable"),
          .reason = localized(node, "reason")};
}

}  // namespace

Framework read_framework(const Node& root, Loading& loading) {
  Framework framework;
  if (!check(root, kFrameworkKeys, "framework", loading)) return framework;
  framework.id = text(root, "id");
  framework.title = localized(root, "title");
  framework.reference = text(root, "reference");
  Seen seen;
  for (const Node& item : items(root, "items")) {
    if (!check(item, kItemKeys, "items", loading)) continue;
    seen.add(item, "id", loading);
    framework.items.push_back(read_item(item, loading));
  }
  return framework;
}

Result<Framework> load_framework(const CharterSource& file,
                                 const LoadOptions& options) {
  CHARTA_TRY(const Document document,
             read_document(file.source, file.syntax, options.limits));
  const CharterFile sheet(document);
  Loading loading(options);
  Framework framework = read_framework(Node::root(sheet), loading);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  return framework;
}

}  // namespace charta
