// SPDX-License-Identifier: EUPL-1.2
// One walk down a path, one pass over a source.
#include "charta/audit/places.h"

#include <algorithm>

namespace charta {
namespace {

// A child of a container, with its place; null when there is none.
struct Child {
  const Value* value = nullptr;
  const Place* place = nullptr;
};

const Place* place_of(const Evidence* evidence, std::uint32_t i) {
  return evidence == nullptr || evidence->places == nullptr
             ? nullptr
             : evidence->places + i;
}

Child step_into(const Value& value, const PathStep& step) {
  if (step.form == PathStep::Form::key && value.is(Kind::map)) {
    const Map& map = value.map();
    const std::uint32_t i = map.position(step.key);
    if (i == map.size) return {};
    return {&map.entries[i].value, place_of(map.evidence, i)};
  }
  if (step.form == PathStep::Form::index && value.is(Kind::list)) {
    const List& list = value.list();
    if (step.index < 0 || step.index >= list.size) return {};
    const auto i = static_cast<std::uint32_t>(step.index);
    return {&list.items[i], place_of(list.evidence, i)};
  }
  return {};
}

// A container that lacks something is shown by its key: its value may be long.
Span parent_span(const Place& place) {
  if (place.key.end > place.key.begin) return place.key;
  return {place.value.begin, place.value.begin};
}

Span value_span(const Place& place) {
  return place.value.end > place.value.begin ? place.value : place.key;
}

bool starts_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

// CR, LF and CR LF each end one line.
struct Cursor {
  std::string_view text{};
  std::size_t at = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  void advance(std::size_t to) {
    for (to = std::min(to, text.size()); at < to; ++at) {
      const char c = text[at];
      if (c == '\n' || (c == '\r' && text.substr(at + 1, 1) != "\n")) {
        ++line;
        column = 1;
      } else if (c != '\r' && starts_code_point(c)) {
        ++column;
      }
    }
  }
};

}  // namespace

Located locate(const Document& document, const Path& path) {
  const Value* value = &document.root();
  Place place = document.place();
  for (const PathStep& step : path) {
    const Child child = step_into(*value, step);
    if (child.value == nullptr) {
      return {nullptr, parent_span(place), place.source};
    }
    value = child.value;
    if (child.place != nullptr) place = *child.place;
    if (!value->known()) return {nullptr, value_span(place), place.source};
  }
  return {value, value_span(place), place.source};
}

void Places::want(const Located& located, Spot& spot) {
  spot.source = located.source;
  wants_.push_back({located.at.begin, &spot.line, &spot.column});
  wants_.push_back({std::max(located.at.begin, located.at.end), &spot.end_line,
                    &spot.end_column});
}

void Places::settle() {
  std::ranges::sort(wants_, {}, &Want::offset);
  const Source& source = document_.source();
  Cursor cursor{.text = source.text, .line = source.first_line};
  for (const Want& want : wants_) {
    cursor.advance(want.offset);
    *want.line = cursor.line;
    *want.column = cursor.column;
  }
  wants_.clear();
}

}  // namespace charta
