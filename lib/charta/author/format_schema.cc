// SPDX-License-Identifier: EUPL-1.2
// The schemas of charters, waivers and tests, from the loaders' own tables.
#include <array>

#include "charta/audit/waivers.h"
#include "charta/author/schema.h"
#include "charta/author/schema_pen.h"
#include "charta/i18n/author_labels.h"

namespace charta {
namespace {

using namespace label;

constexpr std::array<std::string_view, 4> kSchemas = {"charter", "descriptor",
                                                      "waivers", "tests"};

Localized both(const Term& term) {
  return {std::string(term.en), std::string(term.fr)};
}

// The kinds of files that make a charter, told apart by their first key.
struct FileKind {
  std::string_view key{};
  const KeyTable* table = nullptr;
};
const std::array<FileKind, 3> kFileKinds = {{
    {"charta", &kCharterKeys},
    {"vocabulary", &kVocabularyKeys},
    {"framework", &kFrameworkKeys},
}};

// A charter that builds on no other is whole.
void put_whole(SchemaPen& pen) {
  constexpr std::string_view kChild[] = {"extends"};
  constexpr std::string_view kWhole[] = {"title", "vocabulary", "principles",
                                         "rules"};
  pen.json.key("anyOf");
  pen.json.begin_array();
  for (const std::span<const std::string_view> keys :
       {std::span<const std::string_view>(kChild),
        std::span<const std::string_view>(kWhole)}) {
    pen.json.begin_inline('{');
    pen.names("required", keys);
    pen.json.end_inline('}');
  }
  pen.json.end_array();
}

// `if` the key is there, `then` that table, `else` the next kind.
void put_kinds(std::size_t i, SchemaPen& pen) {
  if (i == kFileKinds.size()) {
    return pen.ref(definition_name(kRulesFileKeys.name));
  }
  const FileKind& kind = kFileKinds.at(i);
  pen.json.key("if");
  pen.json.begin_inline('{');
  pen.names("required", {&kind.key, 1});
  pen.json.end_inline('}');
  pen.open("then");
  pen.ref(definition_name(kind.table->name));
  if (kind.table == &kCharterKeys) put_whole(pen);
  pen.json.end_object();
  pen.open("else");
  put_kinds(i + 1, pen);
  pen.json.end_object();
}

// `given` without a vocabulary: a mapping of anything.
void put_open_given(SchemaPen& pen) {
  pen.open("given");
  pen.type({"object"});
  pen.json.end_object();
}

}  // namespace

std::span<const std::string_view> schema_names() { return kSchemas; }

std::string charter_schema(Language language) {
  std::string out;
  SchemaPen pen(language, out);
  pen.begin("charter", both(kCharterSchema));
  pen.type({"object"});
  put_kinds(0, pen);
  pen.open("$defs");
  pen.shape_definitions();
  pen.text_definitions();
  for (const KeyTable* table : key_tables()) {
    if (table == &kLocalizedKeys || table == &kTestsKeys) continue;
    if (table == &kCaseKeys || table == &kProofKeys) continue;
    pen.table(*table);
  }
  pen.json.end_object();
  pen.end();
  out += '\n';
  return out;
}

std::string waivers_schema(Language language) {
  std::string out;
  SchemaPen pen(language, out);
  pen.begin("waivers", both(kWaiversSchema));
  pen.ref("waivers");
  pen.open("$defs");
  pen.shape_definitions();
  pen.table(kWaiversKeys);
  pen.table(kWaiverKeys);
  pen.json.end_object();
  pen.end();
  out += '\n';
  return out;
}

std::string tests_schema(const Charter* charter, Language language) {
  std::string out;
  SchemaPen pen(language, out);
  pen.begin("tests", both(kTestsSchema));
  pen.ref(definition_name(kTestsKeys.name));
  pen.open("$defs");
  pen.shape_definitions();
  pen.table(kTestsKeys);
  pen.table(kCaseKeys);
  if (charter != nullptr) {
    put_descriptor_definitions(*charter, "given", pen);
  } else {
    put_open_given(pen);
  }
  pen.json.end_object();
  pen.end();
  out += '\n';
  return out;
}

}  // namespace charta
