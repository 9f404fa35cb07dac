// SPDX-License-Identifier: EUPL-1.2
// One descriptor in three syntaxes is one report, but for places, names of
// files and digests. Descriptors are made at random from the vocabulary.
#include <doctest/doctest.h>

#include "charter_source.h"
#include "command.h"
#include "fake_console.h"
#include "made_descriptor.h"

using namespace charta;

namespace {

constexpr int kDescriptors = 60;

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
