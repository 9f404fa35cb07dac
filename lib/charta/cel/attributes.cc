// SPDX-License-Identifier: EUPL-1.2
// Numbers paths, each once.
#include "charta/cel/attributes.h"

#include "charta/value/path.h"

namespace charta::cel {
namespace {

// Tells apart what prints alike: `a.b` from `a['b']`, 1 from 1u.
std::string identity(const Attribute& attribute) {
  std::string name(1,
                   static_cast<char>('0' + static_cast<int>(attribute.form)));
  name += std::to_string(attribute.from) + (attribute.index ? '[' : '.');
  if (attribute.form != Attribute::Form::step) return name;
  name += std::to_string(static_cast<int>(attribute.key.kind())) + ':';
  append_step(name, attribute.key);
  return name;
}

}  // namespace

std::uint32_t Attributes::intern(Attribute attribute) {
  const auto [at, fresh] = by_name_.try_emplace(identity(attribute), size());
  if (fresh) {
    by_number_.push_back(&attributes_.emplace_back(std::move(attribute)));
  }
  return at->second;
}

std::uint32_t Attributes::variable(std::uint32_t number,
                                   std::string_view name) {
  Attribute attribute;
  attribute.from = number;
  attribute.path = name;
  return intern(std::move(attribute));
}

std::uint32_t Attributes::definition(std::uint32_t number,
                                     std::string_view name) {
  Attribute attribute;
  attribute.form = Attribute::Form::definition;
  attribute.from = number;
  attribute.path = name;
  return intern(std::move(attribute));
}

std::uint32_t Attributes::step(std::uint32_t from, const Value& key,
                               bool index) {
  Attribute attribute;
  attribute.form = Attribute::Form::step;
  attribute.from = from;
  attribute.key = key;
  attribute.index = index;
  if (key.is(Kind::string)) {
    keys_.emplace_back(key.text());
    attribute.key = Value::of(std::string_view(keys_.back()));
  }
  attribute.path = by_number_[from]->path;
  append_step(attribute.path, key);
  return intern(std::move(attribute));
}

std::uint32_t Attributes::find_step(std::uint32_t from, const Value& key,
                                    bool index) const {
  Attribute attribute;
  attribute.form = Attribute::Form::step;
  attribute.from = from;
  attribute.key = key;
  attribute.index = index;
  const auto found = by_name_.find(identity(attribute));
  return found == by_name_.end() ? kNone : found->second;
}

}  // namespace charta::cel
