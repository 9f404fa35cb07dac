// SPDX-License-Identifier: EUPL-1.2
// Lists: parts, order, ranges. Sizes are checked before memory is taken.
#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <vector>

#include "charta/cel/call.h"
#include "charta/cel/functions/tables.h"
#include "charta/value/compare.h"

namespace charta::cel {
namespace {

Value slice(Call& call) {
  if (!call[0].is(Kind::list) || !call[1].is(Kind::integer) ||
      !call[2].is(Kind::integer)) {
    return call.no_overload();
  }
  const std::int64_t begin = call[1].integer();
  const std::int64_t end = call[2].integer();
  const List& list = call[0].list();
  if (begin < 0 || end < begin || end > list.size) {
    return call.fail(errors::kOutOfBounds);
  }
  const auto count = static_cast<std::size_t>(end - begin);
  if (!call.charge(1)) return call.stopped();
  return call.list(list.items + begin, count);
}

// How many items the list has once its lists are opened so deep. Each visit is
// charged, as a list may hold itself many times over.
bool count_flat(const Call& call, const List& list, std::int64_t depth,
                std::size_t& count) {
  if (!call.charge(list.size + 1)) return false;
  for (const Value& item : list.span()) {
    if (depth > 0 && item.is(Kind::list)) {
      if (!count_flat(call, item.list(), depth - 1, count)) return false;
    } else {
      ++count;
    }
  }
  return true;
}

Value* put_flat(const List& list, std::int64_t depth, Value* at) {
  for (const Value& item : list.span()) {
    if (depth > 0 && item.is(Kind::list)) {
      at = put_flat(item.list(), depth - 1, at);
    } else {
      *at++ = item;
    }
  }
  return at;
}

Value flatten(Call& call) {
  const bool deep = call.size() == 2;
  if (!call[0].is(Kind::list) || (deep && !call[1].is(Kind::integer))) {
    return call.no_overload();
  }
  const std::int64_t depth = deep ? call[1].integer() : 1;
  if (depth < 0) return call.fail(errors::kBadArgument);
  std::size_t count = 0;
  if (!count_flat(call, call[0].list(), depth, count)) return call.stopped();
  Value* const items = call.items(count);
  if (items == nullptr) return call.stopped();
  put_flat(call[0].list(), depth, items);
  return call.list(items, count);
}

// Whether all keys are of one kind that has an order.
bool orderable(const List& keys) {
  return std::ranges::all_of(keys.span(), [&](const Value& key) {
    return key.kind() == keys.items[0].kind() &&
           compare(key, keys.items[0]).has_value();
  });
}

Value sorted_by(Call& call, const List& list, const List& keys) {
  if (list.size != keys.size) return call.fail(errors::kBadArgument);
  if (!orderable(keys)) return call.no_overload();
  const auto rounds = static_cast<std::uint64_t>(std::bit_width(list.size));
  if (!call.charge(list.size * rounds)) return call.stopped();
  std::vector<std::uint32_t> order(list.size);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
    return *compare(keys.items[a], keys.items[b]) < 0;
  });
  Value* const items = call.items(list.size);
  if (items == nullptr) return call.stopped();
  std::ranges::transform(order, items,
                         [&](std::uint32_t i) { return list.items[i]; });
  return call.list(items, list.size);
}

Value sort(Call& call) {
  if (!call[0].is(Kind::list)) return call.no_overload();
  return sorted_by(call, call[0].list(), call[0].list());
}

Value sort_by_keys(Call& call) {
  if (!call[0].is(Kind::list) || !call[1].is(Kind::list)) {
    return call.no_overload();
  }
  return sorted_by(call, call[0].list(), call[1].list());
}

Value distinct(Call& call) {
  if (!call[0].is(Kind::list)) return call.no_overload();
  const List& list = call[0].list();
  Value* const items = call.items(list.size);
  if (items == nullptr) return call.stopped();
  std::size_t size = 0;
  for (const Value& item : list.span()) {
    if (!call.charge(size / 4)) return call.stopped();
    const bool seen = std::any_of(items, items + size, [&](const Value& one) {
      return call.frame.same(one, item, call.node) == Same::yes;
    });
    if (!seen) items[size++] = item;
  }
  return call.list(items, size);
}

Value reverse(Call& call) {
  if (!call[0].is(Kind::list)) return call.no_overload();
  const List& list = call[0].list();
  Value* const items = call.items(list.size);
  if (items == nullptr) return call.stopped();
  std::ranges::reverse_copy(list.span(), items);
  return call.list(items, list.size);
}

Value range(Call& call) {
  if (!call[0].is(Kind::integer)) return call.no_overload();
  const std::int64_t count = call[0].integer();
  if (count < 0) return call.fail(errors::kBadArgument);
  Value* const items = call.items(static_cast<std::size_t>(count));
  if (items == nullptr) return call.stopped();
  for (std::int64_t i = 0; i < count; ++i) items[i] = Value::of(i);
  return call.list(items, static_cast<std::size_t>(count));
}

template <bool kLast>
Value end_of(Call& call) {
  if (!call[0].is(Kind::list)) return call.no_overload();
  const List& list = call[0].list();
  if (list.size == 0) return Value::optional(nullptr);
  return Value::optional(list.items + (kLast ? list.size - 1 : 0));
}

#define CHARTA_BY_KIND(id, args_of)                     \
  {                                                     \
    {"list_int_" id, true, args_of("int")},             \
        {"list_uint_" id, true, args_of("uint")},       \
        {"list_double_" id, true, args_of("double")},   \
        {"list_bool_" id, true, args_of("bool")},       \
        {"list_google.protobuf.Duration_" id, true,     \
         args_of("google.protobuf.Duration")},          \
        {"list_google.protobuf.Timestamp_" id, true,    \
         args_of("google.protobuf.Timestamp")},         \
        {"list_string_" id, true, args_of("string")}, { \
      "list_bytes_" id, true, args_of("bytes")          \
    }                                                   \
  }
#define CHARTA_SORT(kind) {"list(" kind ")"}, "list(" kind ")"
#define CHARTA_SORT_BY(kind) {"list(A)", "list(" kind ")"}, "list(A)"

constexpr Overload kSort[] = CHARTA_BY_KIND("sort", CHARTA_SORT);
constexpr Overload kSortBy[] =
    CHARTA_BY_KIND("sortByAssociatedKeys", CHARTA_SORT_BY);
#undef CHARTA_SORT_BY
#undef CHARTA_SORT
#undef CHARTA_BY_KIND

constexpr auto kSlice = std::to_array<Overload>(
    {{"list_slice", true, {"list(A)", "int", "int"}, "list(A)"}});
constexpr auto kFlatten = std::to_array<Overload>({
    {"list_flatten", true, {"list(list(A))"}, "list(A)"},
    {"list_flatten_int", true, {"list(dyn)", "int"}, "list(dyn)"},
});
constexpr auto kDistinct =
    std::to_array<Overload>({{"list_distinct", true, {"list(A)"}, "list(A)"}});
constexpr auto kReverse =
    std::to_array<Overload>({{"list_reverse", true, {"list(A)"}, "list(A)"}});
constexpr auto kRangeOf =
    std::to_array<Overload>({{"lists_range", false, {"int"}, "list(int)"}});
constexpr auto kFirst = std::to_array<Overload>(
    {{"list_first", true, {"list(A)"}, "optional_type(A)"}});
constexpr auto kLast = std::to_array<Overload>(
    {{"list_last", true, {"list(A)"}, "optional_type(A)"}});

}  // namespace

constinit const Function kListFunctions[9] = {
    {"slice", kSlice, slice, "The items from one index up to another.",
     "Les éléments d’une position jusqu’à une autre.",
     "[1, 2, 3, 4].slice(1, 3) == [2, 3]", "lists"},
    {"flatten", kFlatten, flatten, "The list with its inner lists opened.",
     "La liste dont les listes intérieures sont ouvertes.",
     "[[1, 2], [3]].flatten() == [1, 2, 3]", "lists"},
    {"sort", kSort, sort, "The items in ascending order.",
     "Les éléments par ordre croissant.", "[3, 1, 2].sort() == [1, 2, 3]",
     "lists"},
    {"@sortByAssociatedKeys", kSortBy, sort_by_keys,
     "The items in the order of a key that each has.",
     "Les éléments dans l’ordre d’une clé propre à chacun.",
     "['bb', 'a'].sortBy(x, size(x)) == ['a', 'bb']", "lists"},
    {"distinct", kDistinct, distinct, "The items, equal ones once.",
     "Les éléments, les égaux une seule fois.",
     "[1, 2, 1].distinct() == [1, 2]", "lists"},
    {"reverse", kReverse, reverse, "The items in reverse order.",
     "Les éléments en ordre inverse.", "[1, 2].reverse() == [2, 1]", "lists"},
    {"lists.range", kRangeOf, range, "The whole numbers from 0 up to another.",
     "Les entiers de 0 jusqu’à un autre.", "lists.range(3) == [0, 1, 2]",
     "lists"},
    {"first", kFirst, end_of<false>, "The first item as an optional value.",
     "Le premier élément comme valeur facultative.",
     "[1, 2].first().value() == 1", "lists"},
    {"last", kLast, end_of<true>, "The last item as an optional value.",
     "Le dernier élément comme valeur facultative.",
     "[1, 2].last().value() == 2", "lists"},
};

}  // namespace charta::cel
