// SPDX-License-Identifier: EUPL-1.2
// Reading and writing paths.
#include "charta/value/path.h"

#include <algorithm>

#include "charta/value/number.h"

namespace charta {
namespace {

bool plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' || c == '-' || (c & 0x80) != 0;
}

bool plain(std::string_view key) {
  return !key.empty() &&
         std::ranges::all_of(key, [](char c) { return plain(c); });
}

// The text up to a quote, with `\"` and `\\` undone; taken off with the quote.
std::optional<std::string> take_quoted(std::string_view& text) {
  std::string key;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      text.remove_prefix(i + 1);
      return key;
    }
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    key += text[i];
  }
  return {};
}

// What stands after `[`, taken off with the `]`.
std::optional<PathStep> take_bracket(std::string_view& text) {
  PathStep step;
  if (text.starts_with('"')) {
    text.remove_prefix(1);
    auto key = take_quoted(text);
    if (!key || !text.starts_with(']')) return {};
    step.key = *std::move(key);
    text.remove_prefix(1);
    return step;
  }
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos) return {};
  const std::string_view inside = text.substr(0, close);
  text.remove_prefix(close + 1);
  if (inside == "*") {
    step.form = PathStep::Form::any;
    return step;
  }
  const auto index = parse_integer(inside);
  if (!index || *index < 0) return {};
  step.form = PathStep::Form::index;
  step.index = *index;
  return step;
}

std::optional<PathStep> take_key(std::string_view& text) {
  PathStep step;
  if (text.starts_with('*')) {
    text.remove_prefix(1);
    step.form = PathStep::Form::any;
    return step;
  }
  const auto* const end =
      std::ranges::find_if_not(text, [](char c) { return plain(c); });
  const auto length = static_cast<std::size_t>(end - text.begin());
  if (length == 0) return {};
  step.key = text.substr(0, length);
  text.remove_prefix(length);
  return step;
}

}  // namespace

std::optional<Path> parse_path(std::string_view text) {
  Path path;
  bool dot = true;  // a key may stand here
  while (!text.empty() || dot) {
    const bool bracket = text.starts_with('[');
    if (bracket) text.remove_prefix(1);
    if (!bracket && !dot) return {};
    auto step = bracket ? take_bracket(text) : take_key(text);
    if (!step) return {};
    path.push_back(*std::move(step));
    dot = text.starts_with('.');
    if (dot) text.remove_prefix(1);
  }
  return path;
}

std::string to_text(const Path& path) {
  std::string text;
  for (const PathStep& step : path) {
    if (step.form == PathStep::Form::key) append_key(text, step.key);
    if (step.form == PathStep::Form::index) append_index(text, step.index);
    if (step.form == PathStep::Form::any) text += "[*]";
  }
  return text;
}

void append_key(std::string& path, std::string_view key) {
  if (plain(key)) {
    if (!path.empty()) path += '.';
    path += key;
    return;
  }
  path += "[\"";
  for (const char c : key) {
    if (c == '"' || c == '\\') path += '\\';
    path += c;
  }
  path += "\"]";
}

void append_index(std::string& path, std::int64_t index) {
  path += '[' + std::to_string(index) + ']';
}

void append_step(std::string& path, const Value& key) {
  if (key.is(Kind::string)) return append_key(path, key.text());
  if (key.is(Kind::boolean)) {
    path += key.boolean() ? "[true]" : "[false]";
    return;
  }
  if (const auto index = integral(key)) return append_index(path, *index);
  path += "[?]";
}

std::string path_of(const Evidence& node) {
  std::vector<const Evidence*> chain;
  for (const Evidence* at = &node; at->parent != nullptr; at = at->parent) {
    chain.push_back(at);
  }
  std::string path;
  for (auto at = chain.rbegin(); at != chain.rend(); ++at) {
    append_step(path, (*at)->key);
  }
  return path;
}

const Value* find(const Value& root, const Path& path) {
  const Value* at = &root;
  for (const PathStep& step : path) {
    if (step.form == PathStep::Form::key && at->is(Kind::map)) {
      at = at->map().find(step.key);
    } else if (step.form == PathStep::Form::index && at->is(Kind::list) &&
               step.index < at->list().size) {
      at = at->list().items + step.index;
    } else {
      return nullptr;
    }
    if (at == nullptr) return nullptr;
  }
  return at;
}

}  // namespace charta
