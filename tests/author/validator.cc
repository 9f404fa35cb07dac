// SPDX-License-Identifier: EUPL-1.2
#include "author/validator.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include "charta/value/compare.h"

namespace charta {
namespace {

bool is_type(const Value& value, std::string_view type) {
  const Kind kind = value.kind();
  const bool whole = kind == Kind::integer || kind == Kind::uinteger;
  if (type == "string") return kind == Kind::string;
  if (type == "boolean") return kind == Kind::boolean;
  if (type == "null") return kind == Kind::null;
  if (type == "array") return kind == Kind::list;
  if (type == "object") return kind == Kind::map;
  if (type == "number") return whole || kind == Kind::real;
  const bool round =
      kind == Kind::real && std::trunc(value.real()) == value.real();
  return type == "integer" && (whole || round);
}

bool has_type(const Value& types, const Value& value) {
  if (types.is(Kind::string)) return is_type(value, types.text());
  return std::ranges::any_of(types.list().span(), [&](const Value& one) {
    return is_type(value, one.text());
  });
}

bool same(const Value& a, const Value& b) {
  if (a.kind() != b.kind()) return false;
  if (a.is(Kind::string)) return a.text() == b.text();
  if (a.is(Kind::integer)) return a.integer() == b.integer();
  return a.is(Kind::null);
}

bool matches(const Value& pattern, const Value& value) {
  if (!value.is(Kind::string)) return true;
  return std::regex_search(std::string(value.text()),
                           std::regex(std::string(pattern.text())));
}

double number_of(const Value& value) {
  if (value.is(Kind::real)) return value.real();
  return value.is(Kind::integer) ? static_cast<double>(value.integer()) : 0;
}

// The keywords that concern one value alone; the name of the one that refuses.
std::string check_scalar(const Map& schema, const Value& value) {
  if (const Value* types = schema.find("type");
      types && !has_type(*types, value)) {
    return "type";
  }
  if (const Value* all = schema.find("enum")) {
    const bool found = std::ranges::any_of(
        all->list().span(), [&](const Value& one) { return same(one, value); });
    if (!found) return "enum";
  }
  if (const Value* pattern = schema.find("pattern");
      pattern && !matches(*pattern, value)) {
    return "pattern";
  }
  if (const Value* least = schema.find("minimum");
      least && is_type(value, "number") &&
      number_of(value) < number_of(*least)) {
    return "minimum";
  }
  return {};
}

void collect(const Value& value, bool names, std::set<std::string>& into) {
  if (value.is(Kind::list)) {
    for (const Value& one : value.list().span()) collect(one, false, into);
  }
  if (!value.is(Kind::map)) return;
  for (const Entry& entry : value.map().span()) {
    const std::string key(entry.key.text());
    if (!names) into.insert(key);
    collect(entry.value, !names && (key == "properties" || key == "$defs"),
            into);
  }
}

}  // namespace

Validator::Validator(const Document& schema) : schema_(&schema) {}

std::vector<std::string> Validator::keywords() const {
  std::set<std::string> all;
  collect(schema_->root(), false, all);
  return {all.begin(), all.end()};
}

const Value& Validator::definition(std::string_view ref) const {
  constexpr std::string_view kPrefix = "#/$defs/";
  REQUIRE(ref.starts_with(kPrefix));
  const Value* found = schema_->root().map().find("$defs")->map().find(
      ref.substr(kPrefix.size()));
  REQUIRE_MESSAGE(found != nullptr, std::string(ref));
  return *found;
}

std::string Validator::fault(const Value& value) const {
  return check(schema_->root(), value, "");
}

std::string Validator::check_object(const Map& schema, const Value& value,
                                    const std::string& path) const {
  const Map& map = value.map();
  if (const Value* required = schema.find("required")) {
    for (const Value& key : required->list().span()) {
      if (map.find(key.text()) == nullptr) return path + ": required";
    }
  }
  if (const Value* least = schema.find("minProperties");
      least && map.size < least->integer()) {
    return path + ": minProperties";
  }
  const Value* known = schema.find("properties");
  const Value* others = schema.find("additionalProperties");
  for (const Entry& entry : map.span()) {
    const std::string below = path + "." + std::string(entry.key.text());
    const Value* own =
        known == nullptr ? nullptr : known->map().find(entry.key.text());
    if (own == nullptr) own = others;
    if (own == nullptr) continue;
    if (own->is(Kind::boolean)) return below + ": additionalProperties";
    if (std::string wrong = check(*own, entry.value, below); !wrong.empty()) {
      return wrong;
    }
  }
  return {};
}

std::string Validator::check_list(const Map& schema, const Value& value,
                                  const std::string& path) const {
  const Value* items = schema.find("items");
  for (const Value& one : value.list().span()) {
    if (items == nullptr) return {};
    if (std::string wrong = check(*items, one, path + "[]"); !wrong.empty()) {
      return wrong;
    }
  }
  return {};
}

std::string Validator::check(const Value& schema, const Value& value,
                             const std::string& path) const {
  const Map& map = schema.map();
  if (std::string wrong = check_scalar(map, value); !wrong.empty()) {
    return path + ": " + wrong;
  }
  if (const Value* ref = map.find("$ref")) {
    std::string wrong = check(definition(ref->text()), value, path);
    if (!wrong.empty()) return wrong;
  }
  if (const Value* any = map.find("anyOf")) {
    const auto takes = [&](const Value& one) {
      return check(one, value, path).empty();
    };
    if (std::ranges::none_of(any->list().span(), takes))
      return path + ": anyOf";
  }
  if (const Value* test = map.find("if")) {
    const bool holds = check(*test, value, path).empty();
    std::string wrong = check(*map.find(holds ? "then" : "else"), value, path);
    if (!wrong.empty()) return wrong;
  }
  if (value.is(Kind::map)) return check_object(map, value, path);
  if (value.is(Kind::list)) return check_list(map, value, path);
  return {};
}

}  // namespace charta
