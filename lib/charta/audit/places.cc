// SPDX-License-Identifier: EUPL-1.2
// One walk down a path, one pass over a source.
#include "charta/audit/places.h"

#include <algorithm>

#include "charta/base/utf8.h"

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

std::uint32_t code_points(std::string_view text, std::size_t begin,
                          std::size_t end) {
  return static_cast<std::uint32_t>(count_utf8(text, begin, end));
}

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

// CR, LF and CR LF each end a line. The size of the text and more where no line
// follows.
std::size_t Places::line_after(std::size_t from) const {
  const std::size_t feed = text_.find('\n', from);
  if (!returns_) return feed == text_.npos ? feed : feed + 1;
  const std::size_t end = text_.substr(from, feed - from).find('\r');
  if (end == text_.npos) return feed == text_.npos ? feed : feed + 1;
  return from + end + (text_.substr(from + end, 2) == "\r\n" ? 2 : 1);
}

// Lines are read as far as they are needed.
void Places::reach(std::size_t byte) {
  while (next_line_ <= byte) {
    lines_.push_back(next_line_);
    next_line_ = line_after(next_line_);
  }
}

std::uint32_t Places::code_points_before(std::size_t byte) {
  while ((blocks_.size() - 1) * kBlock < byte) {
    const std::size_t begin = (blocks_.size() - 1) * kBlock;
    const std::size_t end = std::min(begin + kBlock, text_.size());
    blocks_.push_back(blocks_.back() + code_points(text_, begin, end));
  }
  const std::size_t block = byte / kBlock;
  return blocks_[block] + code_points(text_, block * kBlock, byte);
}

// Lines that are longer than a block are counted once, by blocks.
std::uint32_t Places::code_points_between(std::size_t begin, std::size_t end) {
  if (end - begin <= kBlock) return code_points(text_, begin, end);
  return code_points_before(end) - code_points_before(begin);
}

Places::Place Places::place(std::size_t byte) {
  byte = std::min(byte, text_.size());
  if (returns_ && byte > 0 && text_.substr(byte - 1, 2) == "\r\n") --byte;
  reach(byte);
  const auto next = std::ranges::upper_bound(lines_, byte);
  const auto line = static_cast<std::uint32_t>(next - lines_.begin());
  return {.line = first_line_ + line - 1,
          .column = 1 + code_points_between(lines_[line - 1], byte)};
}

Spot Places::spot(const Located& located) {
  const Place begin = place(located.at.begin);
  const Place end = place(std::max(located.at.begin, located.at.end));
  return {.source = located.source,
          .line = begin.line,
          .column = begin.column,
          .end_line = end.line,
          .end_column = end.column};
}

Spot Places::begin_of(const Located& located) {
  const Place begin = place(located.at.begin);
  return {.source = located.source, .line = begin.line, .column = begin.column};
}

}  // namespace charta
