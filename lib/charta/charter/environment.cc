// SPDX-License-Identifier: EUPL-1.2
// Records become closed structures, so that a typo in a charter is a fault and
// never looks like missing evidence.
#include "charta/charter/environment.h"

#include "charta/charter/field_tree.h"

namespace charta {
namespace {

cel::TypeKind kind_of(FieldType type) {
  switch (type) {
    case FieldType::text:
    case FieldType::country:
    case FieldType::url:
    case FieldType::enumeration:
      return cel::TypeKind::string;
    case FieldType::integer:
      return cel::TypeKind::integer;
    case FieldType::number:
      return cel::TypeKind::real;
    case FieldType::boolean:
      return cel::TypeKind::boolean;
    case FieldType::date:
      return cel::TypeKind::timestamp;
    case FieldType::record:
      return cel::TypeKind::structure;
  }
  return cel::TypeKind::dyn;
}

// Fills `types` with the vocabulary's structures.
class Structures {
 public:
  Structures(const FieldTree& tree, cel::Types& types)
      : tree_(tree), types_(types) {}

  // The type of a node; `path` names its structure.
  cel::Type type(const FieldTree::Node& node, const std::string& path) {
    const bool record = node.record;
    const cel::Type type = record ? structure(node, path)
                                  : types_.simple(kind_of(node.field->type));
    return node.list ? types_.list(type) : type;
  }

 private:
  // Recursion is bounded: a path has at most 16 segments.
  cel::Type structure(const FieldTree::Node& node, const std::string& path) {
    const cel::Type structure = types_.structure(path);
    for (const std::string_view name : tree_.names(node)) {
      const FieldTree::Node& child = *tree_.find(node, name);
      cel::Field field{.name = std::string(name),
                       .type = type(child, path + "." + std::string(name))};
      if (child.field != nullptr) {
        field.required = child.field->required;
        for (const Choice& choice : child.field->choices) {
          field.values.push_back(choice.value);
        }
      }
      types_.add_field(structure, std::move(field));
    }
    return structure;
  }

  const FieldTree& tree_;
  cel::Types& types_;
};

Value map_of(const std::vector<Param>& params, Arena& memory) {
  Entry* entries = memory.array<Entry>(params.size());
  if (entries == nullptr && !params.empty()) return {};
  for (std::size_t i = 0; i < params.size(); ++i) {
    const std::string_view name = memory.copy(params[i].name);
    new (entries + i) Entry{Value::of(name), params[i].value};
  }
  const auto size = static_cast<std::uint32_t>(params.size());
  const Map* map = memory.make(Map{.entries = entries, .size = size});
  return map == nullptr ? Value{} : Value::of(map);
}

cel::Environment::Constant constant(const std::vector<Param>& params,
                                    cel::Types& types, Arena& memory) {
  const cel::Type type = types.structure("params");
  for (const Param& param : params) {
    types.add_field(type,
                    {.name = param.name, .type = type_of(types, param.value)});
  }
  return {"params", type, map_of(params, memory)};
}

}  // namespace

cel::Type type_of(cel::Types& types, const Value& value) {
  using cel::TypeKind;
  if (value.is(Kind::list)) {
    const List& list = value.list();
    return types.list(list.size == 0 ? types.simple(TypeKind::dyn)
                                     : type_of(types, list.items[0]));
  }
  switch (value.kind()) {
    case Kind::boolean:
      return types.simple(TypeKind::boolean);
    case Kind::integer:
      return types.simple(TypeKind::integer);
    case Kind::uinteger:
      return types.simple(TypeKind::uinteger);
    case Kind::real:
      return types.simple(TypeKind::real);
    case Kind::string:
      return types.simple(TypeKind::string);
    case Kind::timestamp:
      return types.simple(TypeKind::timestamp);
    case Kind::null:
    case Kind::bytes:
    case Kind::list:
    case Kind::map:
    case Kind::duration:
    case Kind::type:
    case Kind::optional:
    case Kind::address:
    case Kind::network:
    case Kind::error:
    case Kind::unknown:
      break;
  }
  return types.simple(TypeKind::dyn);
}

cel::Environment make_environment(const Vocabulary& vocabulary,
                                  const std::vector<Param>& params,
                                  Arena& memory, const Limits& limits) {
  cel::Environment environment;
  environment.limits = limits;
  const FieldTree tree(vocabulary);
  Structures structures(tree, environment.types);
  for (const std::string_view name : tree.names(tree.root())) {
    const FieldTree::Node& node = *tree.find(tree.root(), name);
    environment.variables.push_back(
        {std::string(name), structures.type(node, std::string(name))});
  }
  environment.variables.push_back(
      {"as_of", environment.types.simple(cel::TypeKind::timestamp)});
  environment.constants.push_back(constant(params, environment.types, memory));
  return environment;
}

}  // namespace charta
