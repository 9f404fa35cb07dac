// SPDX-License-Identifier: EUPL-1.2
// A value fed to its own builder once more, as if the source held it twice.
#include "charta/doc/tree_builder.h"

namespace charta {
namespace {

// A container on the way, and its next child.
struct Step {
  Value container{};
  std::uint32_t next = 0;
  std::uint32_t end = 0;  // of the container, in the source
};

const Place* places(const Value& container) {
  return container.is(Kind::map) ? container.map().evidence->places
                                 : container.list().evidence->places;
}

std::uint32_t size(const Value& container) {
  return container.is(Kind::map) ? container.map().size : container.list().size;
}

bool is_container(const Value& value) {
  return value.is(Kind::map) || value.is(Kind::list);
}

}  // namespace

bool TreeBuilder::copy(const Value& value, Span at, Span alias) {
  blame_ = &alias;
  const bool copied = copy_parts(value, at);
  blame_ = nullptr;
  return copied;
}

bool TreeBuilder::copy_parts(const Value& value, Span at) {
  std::vector<Step> steps;
  const auto enter = [&](const Value& v, Span span) {
    if (!is_container(v)) return scalar(v, span);
    steps.push_back({v, 0, span.end});
    return begin(v.is(Kind::map), span.begin);
  };
  if (!enter(value, at)) return false;
  while (!steps.empty()) {
    Step& step = steps.back();
    if (step.next == size(step.container)) {
      if (!end(step.end)) return false;
      steps.pop_back();
      continue;
    }
    const std::uint32_t i = step.next++;
    const Place& here = places(step.container)[i];
    const bool map = step.container.is(Kind::map);
    const Value child = map ? step.container.map().entries[i].value
                            : step.container.list().items[i];
    if (map && !key(step.container.map().entries[i].key.text(), here.key)) {
      return false;
    }
    if (!enter(child, here.value)) return false;
  }
  return true;
}

}  // namespace charta
