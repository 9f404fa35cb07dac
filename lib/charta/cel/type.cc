// SPDX-License-Identifier: EUPL-1.2
// Interning: one node for each kind, name and parameters.
#include "charta/cel/type.h"

#include <algorithm>
#include <array>

namespace charta::cel {
namespace {

constexpr std::uint32_t kSizeCap = 1U << 20U;
constexpr std::size_t kLongestSpelling = 300;

struct Spelling {
  TypeKind kind = TypeKind::dyn;
  std::string_view spelled{};
  std::string_view named{};
};

// To add a kind of type: a row here, in the order of TypeKind.
constexpr std::array<Spelling, 19> kSpellings{{
    {TypeKind::dyn, "dyn", "dyn"},
    {TypeKind::error, "!error!", "!error!"},
    {TypeKind::null, "null", "null_type"},
    {TypeKind::boolean, "bool", "bool"},
    {TypeKind::integer, "int", "int"},
    {TypeKind::uinteger, "uint", "uint"},
    {TypeKind::real, "double", "double"},
    {TypeKind::string, "string", "string"},
    {TypeKind::bytes, "bytes", "bytes"},
    {TypeKind::timestamp, "timestamp", "google.protobuf.Timestamp"},
    {TypeKind::duration, "duration", "google.protobuf.Duration"},
    {TypeKind::list, "list", "list"},
    {TypeKind::map, "map", "map"},
    {TypeKind::type, "type", "type"},
    {TypeKind::optional, "optional_type", "optional_type"},
    {TypeKind::wrapper, "wrapper", "wrapper"},
    {TypeKind::opaque, "", ""},
    {TypeKind::structure, "", ""},
    {TypeKind::parameter, "", ""},
}};

const Spelling& spelling(TypeKind kind) {
  return kSpellings[static_cast<std::size_t>(kind)];
}

void append(Type type, std::string& out) {
  if (out.size() > kLongestSpelling) return;
  out += type->name.empty() ? spelling(type->kind).spelled
                            : std::string_view(type->name);
  if (type->parameters.empty()) return;
  out += '(';
  for (std::size_t i = 0; i < type->parameters.size(); ++i) {
    if (i > 0) out += ", ";
    append(type->parameters[i], out);
  }
  out += ')';
}

}  // namespace

Type Types::intern(TypeKind kind, std::string_view name,
                   std::span<const Type> parameters) {
  Key key(kind, name, std::vector(parameters.begin(), parameters.end()));
  const auto found = interned_.find(key);
  if (found != interned_.end()) return found->second;
  TypeNode node;
  node.kind = kind;
  node.name = name;
  node.parameters = std::get<2>(key);
  node.open = kind == TypeKind::parameter;
  for (const Type parameter : parameters) {
    node.size = std::min(node.size + parameter->size, kSizeCap);
    node.open = node.open || parameter->open;
  }
  TypeNode& kept = nodes_.emplace_back(std::move(node));
  interned_.emplace(std::move(key), &kept);
  return &kept;
}

Type Types::simple(TypeKind kind) { return intern(kind, {}, {}); }
Type Types::list(Type element) {
  return intern(TypeKind::list, {}, {&element, 1});
}
Type Types::map(Type key, Type value) {
  const std::array both{key, value};
  return intern(TypeKind::map, {}, both);
}
Type Types::optional(Type held) {
  return intern(TypeKind::optional, {}, {&held, 1});
}
Type Types::wrapper(Type wrapped) {
  return intern(TypeKind::wrapper, {}, {&wrapped, 1});
}
Type Types::type_of(Type type) {
  return intern(TypeKind::type, {}, {&type, 1});
}
Type Types::opaque(std::string_view name, std::span<const Type> parameters) {
  return intern(TypeKind::opaque, name, parameters);
}
Type Types::parameter(std::string_view name) {
  return intern(TypeKind::parameter, name, {});
}
Type Types::structure(std::string_view name) {
  return intern(TypeKind::structure, name, {});
}

void Types::add_field(Type structure, Field field) {
  interned_.at(Key(TypeKind::structure, structure->name, std::vector<Type>{}))
      ->fields.push_back(std::move(field));
}

Type Types::find_structure(std::string_view name) const {
  const auto found = interned_.find(
      Key(TypeKind::structure, std::string(name), std::vector<Type>{}));
  return found == interned_.end() ? nullptr : found->second;
}

std::string to_string(Type type) {
  std::string out;
  append(type, out);
  if (out.size() > kLongestSpelling) {
    out.resize(kLongestSpelling);
    out += "...";
  }
  return out;
}

std::string_view type_name(Type type) {
  return type->name.empty() ? spelling(type->kind).named
                            : std::string_view(type->name);
}

const Field* find_field(Type structure, std::string_view name) {
  const auto& fields = structure->fields;
  const auto at = std::ranges::find(fields, name, &Field::name);
  return at == fields.end() ? nullptr : &*at;
}

namespace {

class TypeReader {
 public:
  TypeReader(std::string_view text, Types& types)
      : text_(text), types_(types) {}

  Type whole() {
    const Type type = one();
    return at_ == text_.size() ? type : nullptr;
  }

 private:
  static bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '@';
  }
  bool accept(char c) {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  Type one() {
    constexpr int kDeepest = 50;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    const std::string_view name = text_.substr(begin, at_ - begin);
    if (name.empty() || ++depth_ > kDeepest) return nullptr;
    std::vector<Type> parameters;
    if (accept('(') && !arguments(parameters)) return nullptr;
    --depth_;
    return make(name, parameters);
  }

  bool arguments(std::vector<Type>& parameters) {
    do {
      const Type parameter = one();
      if (parameter == nullptr) return false;
      parameters.push_back(parameter);
    } while (accept(','));
    return accept(')');
  }

  Type make(std::string_view name, std::span<const Type> parameters) {
    for (const Spelling& row : kSpellings) {
      if (!row.spelled.empty() && (name == row.spelled || name == row.named)) {
        return known(row.kind, parameters);
      }
    }
    if (parameters.empty()) {
      if (name == "any") return types_.simple(TypeKind::dyn);
      if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') {
        return types_.parameter(name);
      }
      if (const Type found = types_.find_structure(name)) return found;
    }
    return types_.opaque(name, parameters);
  }

  // A bare `list` or `map` holds anything.
  Type known(TypeKind kind, std::span<const Type> parameters) {
    const Type dyn = types_.simple(TypeKind::dyn);
    const std::size_t count = parameters.size();
    if (kind == TypeKind::map) {
      if (count == 0) return types_.map(dyn, dyn);
      return count == 2 ? types_.map(parameters[0], parameters[1]) : nullptr;
    }
    if (kind == TypeKind::type && count == 0) return types_.simple(kind);
    if (count > 1) return nullptr;
    const Type inner = count == 0 ? dyn : parameters[0];
    if (kind == TypeKind::list) return types_.list(inner);
    if (kind == TypeKind::type) return types_.type_of(inner);
    if (kind == TypeKind::optional) return types_.optional(inner);
    if (kind == TypeKind::wrapper) return types_.wrapper(inner);
    return count == 0 ? types_.simple(kind) : nullptr;
  }

  std::string_view text_;
  Types& types_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Type parse_type(std::string_view spelling, Types& types) {
  return TypeReader(spelling, types).whole();
}

}  // namespace charta::cel
