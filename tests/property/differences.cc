// SPDX-License-Identifier: EUPL-1.2
// The first event that differs decides the name.
#include "property/differences.h"

#include <algorithm>

#include "doc/shared.h"

namespace charta {
namespace {

std::string without_space(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') out += c;
  }
  return out;
}

bool is(std::string_view event, std::string_view kind) {
  return event.starts_with(kind);
}

std::string events_differ(const oracles::Answer& ours,
                          const oracles::Answer& theirs) {
  const auto [a, b] = std::ranges::mismatch(ours.events, theirs.events);
  if (b == theirs.events.end()) return "stops early";
  if (a == ours.events.end()) return "adds to the end";
  if (is(*a, "=VAL") && is(*b, "=VAL")) {
    if (a->substr(5, 1) != b->substr(5, 1)) return "anchor";
    return without_space(*a) == without_space(*b) ? "white space of a text"
                                                  : "text";
  }
  if (is(*a, "+DOC") || is(*a, "-DOC") || is(*b, "+DOC") || is(*b, "-DOC")) {
    return "end of the document";
  }
  return "structure";
}

}  // namespace

std::set<std::string> explained() {
  std::set<std::string> names;
  const auto page = load(std::string(CHARTA_SOURCE_DIR) +
                         "/docs/decisions/0020-yaml-reader.md");
  const std::string text = page ? page->text : "";
  constexpr std::string_view kRow = "\n| `";
  for (std::size_t at = text.find(kRow); at != std::string::npos;
       at = text.find(kRow, at + 1)) {
    const std::size_t begin = at + kRow.size();
    names.insert(text.substr(begin, text.find("` |", begin) - begin));
  }
  return names;
}

std::string difference(std::string_view oracle, const oracles::Answer& ours,
                       const oracles::Answer& theirs) {
  const std::string name(oracle);
  if (ours.accepted && !theirs.accepted) {
    return name + " refuses, " + theirs.why;
  }
  if (!ours.accepted && theirs.accepted) return name + " accepts, " + ours.why;
  if (!ours.accepted || ours.events == theirs.events) return {};
  return name + " reads other " + events_differ(ours, theirs);
}

}  // namespace charta
