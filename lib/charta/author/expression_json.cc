// SPDX-License-Identifier: EUPL-1.2
// Walks the tree as parsed, macros left as the calls that authors wrote. Depth
// is bounded by the parser.
#include "charta/author/expression_json.h"

#include <cmath>
#include <vector>

#include "charta/cel/ast.h"
#include "charta/cel/parser.h"

namespace charta {
namespace {

using cel::Ast;
using cel::Node;
using cel::NodeId;
using cel::NodeKind;

// Whole numbers that a script holds exactly.
constexpr std::int64_t kExact = std::int64_t{1} << 53U;

bool is_exact(const Value& value) {
  if (value.is(Kind::integer)) {
    return value.integer() <= kExact && value.integer() >= -kExact;
  }
  if (value.is(Kind::uinteger)) {
    return value.uinteger() <= static_cast<std::uint64_t>(kExact);
  }
  if (value.is(Kind::real)) return std::isfinite(value.real());
  return value.is(Kind::boolean) || value.is(Kind::string);
}

// REQUIRES: exact.
void put_scalar(const Value& value, JsonWriter& json) {
  if (value.is(Kind::boolean)) {
    json.boolean(value.boolean());
  } else if (value.is(Kind::string)) {
    json.string(value.text());
  } else {
    json.real(value.is(Kind::integer) ? static_cast<double>(value.integer())
              : value.is(Kind::real)  ? value.real()
                                      : static_cast<double>(value.uinteger()));
  }
}

class Writer {
 public:
  Writer(const Ast& ast, JsonWriter& json) : ast_(ast), json_(json) {}
  void put(NodeId id);

 private:
  void put_all(std::string_view word, std::span<const NodeId> all);
  void put_select(NodeId id);
  void put_call(NodeId id);
  // The names of `a.b.c`; false for anything else.
  bool names(NodeId id, std::vector<std::string_view>& into) const;

  const Ast& ast_;
  JsonWriter& json_;
};

bool Writer::names(NodeId id, std::vector<std::string_view>& into) const {
  const Node& node = ast_[id];
  const bool select = node.kind == NodeKind::select && node.flags == 0;
  if (node.kind != NodeKind::identifier && !select) return false;
  if (select && !names(ast_.child(id, 0), into)) return false;
  into.push_back(node.name);
  return true;
}

void Writer::put_all(std::string_view word, std::span<const NodeId> all) {
  json_.string(word);
  json_.begin_inline('[');
  for (const NodeId one : all) put(one);
  json_.end_inline(']');
}

void Writer::put_select(NodeId id) {
  std::vector<std::string_view> path;
  if (names(id, path)) {
    json_.string("path");
    json_.begin_inline('[');
    for (const std::string_view name : path) json_.string(name);
    json_.end_inline(']');
    return;
  }
  if (ast_[id].kind != NodeKind::select || ast_[id].flags != 0) {
    return json_.string("beyond");
  }
  json_.string("select");
  put(ast_.child(id, 0));
  json_.string(ast_[id].name);
}

void Writer::put_call(NodeId id) {
  json_.string("call");
  json_.string(ast_[id].name);
  json_.begin_inline('[');
  for (const NodeId one : ast_.children_of(id)) put(one);
  json_.end_inline(']');
}

void Writer::put(NodeId id) {
  const Node& node = ast_[id];
  json_.begin_inline('[');
  switch (node.kind) {
    case NodeKind::literal:
      json_.string(is_exact(node.value) ? "lit" : "beyond");
      if (is_exact(node.value)) put_scalar(node.value, json_);
      break;
    case NodeKind::identifier:
    case NodeKind::select:
      put_select(id);
      break;
    case NodeKind::call:
      put_call(id);
      break;
    case NodeKind::list:
      put_all("list", ast_.children_of(id));
      break;
    case NodeKind::error:
    case NodeKind::map:
    case NodeKind::structure:
    case NodeKind::comprehension:
      json_.string("beyond");
      break;
  }
  json_.end_inline(']');
}

}  // namespace

void put_expression(std::string_view text, JsonWriter& json) {
  const cel::ParseResult parsed = cel::parse(text, {.macros = cel::kNoMacros});
  if (parsed.ok() && parsed.ast.root != cel::kNoNode) {
    return Writer(parsed.ast, json).put(parsed.ast.root);
  }
  json.begin_inline('[');
  json.string("beyond");
  json.end_inline(']');
}

void put_param(const Value& value, JsonWriter& json) {
  if (!value.is(Kind::list)) {
    is_exact(value) ? put_scalar(value, json) : json.null();
    return;
  }
  json.begin_inline('[');
  for (const Value& item : value.list().span()) put_param(item, json);
  json.end_inline(']');
}

}  // namespace charta
