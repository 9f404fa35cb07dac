// SPDX-License-Identifier: EUPL-1.2
// One descriptor in three syntaxes is one report, but for places, names of
// files and digests. Descriptors are made at random from the vocabulary.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "charter_source.h"
#include "command.h"
#include "fake_console.h"

using namespace charta;

namespace {

using Json = nlohmann::ordered_json;

constexpr int kDescriptors = 60;

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

bool is_date(const Json& value) {
  return value.is_string() &&
         parse_day(value.get_ref<const std::string&>()).has_value();
}

// Block mappings and flow lists; a date is plain, other texts are quoted.
void write_yaml(const Json& value, std::string& out, std::size_t indent) {
  if (value.is_object() && !value.empty()) {
    for (const auto& [key, child] : value.items()) {
      out += '\n' + std::string(indent, ' ') + key + ": ";
      write_yaml(child, out, indent + 2);
    }
  } else if (value.is_array()) {
    out += '[';
    for (const Json& item : value) out += item.dump() + ", ";
    out += ']';
  } else {
    out += is_date(value) ? value.get<std::string>() : value.dump();
  }
}

// Inline tables all the way down.
void write_toml(const Json& value, std::string& out) {
  if (value.is_object()) {
    out += '{';
    for (const auto& [key, child] : value.items()) {
      if (out.back() != '{') out += ", ";
      out += key + " = ";
      write_toml(child, out);
    }
    out += '}';
  } else if (value.is_array()) {
    out += '[';
    for (const Json& item : value) {
      write_toml(item, out);
      out += ", ";
    }
    out += ']';
  } else {
    out += is_date(value) ? value.get<std::string>() : value.dump();
  }
}

std::string toml(const Json& root) {
  std::string out;
  for (const auto& [key, child] : root.items()) {
    out += key + " = ";
    write_toml(child, out);
    out += '\n';
  }
  return out;
}

// What may differ goes: places, names of files, sizes, digests.
void strip(Json& value) {
  if (value.is_object()) {
    for (const char* key : {"at", "sources", "excerpt", "related"}) {
      value.erase(key);
    }
  }
  if (value.is_structured()) {
    for (Json& child : value) strip(child);
  }
}

}  // namespace

TEST_CASE("YAML, TOML and JSON of one descriptor give one report") {
  FakeConsole console;
  for (const char* charter : {"essentiel", "fr-territoires"}) {
    CAPTURE(charter);
    const auto opened = open_charter(console, {}, charter, console.day);
    REQUIRE(opened);
    Maker maker(7);
    std::vector<std::string> words = {"audit", "-f", "json", "--charter",
                                      charter};
    for (int i = 0; i < kDescriptors; ++i) {
      const Json made = maker.descriptor(opened->vocabulary, i);
      const std::string name = "d" + std::to_string(i);
      write_yaml(made, console.files[name + ".yaml"] = "", 0);
      console.files[name + ".toml"] = toml(made);
      console.files[name + ".json"] = made.dump();
      for (const char* ending : {".yaml", ".toml", ".json"}) {
        words.push_back(name + ending);
      }
    }
    console.output.clear();
    console.errors.clear();
    run_command(words, console);
    CHECK(console.errors == "");
    const Json run = Json::parse(console.output);
    REQUIRE(run["reports"].size() == std::size_t{3} * kDescriptors);
    for (std::size_t i = 0; i < run["reports"].size(); i += 3) {
      CAPTURE(console.files["d" + std::to_string(i / 3) + ".yaml"]);
      Json yaml = run["reports"][i];
      strip(yaml);
      for (const std::size_t other : {i + 1, i + 2}) {
        Json report = run["reports"][other];
        strip(report);
        CHECK(report.dump(1) == yaml.dump(1));
      }
    }
  }
}
