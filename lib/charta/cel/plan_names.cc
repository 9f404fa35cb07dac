// SPDX-License-Identifier: EUPL-1.2
// Names and what is selected from them. The longest declared name wins, in the
// container first; what is left of a chain are keys.
#include <array>

#include "charta/base/nearest.h"
#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/planner.h"
#include "charta/value/path.h"

namespace charta::cel {
namespace {

// Types that are values under their own name.
constexpr std::array<std::string_view, 14> kTypeNames{
    "bool",   "bytes",     "double",        "int",  "list",
    "map",    "null_type", "string",        "type", "uint",
    "net.IP", "net.CIDR",  "optional_type", {}};
constexpr std::array<std::string_view, 2> kLongTypeNames{
    "google.protobuf.Timestamp", "google.protobuf.Duration"};

std::string_view find_type(std::string_view name) {
  for (const std::string_view type : kTypeNames) {
    if (type == name) return type;
  }
  for (const std::string_view type : kLongTypeNames) {
    if (type == name) return type;
  }
  return {};
}

bool is_index(const Node& node) {
  return node.kind == NodeKind::call && node.name == "_[_]";
}

bool is_plain_select(const Node& node) {
  return node.kind == NodeKind::select && (node.flags & kTestOnly) == 0;
}

// A constant that a path may be numbered by.
bool static_key(const Op* op) {
  if (op->run != run_literal) return false;
  const Value& key = static_cast<const LiteralOp*>(op)->value;
  return key.is(Kind::string) || key.is(Kind::integer) ||
         key.is(Kind::uinteger) || key.is(Kind::boolean);
}

}  // namespace

Planner::Chain Planner::chain_of(NodeId id) const {
  Chain chain;
  while (is_plain_select(ast_[id]) || is_index(ast_[id])) {
    chain.links.push_back(id);
    id = ast_.child(id, 0);
  }
  chain.base = id;
  std::ranges::reverse(chain.links);
  return chain;
}

const Op* Planner::plan_chain(NodeId id) {
  const Chain chain = chain_of(id);
  const Start begin = start(chain);
  std::vector<PathKey> keys;
  for (std::size_t i = begin.used; i < chain.links.size(); ++i) {
    keys.push_back(key_of(chain.links[i]));
  }
  const Op* op = with_keys(begin.op, std::move(keys), id);
  if (op->run == run_slot) read(static_cast<const SlotOp*>(op)->slot);
  return op;
}

const Op* Planner::plan_has(NodeId id) {
  const Chain chain = chain_of(ast_.child(id, 0));
  const Start begin = start(chain);
  std::vector<PathKey> keys;
  for (std::size_t i = begin.used; i < chain.links.size(); ++i) {
    keys.push_back(key_of(chain.links[i]));
  }
  PathKey last;
  last.key = Value::of(ast_[id].name);
  const Op* above = with_keys(begin.op, keys, id);
  if (above->run == run_slot) {
    const auto from = static_cast<const SlotOp*>(above)->slot;
    HasSlotOp op;
    op.slot = number(from, last);
    std::string path = shared_.attributes[from].path;
    append_step(path, last.key);
    presence_.insert(std::move(path));
    if (op.slot != Attributes::kNone) {
      op.above = from;
      op.attribute = &shared_.attributes[op.slot];
      return make(op, id, run_has_slot);
    }
  }
  if (above->run == run_path || above->run == run_local_key) {
    const auto* inner = static_cast<const PathOp*>(above);
    keys.assign(inner->keys.begin(), inner->keys.end());
    above = inner->base;
  } else {
    keys.clear();
  }
  keys.push_back(last);
  PathOp path;
  path.base = above;
  path.keys = keep_array(keys);
  HasOp op;
  op.path = make(path, id, run_path);
  op.weight = 1 + above->weight;
  return folded(make(op, id, run_has), std::array{above});
}

// A base that is no name is planned as it is; else as many links as possible
// belong to the name.
Planner::Start Planner::start(const Chain& chain) {
  const Node& base = ast_[chain.base];
  if (base.kind != NodeKind::identifier) return {plan(chain.base), 0};
  const bool root = (base.flags & kRootName) != 0;
  std::vector<std::string_view> names{base.name};
  if (!root) {
    const Local* found = find_local(base.name);
    if (found != nullptr) return {local(*found, chain.base), 0};
  }
  for (const NodeId link : chain.links) {
    const Node& node = ast_[link];
    if (node.kind != NodeKind::select || (node.flags & kQuoted) != 0) break;
    names.push_back(node.name);
  }
  return resolve_name(names, root, chain.base);
}

Planner::Start Planner::resolve_name(const std::vector<std::string_view>& names,
                                     bool root, NodeId node) {
  std::string whole;
  for (const std::string_view name : names) {
    if (!whole.empty()) whole += '.';
    whole += name;
  }
  for (std::size_t used = names.size(); used > 0; --used) {
    for (const std::string& candidate : candidates(whole, root)) {
      const Op* op = named(candidate, node);
      if (op != nullptr) return {op, used - 1};
    }
    if (used > 1) whole.resize(whole.size() - names[used - 1].size() - 1);
  }
  return {undeclared(std::string(names.front()), node), 0};
}

std::vector<std::string> Planner::candidates(std::string_view name,
                                             bool root) const {
  std::vector<std::string> all;
  std::string container = root ? "" : shared_.environment.container;
  while (!container.empty()) {
    all.push_back(container + '.' + std::string(name));
    const std::size_t dot = container.rfind('.');
    container.resize(dot == std::string::npos ? 0 : dot);
  }
  all.emplace_back(name);
  return all;
}

// What a full name means, or null.
const Op* Planner::named(const std::string& name, NodeId node) {
  const std::uint32_t variable = shared_.find_variable(name);
  if (variable != Engine::Shared::kNone) {
    return slot(shared_.find_slot(Attribute::Form::variable, variable), node);
  }
  const std::uint32_t constant = shared_.find_constant(name);
  if (constant != Engine::Shared::kNone) {
    constants_ = true;
    return literal(shared_.environment.constants[constant].value, node);
  }
  const std::uint32_t definition = shared_.find_definition(name);
  if (definition != Engine::Shared::kNone) {
    const auto& known = shared_.definitions[definition];
    const Program::Body& body = known.program->body();
    reads_.insert(body.reads.begin(), body.reads.end());
    presence_.insert(body.presence.begin(), body.presence.end());
    if (known.alias != Engine::Shared::kNone) return slot(known.alias, node);
    return slot(shared_.find_slot(Attribute::Form::definition, definition),
                node);
  }
  if (name == "google.protobuf.NullValue.NULL_VALUE") {
    return literal(Value::of(std::int64_t{0}), node);
  }
  const std::string_view type = find_type(name);
  return type.empty() ? nullptr : literal(Value::type(type), node);
}

const Op* Planner::undeclared(const std::string& name, NodeId node) {
  const Environment& environment = shared_.environment;
  if (environment.strict_names) {
    std::vector<std::string_view> known;
    for (const auto& one : environment.variables) known.push_back(one.name);
    for (const auto& one : environment.constants) known.push_back(one.name);
    for (const auto& one : locals_) known.push_back(one.name);
    std::string text = std::string(errors::kUndeclared) + " '" + name + "' (" +
                       std::string(errors::kInContainer) + " '" +
                       environment.container + "')";
    issue(node, std::move(text), std::string(nearest(name, known)));
  }
  return fault(errors::kUndeclared, name, node);
}

const Op* Planner::local(const Local& local, NodeId node) {
  if (local.constant) return local.init;
  LocalOp op;
  op.local = local.local;
  op.init = local.init;
  return make(op, node, local.init == nullptr ? run_local : run_lazy_local);
}

const Planner::Local* Planner::find_local(std::string_view name) const {
  for (auto at = locals_.rbegin(); at != locals_.rend(); ++at) {
    if (at->name == name) return &*at;
  }
  return nullptr;
}

const Op* Planner::slot(std::uint32_t slot, NodeId node) {
  SlotOp op;
  op.slot = slot;
  return make(op, node, run_slot);
}

// The number of a step below a path, or kNone when no more may be given.
std::uint32_t Planner::number(std::uint32_t from, const PathKey& key) {
  if (attributes_ != nullptr) {
    return attributes_->step(from, key.key, key.index);
  }
  return shared_.attributes.find_step(from, key.key, key.index);
}

// A path is read as far as its first list: below it, places differ from
// descriptor to descriptor.
void Planner::read(std::uint32_t slot) {
  const Attributes& all = shared_.attributes;
  std::uint32_t shown = slot;
  for (std::uint32_t at = slot; all[at].form == Attribute::Form::step;
       at = all[at].from) {
    if (!all[at].key.is(Kind::string)) shown = all[at].from;
  }
  std::uint32_t root = shown;
  while (all[root].form == Attribute::Form::step) root = all[root].from;
  if (all[root].form == Attribute::Form::variable) {
    reads_.insert(all[shown].path);
  }
}

PathKey Planner::key_of(NodeId link) {
  const Node& node = ast_[link];
  PathKey key;
  if (node.kind == NodeKind::select) {
    key.key = Value::of(node.name);
    return key;
  }
  key.index = true;
  const Op* op = plan(ast_.child(link, 1));
  if (static_key(op)) {
    key.key = static_cast<const LiteralOp*>(op)->value;
  } else {
    key.dynamic = op;
  }
  return key;
}

// Constant keys below a slot are numbered; the rest is walked at run time.
const Op* Planner::with_keys(const Op* base, std::vector<PathKey> keys,
                             NodeId node) {
  std::size_t numbered = 0;
  while (base->run == run_slot && numbered < keys.size() &&
         keys[numbered].dynamic == nullptr) {
    const auto from = static_cast<const SlotOp*>(base)->slot;
    const std::uint32_t below = number(from, keys[numbered]);
    if (below == Attributes::kNone) break;
    base = slot(below, node);
    ++numbered;
  }
  keys.erase(keys.begin(),
             keys.begin() + static_cast<std::ptrdiff_t>(numbered));
  if (keys.empty()) return base;
  if (base->run == run_slot) read(static_cast<const SlotOp*>(base)->slot);
  return path(base, keys, node);
}

const Op* Planner::path(const Op* base, const std::vector<PathKey>& keys,
                        NodeId node) {
  PathOp op;
  op.base = base;
  op.keys = keep_array(keys);
  op.weight = 1 + base->weight;
  std::vector<const Op*> operands{base};
  for (const PathKey& key : keys) {
    if (key.dynamic == nullptr) continue;
    operands.push_back(key.dynamic);
    op.weight += key.dynamic->weight;
  }
  const bool plain = keys.size() == 1 && !keys[0].index &&
                     keys[0].dynamic == nullptr && keys[0].key.is(Kind::string);
  if (plain && base->run == run_local) return make(op, node, run_local_key);
  return folded(make(op, node, run_path), operands);
}

}  // namespace charta::cel
