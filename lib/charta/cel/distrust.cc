// SPDX-License-Identifier: EUPL-1.2
// Expands patterns onto a document.
#include "charta/cel/distrust.h"

#include <algorithm>

namespace charta::cel {
namespace {

const void* container_of(const Value& value) {
  if (value.is(Kind::map)) return &value.map();
  return value.is(Kind::list) ? &value.list() : nullptr;
}

bool selects(const PathStep& step, const Value& key) {
  if (step.form == PathStep::Form::any) return true;
  if (step.form == PathStep::Form::index) {
    return key.is(Kind::integer) && key.integer() == step.index;
  }
  return key.is(Kind::string) && key.text() == step.key;
}

}  // namespace

void Distrust::clear() {
  hits_.clear();
  paths_.clear();
  ancestors_.clear();
  order_.clear();
}

void Distrust::add(const Value& root, const Doubt& doubt) {
  trail_.clear();
  if (doubt.plain) return follow(root, doubt);
  descend(root, doubt.root, doubt.rest);
}

void Distrust::mark(const Value& place, std::string_view path) {
  if (place.is_absent()) return;
  for (const void* above : trail_) ancestors_.emplace_back(above, hits_.size());
  hits_.push_back({&place, path});
}

void Distrust::follow(const Value& root, const Doubt& doubt) {
  const Value* place = &root;
  for (const PathStep& step : doubt.rest) {
    if (!place->is(Kind::map)) return;
    trail_.push_back(&place->map());
    place = place->map().find(step.key);
    if (place == nullptr) return;
  }
  mark(*place, doubt.path);
}

void Distrust::descend(const Value& place, const std::string& path,
                       std::span<const PathStep> rest) {
  if (rest.empty()) return mark(place, paths_.emplace_back(path));
  const void* container = container_of(place);
  if (container == nullptr) return;
  trail_.push_back(container);
  const auto visit = [&](const Value& key, const Value& child) {
    if (!selects(rest.front(), key)) return;
    std::string below = path;
    append_step(below, key);
    descend(child, below, rest.subspan(1));
  };
  if (place.is(Kind::map)) {
    for (const Entry& entry : place.map().span()) visit(entry.key, entry.value);
  } else {
    std::int64_t i = 0;
    for (const Value& item : place.list().span()) visit(Value::of(i++), item);
  }
  trail_.pop_back();
}

void Distrust::settle() {
  order_.clear();
  for (std::size_t i = 0; i < hits_.size(); ++i) {
    order_.emplace_back(hits_[i].place, i);
  }
  std::ranges::sort(order_);
}

std::string_view Distrust::at(const Value* place) const {
  const auto found = std::ranges::lower_bound(
      order_, place, {}, &std::pair<const Value*, std::size_t>::first);
  if (found == order_.end() || found->first != place) return {};
  return hits_[found->second].path;
}

}  // namespace charta::cel
