// SPDX-License-Identifier: EUPL-1.2
// Reads rule tests. Each `given` is copied into a tree of its own, so that the
// paths of its missing fields begin at its root.
#include "charta/charter/cases.h"

#include <algorithm>
#include <array>
#include <new>
#include <set>

#include "charta/charter/assembly.h"
#include "charta/charter/loading.h"
#include "charta/doc/read.h"

namespace charta {
namespace {

constexpr std::array kExpectations = {
    Expectation::pass,  Expectation::fail,           Expectation::unknown,
    Expectation::error, Expectation::not_applicable, Expectation::not_yet_due};
constexpr std::array<std::string_view, 6> kNames = {
    "pass", "fail", "unknown", "error", "not_applicable", "not_yet_due"};
// The day of tests that do not say: the rules as they bind then.
constexpr std::string_view kDefaultDay = "2026-11-23";

// Copies a value of one tree into another arena. Texts stay where they are: in
// the source, or in the tree that the caller keeps. Depth is bounded by the
// reader.
class Graft {
 public:
  explicit Graft(Arena& arena) : arena_(arena) {}

  Value copy(const Value& value, const Evidence* parent, const Value& key) {
    if (value.is(Kind::list)) return copy(value.list(), parent, key);
    if (value.is(Kind::map)) return copy(value.map(), parent, key);
    if (value.is(Kind::string)) return Value::of(arena_.copy(value.text()));
    return value;
  }

 private:
  const Evidence* evidence(const Evidence& old, std::uint32_t size,
                           const Evidence* parent, const Value& key) {
    Place* places = arena_.array<Place>(size);
    for (std::uint32_t i = 0; places != nullptr && i < size; ++i) {
      new (places + i) Place(old.places[i]);
    }
    return arena_.make(
        Evidence{.parent = parent, .key = key, .places = places});
  }

  Value copy(const List& list, const Evidence* parent, const Value& key) {
    const Evidence* own = evidence(*list.evidence, list.size, parent, key);
    Value* items = arena_.array<Value>(list.size);
    for (std::uint32_t i = 0; items != nullptr && i < list.size; ++i) {
      const Value index = Value::of(std::int64_t{i});
      new (items + i) Value(copy(list.items[i], own, index));
    }
    const List* made =
        arena_.make(List{.items = items,
                         .size = items == nullptr ? 0 : list.size,
                         .evidence = own});
    return made == nullptr ? Value{} : Value::of(made);
  }

  // Without an index: the documents of tests are small.
  Value copy(const Map& map, const Evidence* parent, const Value& key) {
    const Evidence* own = evidence(*map.evidence, map.size, parent, key);
    Entry* entries = arena_.array<Entry>(map.size);
    for (std::uint32_t i = 0; entries != nullptr && i < map.size; ++i) {
      const Value name = copy(map.entries[i].key, nullptr, {});
      new (entries + i) Entry{name, copy(map.entries[i].value, own, name)};
    }
    const Map* made = arena_.make(Map{.entries = entries,
                                      .size = entries == nullptr ? 0 : map.size,
                                      .evidence = own});
    return made == nullptr ? Value{} : Value::of(made);
  }

  Arena& arena_;
};

Document document_of(const Node& given, const Limits& limits) {
  Arena arena(limits.document_arena_bytes);
  const Value root = Graft(arena).copy(given.value(), nullptr, {});
  Place place{};
  place.value = given.span();
  return {given.sheet().document().source(), std::move(arena), root, place};
}

RuleCase read_case(const Node& node, const Node& given, Loading& loading) {
  RuleCase one{
      .rule = text(node, "rule"),
      .name = text(node, "name"),
      .given = document_of(given, loading.options.limits),
      .as_of = day(node, "as_of").value_or(*parse_day(kDefaultDay)),
      .expect = word(node, "expect", Expectation::pass, kExpectations, loading),
      .missing = texts(node, "missing"),
      .at = node.mark()};
  std::ranges::sort(one.missing);
  if (const std::optional<Node> score = node.find("score")) {
    one.score = read_decimal(*score, 1, Code::bad_score, loading);
  }
  return one;
}

void read_all(const Node& root, std::vector<RuleCase>& cases,
              Loading& loading) {
  if (!check(root, kTestsKeys, "tests", loading)) return;
  for (const Node& node : items(root, "tests")) {
    if (!check(node, kCaseKeys, "tests", loading)) continue;
    const std::optional<Node> given = mapping(node, "given");
    if (given) cases.push_back(read_case(node, *given, loading));
  }
}

}  // namespace

std::string_view name(Expectation expectation) {
  return kNames.at(static_cast<std::size_t>(expectation));
}

Result<std::vector<RuleCase>> read_cases(const Source& file,
                                         const Limits& limits) {
  const LoadOptions options{.limits = limits, .languages = {}};
  CHARTA_TRY(const Document document,
             read_document(file, Syntax::automatic, limits));
  const CharterFile sheet(document);
  Loading loading(options);
  std::vector<RuleCase> cases;
  read_all(Node::root(sheet), cases, loading);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  return cases;
}

}  // namespace charta
