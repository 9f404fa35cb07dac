// SPDX-License-Identifier: EUPL-1.2
// What a template sees: the canonical JSON, and beside it what people read.
// docs/formats.md lists the names. Internal to template.
#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "charta/report/formatter.h"

namespace charta {

// A tree for a template: a text, a truth, a list, or named parts. All texts are
// inert and without line breaks.
struct View {
  enum class Kind : std::uint8_t { text, truth, list, parts };

  static View of(std::string words);
  static View of(bool holds);

  // The part of that name; replaces one that is there.
  void set(std::string_view name, View part);
  void set(std::string_view name, std::string words) {
    set(name, of(std::move(words)));
  }
  void set(std::string_view name, bool holds) { set(name, of(holds)); }

  Kind kind = Kind::parts;
  std::string text{};
  bool truth = false;
  std::vector<View> list{};
  std::vector<std::pair<std::string, View>> parts{};
};

// Names of parts, as tags write them.
using Names = std::set<std::string, std::less<>>;

// A whole run, of which only parts with a wanted name are made; null: all.
// Nothing can fail: what the run does not say is not there.
View view_of(const Run& run, const Style& style, const Names* wanted = nullptr);

// All names that some view can have, sorted: those of the canonical JSON and
// the display fields.
std::span<const std::string_view> view_names();

}  // namespace charta
