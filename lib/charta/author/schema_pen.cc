// SPDX-License-Identifier: EUPL-1.2
// Shapes and tables of keys as JSON Schema. A key that holds more than its
// shape says has a row in kInside: to add one, a row.
#include "charta/author/schema_pen.h"

#include <algorithm>
#include <array>

#include "charta/i18n/charter_keys.h"

namespace charta {
namespace {

constexpr std::string_view kDialect =
    "https://json-schema.org/draft/2020-12/schema";
constexpr std::string_view kIdentifier = "^[0-9A-Za-z_][0-9A-Za-z_.-]{0,63}$";
constexpr std::string_view kDate = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

constexpr std::array<std::string_view, 3> kLevels = {"project", "organisation",
                                                     "bid"};
constexpr std::array<std::string_view, 4> kSeverities = {"blocking", "major",
                                                         "minor", "info"};
constexpr std::array<std::string_view, 4> kForces = {"law", "future-law",
                                                     "soft", "charter"};
constexpr std::array<std::string_view, 3> kRungs = {"declared", "documented",
                                                    "verified"};
constexpr std::array<std::string_view, 3> kEfforts = {"low", "medium", "high"};
constexpr std::array<std::string_view, 2> kCaps = {"blocking_failed",
                                                   "blocking_unknown"};
constexpr std::string_view kFieldType =
    "^(list[(])?(text|integer|number|boolean|date|country|url|enum|record)"
    "[)]?$";
constexpr std::array<std::string_view, 5> kModels = {
    "weighted", "flat", "flat-unweighted", "absolute", "sum"};
constexpr std::array<std::string_view, 4> kCheckable = {
    "project", "organisation", "bid", "none"};
constexpr std::array<std::string_view, 6> kOutcomes6 = {
    "pass", "fail", "unknown", "error", "not_applicable", "not_yet_due"};

// How the definition inside stands in the key's value.
enum class Form : std::uint8_t {
  one,     // it is the value
  list,    // the value is a list of it
  mapping  // the value is a mapping of it, names chosen by the author
};
struct Inside {
  std::string_view path{};
  Form form = Form::one;
  std::string_view definition{};
};
constexpr Inside kInside[] = {
    {"charter.principles", Form::list, "principle"},
    {"charter.rules", Form::list, "rule-or-file"},
    {"charter.frameworks", Form::list, "scalar"},
    {"charter.variables", Form::mapping, "scalar"},
    {"charter.scoring", Form::one, "scoring"},
    {"charter.grades", Form::list, "grade"},
    {"charter.caps", Form::list, "cap"},
    {"charter.profiles", Form::mapping, "profile"},
    {"charter.scores", Form::list, "score"},
    {"scoring.scores", Form::list, "score"},
    {"score.grades", Form::list, "score-grade"},
    {"rules file.rules", Form::list, "rule"},
    {"rule.effective", Form::one, "effective"},
    {"rule.levels", Form::list, "level"},
    {"rule.sources", Form::list, "source"},
    {"rule.evidence", Form::one, "evidence"},
    {"rule.remedy", Form::one, "remedy"},
    {"rule.criterion", Form::one, "criterion"},
    {"rule.level", Form::one, "levels"},
    {"remedy.effort", Form::one, "effort"},
    {"field.type", Form::one, "field-type"},
    {"rule.weight", Form::one, "weight"},
    {"principle.weight", Form::one, "weight"},
    {"grade.from", Form::one, "weight"},
    {"level.score", Form::one, "weight"},
    {"vocabulary.fields", Form::mapping, "field"},
    {"field.values", Form::mapping, "localized-or-nothing"},
    {"framework.items", Form::list, "item"},
    {"tests file.tests", Form::list, "test"},
    {"test.given", Form::one, "given"},
    {"waivers.waivers", Form::list, "waiver"},
};

// Keys whose value is one of a few names.
struct Choices {
  std::string_view path{};
  NameList names{};
};
constexpr Choices kChoices[] = {
    {"rule.severity", kSeverities}, {"rule.force", kForces},
    {"evidence.at_least", kRungs},  {"scoring.model", kModels},
    {"item.checkable", kCheckable}, {"test.expect", kOutcomes6},
    {"proof.status", kRungs},       {"cap.when", kCaps},
};

std::string path_of(const KeyTable& table, const Key& key) {
  return std::string(table.name) + "." + std::string(key.name);
}

// What a child charter inherits, it need not say; nor need a rule that it
// alters, and a file of rules does not know whether it is a child's.
std::vector<std::string_view> required_of(const KeyTable& table) {
  std::vector<std::string_view> required;
  for (const Key& one : table.keys) {
    const bool own = one.join == Join::own || one.name == "id";
    const bool heir = &table == &kCharterKeys || &table == &kRuleKeys ||
                      &table == &kPrincipleKeys;
    if (one.required && (own || !heir)) required.push_back(one.name);
  }
  return required;
}

}  // namespace

std::string definition_name(std::string_view table) {
  std::string name(table);
  std::ranges::replace(name, ' ', '-');
  return name;
}

void SchemaPen::begin(std::string_view name, const Localized& title) {
  json.begin_object();
  json.member("$schema", kDialect);
  json.member("$id", "urn:charta:schema:" + std::string(name) + ":1");
  json.member("title", title.in(language_));
}

void SchemaPen::end() { json.end_object(); }

void SchemaPen::describe(const Localized& text) {
  json.optional("description", text.in(language_));
}

void SchemaPen::describe(std::string_view text) {
  json.optional("description", text);
}

void SchemaPen::ref(std::string_view definition) {
  json.member("$ref", "#/$defs/" + std::string(definition));
}

void SchemaPen::type(std::initializer_list<std::string_view> types) {
  json.key("type");
  if (types.size() == 1) return json.string(*types.begin());
  json.begin_inline('[');
  for (const std::string_view one : types) json.string(one);
  json.end_inline(']');
}

void SchemaPen::names(std::string_view key, NameList values) {
  json.key(key);
  json.begin_inline('[');
  for (const std::string_view value : values) json.string(value);
  json.end_inline(']');
}

void SchemaPen::open(std::string_view key) {
  json.key(key);
  json.begin_object();
}

void SchemaPen::ref_under(std::string_view key, std::string_view definition) {
  json.key(key);
  json.begin_inline('{');
  ref(definition);
  json.end_inline('}');
}

void SchemaPen::shape(Shape shape) {
  switch (shape) {
    case Shape::text:
    case Shape::expression:
      return ref("scalar");
    case Shape::identifier:
      return ref("identifier");
    case Shape::localized:
      return ref("localized");
    case Shape::number:
      return type({"number"});
    case Shape::boolean:
      return type({"boolean"});
    case Shape::date:
      return ref("date");
    case Shape::version:
      return ref("version");
    case Shape::list:
      return type({"array"});
    case Shape::mapping:
      return type({"object"});
    case Shape::texts:
      return ref("texts");
    case Shape::any:
      return;
  }
}

// A definition of those types whose texts match a pattern.
void SchemaPen::scalar(std::string_view name,
                       std::initializer_list<std::string_view> types,
                       std::string_view pattern) {
  open(name);
  type(types);
  json.member("pattern", pattern);
  json.end_object();
}

void SchemaPen::either(std::string_view name, std::string_view first,
                       std::string_view second) {
  open(name);
  json.key("anyOf");
  json.begin_array();
  for (const std::string_view one : {first, second}) {
    json.begin_inline('{');
    if (one.ends_with("[]")) {
      type({"array"});
      ref_under("items", one.substr(0, one.size() - 2));
    } else {
      ref(one);
    }
    json.end_inline('}');
  }
  json.end_array();
  json.end_object();
}

void SchemaPen::choice(std::string_view name, NameList values) {
  open(name);
  names("enum", values);
  json.end_object();
}

void SchemaPen::shape_definitions() {
  scalar("scalar", {"string", "number", "boolean"}, ".");
  scalar("identifier", {"string", "integer"}, kIdentifier);
  open("date");
  type({"string"});
  json.member("format", "date");
  json.member("pattern", kDate);
  json.end_object();
  open("version");
  json.key("enum");
  json.begin_inline('[');
  json.number(1);
  json.string("1");
  json.end_inline(']');
  json.end_object();
  either("texts", "scalar", "scalar[]");
}

void SchemaPen::text_definitions() {
  open("nothing");
  type({"null"});
  json.end_object();
  scalar("weight", {"number", "string"}, "^[0-9]+([.][0-9]+)?$");
  scalar("field-type", {"string"}, kFieldType);
  choice("level-name", kLevels);
  choice("effort-name", kEfforts);
  either("levels", "level-name", "level-name[]");
  either("effort", "effort-name", "weight");
  either("rule-or-file", "rule", "scalar");
  either("localized", "scalar", "text");
  either("localized-or-nothing", "localized", "nothing");
  table(kLocalizedKeys);
}

void SchemaPen::key(const KeyTable& table, const Key& key) {
  const std::string path = path_of(table, key);
  open(key.name);
  describe(charter_key(path));
  const auto* choices = std::ranges::find(kChoices, path, &Choices::path);
  const auto* inside = std::ranges::find(kInside, path, &Inside::path);
  if (choices != std::end(kChoices)) {
    names("enum", choices->names);
  } else if (inside == std::end(kInside)) {
    shape(key.shape);
  } else if (inside->form == Form::one) {
    ref(inside->definition);
  } else {
    const bool list = inside->form == Form::list;
    type({list ? "array" : "object"});
    ref_under(list ? "items" : "additionalProperties", inside->definition);
  }
  json.end_object();
}

void SchemaPen::table(const KeyTable& table) {
  open(definition_name(table.name));
  type({"object"});
  open("properties");
  for (const Key& one : table.keys) {
    if (!one.later) key(table, one);
  }
  json.end_object();
  const auto required = required_of(table);
  if (!required.empty()) names("required", required);
  if (&table == &kLocalizedKeys) json.member("minProperties", 1);
  json.flag("additionalProperties", false);
  json.end_object();
}

}  // namespace charta
