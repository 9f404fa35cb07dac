// SPDX-License-Identifier: EUPL-1.2
// Where the YAML parser writes its events. Internal to doc.
#pragma once

#include <utility>

#include "charta/doc/yaml_events.h"

namespace charta::yaml {

// Appends to the events of one document.
class Output {
 public:
  explicit Output(Events& events) : events_(events) {}

  std::size_t size() const { return events_.list.size(); }
  const Event& at(std::size_t number) const { return events_.list[number]; }
  // The byte behind the last event's text.
  std::uint32_t end() const { return end_; }

  void add(const Event& event) {
    events_.list.push_back(event);
    if (event.at.end > end_) end_ = event.at.end;
  }
  // The same for a scalar. Written in place, field by field: a copy of what has
  // just been written in parts makes the processor wait.
  void scalar(Style style, Span at, std::string_view text) {
    Event& event = events_.list.emplace_back();
    event.style = style;
    event.at = at;
    event.text = text;
    if (at.end > end_) end_ = at.end;
  }
  // Puts an event in front of the one with that number.
  void insert(std::size_t number, const Event& event) {
    events_.list.insert(
        events_.list.begin() + static_cast<std::ptrdiff_t>(number), event);
  }
  // Gives an event its properties and forgets them.
  void dress(std::size_t number, Properties& properties) {
    if (properties.empty()) return;
    events_.list[number].properties =
        static_cast<std::uint32_t>(events_.properties.size());
    events_.properties.push_back(std::exchange(properties, {}));
  }
  // A node that is not written out, at that byte.
  void absent(std::uint32_t at, Properties& properties) {
    add({.kind = EventKind::scalar, .at = {at, at}});
    dress(size() - 1, properties);
  }
  // The end of a container.
  void close(EventKind kind) { add({.kind = kind, .at = {end_, end_}}); }

 private:
  Events& events_;
  std::uint32_t end_ = 0;
};

}  // namespace charta::yaml
