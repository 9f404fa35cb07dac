// SPDX-License-Identifier: EUPL-1.2
// Paths into documents: `hosting.regions[0].name`, and patterns with `[*]`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/value/value.h"

namespace charta {

// One segment of a path.
struct PathStep {
  enum class Form : std::uint8_t { key, index, any };
  Form form = Form::key;
  std::string key{};
  std::int64_t index = 0;

  bool operator==(const PathStep&) const = default;
};
using Path = std::vector<PathStep>;

// Reads `a.b[0].c`, `a["odd key"]`, `a[*].b` (any index) and `a.*` (any key);
// nothing for other texts and for the empty one.
std::optional<Path> parse_path(std::string_view text);

// The path as parse_path reads it.
std::string to_text(const Path& path);

// Adds a segment: a plain key after a dot, an odd one in brackets and quotes.
void append_key(std::string& path, std::string_view key);
void append_index(std::string& path, std::int64_t index);
// The segment of a map key or list index of any kind.
void append_step(std::string& path, const Value& key);

// Where a container of a document stands, from the root's keys on; empty for
// the root.
std::string path_of(const Evidence& node);

// The value at the path, or null where it leads nowhere. Steps of form `any`
// lead nowhere.
const Value* find(const Value& root, const Path& path);

}  // namespace charta
