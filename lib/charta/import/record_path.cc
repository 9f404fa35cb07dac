// SPDX-License-Identifier: EUPL-1.2
// One step of a path at a time, over all values that the steps before found.
#include "charta/import/record_path.h"

#include <charconv>

#include "charta/value/number.h"

namespace charta {
namespace {

FoundValue child(const FoundValue& of, const Value& value, Span at) {
  FoundValue found{value, at, of.above};
  found.above.push_back(of.value);
  return found;
}

FoundValue entry(const FoundValue& of, std::uint32_t i) {
  const Map& map = of.value.map();
  return child(of, map.entries[i].value,
               map.evidence == nullptr ? of.at : map.evidence->places[i].value);
}

void add_key(const FoundValue& of, std::string_view key,
             std::vector<FoundValue>& into) {
  if (!of.value.is(Kind::map)) return;
  const std::uint32_t i = of.value.map().position(key);
  if (i < of.value.map().size) into.push_back(entry(of, i));
}

std::vector<FoundValue> items(const FoundValue& of) {
  if (!of.value.is(Kind::list)) return {of};
  const List& list = of.value.list();
  std::vector<FoundValue> all;
  for (std::uint32_t i = 0; i < list.size; ++i) {
    all.push_back(child(
        of, list.items[i],
        list.evidence == nullptr ? of.at : list.evidence->places[i].value));
  }
  return all;
}

bool has(const FoundValue& item, std::string_view test) {
  const std::size_t equals = test.find('=');
  if (!item.value.is(Kind::map) || equals == std::string_view::npos) {
    return false;
  }
  const Value* value = item.value.map().find(test.substr(0, equals));
  return value != nullptr && value->is(Kind::string) &&
         value->text() == test.substr(equals + 1);
}

// What stands between brackets: nothing, a number, or `key=text`.
void add_items(const FoundValue& of, std::string_view test,
               std::vector<FoundValue>& into) {
  std::uint32_t wanted = 0;
  const auto read =
      std::from_chars(test.data(), test.data() + test.size(), wanted);
  const bool number = !test.empty() && read.ec == std::errc() &&
                      read.ptr == test.data() + test.size();
  std::vector<FoundValue> all = items(of);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (number ? i == wanted : test.empty() || has(all[i], test)) {
      into.push_back(std::move(all[i]));
    }
  }
}

std::vector<FoundValue> step(const std::vector<FoundValue>& from,
                             std::string_view text) {
  const std::size_t bracket = text.find('[');
  const std::string_view key = text.substr(0, bracket);
  std::vector<FoundValue> now;
  for (const FoundValue& found : from) {
    if (key.empty()) {
      now.push_back(found);
    } else {
      add_key(found, key, now);
    }
  }
  if (bracket == std::string_view::npos) return now;
  const std::size_t end = text.find(']', bracket);
  const std::string_view test = text.substr(
      bracket + 1, end == std::string_view::npos ? end : end - bracket - 1);
  std::vector<FoundValue> chosen;
  for (const FoundValue& found : now) add_items(found, test, chosen);
  return chosen;
}

// The end of a step: a point outside brackets.
std::size_t step_end(std::string_view path) {
  bool inside = false;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '[') inside = true;
    if (path[i] == ']') inside = false;
    if (path[i] == '.' && !inside) return i;
  }
  return path.size();
}

}  // namespace

std::vector<FoundValue> find_path(const FoundValue& from,
                                  std::string_view path) {
  std::vector<FoundValue> now;
  add_key(from, path, now);
  if (!now.empty()) {
    if (now.front().value.is(Kind::null)) now.clear();
    return now;
  }
  FoundValue start = from;
  while (path.starts_with("../")) {
    if (start.above.empty()) return {};
    start.value = start.above.back();
    start.above.pop_back();
    path.remove_prefix(3);
  }
  now.push_back(std::move(start));
  if (path == ".") return now;
  while (!path.empty() && !now.empty()) {
    const std::size_t end = step_end(path);
    now = step(now, path.substr(0, end));
    path.remove_prefix(std::min(path.size(), end + 1));
  }
  std::erase_if(now,
                [](const FoundValue& f) { return f.value.is(Kind::null); });
  return now;
}

std::optional<std::string> words_of(const FoundValue& found,
                                    const Source& source) {
  const Value& value = found.value;
  if (value.is(Kind::string)) return std::string(value.text());
  if (value.is(Kind::boolean)) return value.boolean() ? "true" : "false";
  if (!is_number(value.kind())) return {};
  const bool placed =
      found.at.begin < found.at.end && found.at.end <= source.text.size();
  if (!placed) return to_text(to_real(value));
  return source.text.substr(found.at.begin, found.at.end - found.at.begin);
}

}  // namespace charta
