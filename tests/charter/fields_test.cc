// SPDX-License-Identifier: EUPL-1.2
// The tables of keys: one name once, and a doc for each.
#include "charta/charter/fields.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "charta/i18n/charter_keys.h"

namespace charta {
namespace {

TEST_CASE("a table names each key once, and each table once") {
  std::set<std::string_view> tables;
  for (const KeyTable* table : key_tables()) {
    CHECK(tables.insert(table->name).second);
    std::set<std::string_view> keys;
    for (const Key& key : table->keys) {
      CAPTURE(key.name);
      CHECK(keys.insert(key.name).second);
      CHECK(table->find(key.name) == &key);
    }
    CHECK(table->find("nonsense") == nullptr);
  }
}

TEST_CASE("every key has a doc in both languages") {
  for (const KeyTable* table : key_tables()) {
    for (const Key& key : table->keys) {
      const std::string path =
          std::string(table->name) + "." + std::string(key.name);
      CAPTURE(path);
      const Localized doc = charter_key(path);
      CHECK_FALSE(doc.en.empty());
      CHECK_FALSE(doc.fr.empty());
    }
  }
  CHECK(charter_key("rule.nonsense").empty());
}

TEST_CASE("shapes have the names of the docs") {
  CHECK(name(Shape::text) == "text");
  CHECK(name(Shape::texts) == "texts");
  CHECK(name(Shape::any) == "any");
}

TEST_CASE("identifiers") {
  struct Row {
    std::string text;
    bool good;
  };
  const Row rows[] = {
      {"SOV-01", true},
      {"art_6.1", true},
      {"L2112-4", true},
      {"1", true},
      {"", false},
      {"-a", false},
      {".a", false},
      {"a b", false},
      {"é", false},
      {"a\u200bb", false},
      {"a/b", false},
      {std::string(64, 'a'), true},
      {std::string(65, 'a'), false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(is_identifier(row.text) == row.good);
  }
}

}  // namespace
}  // namespace charta
