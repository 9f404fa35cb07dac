// SPDX-License-Identifier: EUPL-1.2
// Descriptors made at random from a vocabulary.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "charta/charter/vocabulary.h"
#include "json.h"

namespace charta {

using Json = nlohmann::ordered_json;

// Fills a tree of values, field by field.
class Maker {
 public:
  explicit Maker(std::uint64_t seed) : random_(seed) {}

  std::uint64_t below(std::uint64_t n) { return random_() % n; }

  Json descriptor(const Vocabulary& vocabulary, int number) {
    constexpr std::array kKinds = {"project", "bid", "organisation"};
    const std::string kind = kKinds[below(kKinds.size())];
    Json root = {{"charta", 1}, {"kind", kind}};
    const std::uint64_t share = 1 + below(4);
    for (const VocabularyField& field : vocabulary.fields) {
      if (field.type == FieldType::record || below(share) != 0) continue;
      put(root, field.path, field);
    }
    root[kind]["id"] = "d" + std::to_string(number);
    if (below(3) == 0) root["projet"] = {{"nom", "faute de frappe"}};
    return root;
  }

 private:
  // Goes down the path; a list gets one record or two.
  void put(Json& into, std::string_view path, const VocabularyField& field) {
    const std::size_t dot = path.find('.');
    std::string name(path.substr(0, dot));
    if (dot == std::string_view::npos) {
      into[name] = value(field);
      return;
    }
    const std::string_view rest = path.substr(dot + 1);
    if (!name.ends_with("[]")) return put(into[name], rest, field);
    Json& items = into[name.substr(0, name.size() - 2)];
    while (items.size() < 2) items.push_back(Json::object());
    put(items[below(2)], rest, field);
  }

  Json value(const VocabularyField& field) {
    if (below(12) == 0) return below(2) == 0 ? "unknown" : "NSP";
    if (below(40) == 0) return "";
    if (!field.list) return one(field);
    Json items = Json::array();
    for (std::uint64_t i = below(3); i-- > 0;) items.push_back(one(field));
    return items;
  }

  Json one(const VocabularyField& field) {
    constexpr std::array kTexts = {
        "l’été : « #1 »", "a\tb", "- \"x\"", "oui", "12", "é😀", "null", "~"};
    constexpr std::array kCountries = {"FR", "DE", "US", "CN"};
    switch (field.type) {
      case FieldType::integer:
        return below(400);
      case FieldType::number:
        return static_cast<double>(below(4000)) / 8;
      case FieldType::boolean:
        return below(2) == 0;
      case FieldType::date:
        return "2026-0" + std::to_string(1 + below(9)) + "-17";
      case FieldType::country:
        return kCountries[below(kCountries.size())];
      case FieldType::url:
        return "https://exemple.fr/a?b=c#d";
      case FieldType::enumeration:
        if (below(10) != 0 && !field.choices.empty()) {
          return field.choices[below(field.choices.size())].value;
        }
        return "autre chose";
      case FieldType::text:
      case FieldType::record:
        break;
    }
    return kTexts[below(kTexts.size())];
  }

  std::mt19937_64 random_;
};

}  // namespace charta
