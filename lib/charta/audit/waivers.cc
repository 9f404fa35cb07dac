// SPDX-License-Identifier: EUPL-1.2
// Reads waivers by a table of keys, as charters are read. To add a key: a row,
// a member of Waiver, a line in read_waiver.
#include "charta/audit/waivers.h"

#include <array>

#include "charta/charter/loading.h"

namespace charta {
namespace {

constexpr std::array kFile = {Key{"waivers", Shape::list, true}};
constexpr std::array kEntry = {
    Key{"rule", Shape::text, true},   Key{"descriptor", Shape::text, true},
    Key{"reason", Shape::text, true}, Key{"who", Shape::text, true},
    Key{"date", Shape::date, true},   Key{"expires", Shape::date, true},
};

// REQUIRES: a checked mapping; where a key was missing, a fault already says
// so, and the waiver is never used.
Waiver read_waiver(const Node& node, Loading& loading) {
  const std::optional<Day> date = day(node, "date");
  const std::optional<Day> expires = day(node, "expires");
  if (date && expires && *expires < *date) {
    loading.faults.add(Code::dates_reversed, *node.find("expires"),
                       {to_string(*date), to_string(*expires)});
  }
  return {.rule = text(node, "rule"),
          .descriptor = text(node, "descriptor"),
          .reason = text(node, "reason"),
          .who = text(node, "who"),
          .date = date.value_or(Day{}),
          .expires = expires.value_or(Day{}),
          .at = node.mark()};
}

}  // namespace

constinit const KeyTable kWaiversKeys{.name = "waivers", .keys = kFile};
constinit const KeyTable kWaiverKeys{.name = "waiver", .keys = kEntry};

Result<std::vector<Waiver>> read_waivers(const Source& file, Syntax syntax,
                                         const Limits& limits) {
  const LoadOptions options{.limits = limits, .languages = {}};
  CHARTA_TRY(const Document document, read_document(file, syntax, limits));
  const CharterFile sheet(document);
  const Node root = Node::root(sheet);
  Loading loading(options);
  std::vector<Waiver> waivers;
  if (check(root, kWaiversKeys, "waivers", loading)) {
    for (const Node& node : items(root, "waivers")) {
      if (!check(node, kWaiverKeys, "waivers", loading)) continue;
      waivers.push_back(read_waiver(node, loading));
    }
  }
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  return waivers;
}

}  // namespace charta
