// SPDX-License-Identifier: EUPL-1.2
// The same random value written in YAML, JSON and TOML is read as the same.
#include <doctest/doctest.h>

#include <string>

#include "charta/doc/read.h"
#include "doc/show.h"
#include "property/mutator.h"

namespace charta {
namespace {

constexpr int kDeepest = 4;

// Texts that YAML or TOML might take for something else.
constexpr std::string_view kTexts[] = {
    "a",          "l’été",    "NO",     "yes",        "null",  "~",
    "true",       "012",      "01001",  "1.10",       "1e5",   "0x1F",
    ".inf",       "nan",      "",       " a ",        "a: b",  "a #b",
    "- a",        "[a]",      "{a}",    "'",          "\"",    "a\nb",
    "a\n\n",      "\tb",      "<<",     "&a",         "*a",    "!t",
    "%",          "@x",       "C:\\d",  "2026-03-02", "12:30", "\u00e9",
    "\U0001F600", "\x01\x7F", "\u2028", "a\r\nb",     "---",   "..."};

// A JSON text of a string, which is a double-quoted text of YAML and a basic
// string of TOML too.
std::string quoted(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += kDigits[byte >> 4U];
      out += kDigits[byte & 15U];
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  return out + "\"";
}

// One value in three texts. TOML has no null.
struct Texts {
  std::string yaml{};
  std::string json{};
  std::string toml{};
};

class Writer {
 public:
  explicit Writer(std::uint64_t seed) : dice_(seed) {}

  Texts root() {
    Texts out;
    const std::size_t size = 1 + dice_.roll(5);
    for (std::size_t i = 0; i < size; ++i) {
      const std::string key = quoted(this->key(i));
      const Texts value = any(1);
      out.yaml += key + ": " + value.yaml + "\n";
      out.json += (i == 0 ? "" : ", ") + key + ": " + value.json;
      out.toml += key + " = " + value.toml + "\n";
    }
    out.json = "{" + out.json + "}";
    return out;
  }

 private:
  std::string text() {
    return std::string(kTexts[dice_.roll(std::size(kTexts))]);
  }
  // Unlike its neighbours.
  std::string key(std::size_t i) { return text() + std::to_string(i); }

  Texts any(int depth) {
    switch (dice_.roll(depth < kDeepest ? 6 : 4)) {
      case 0:
        return scalar(std::to_string(dice_.roll(1U << 30U)));
      case 1:
        return scalar("-" + std::to_string(dice_.roll(1000)) + "." +
                      std::to_string(1 + dice_.roll(9)));
      case 2:
        return scalar(dice_.roll(2) == 0 ? "true" : "false");
      case 3:
        return scalar(quoted(text()));
      case 4:
        return list(depth);
      default:
        return map(depth);
    }
  }
  static Texts scalar(const std::string& text) { return {text, text, text}; }

  Texts list(int depth) {
    Texts out{"[", "[", "["};
    for (std::size_t i = dice_.roll(4); i > 0; --i) {
      const Texts item = any(depth + 1);
      const std::string comma = i > 1 ? ", " : "";
      out.yaml += item.yaml + comma;
      out.json += item.json + comma;
      out.toml += item.toml + comma;
    }
    return {out.yaml + "]", out.json + "]", out.toml + "]"};
  }

  Texts map(int depth) {
    Texts out{"{", "{", "{"};
    const std::size_t size = dice_.roll(4);
    for (std::size_t i = 0; i < size; ++i) {
      const std::string name = quoted(key(i));
      const Texts value = any(depth + 1);
      const std::string comma = i + 1 < size ? ", " : "";
      out.yaml.append(name).append(": ").append(value.yaml).append(comma);
      out.json.append(name).append(": ").append(value.json).append(comma);
      out.toml.append(name).append(" = ").append(value.toml).append(comma);
    }
    return {out.yaml + "}", out.json + "}", out.toml + "}"};
  }

  Dice dice_;
};

TEST_CASE("one value in three syntaxes is one value") {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    const Texts texts = Writer(seed).root();
    CAPTURE(texts.yaml);
    CAPTURE(texts.toml);
    const std::string json = shown(texts.json, Syntax::json);
    CHECK(json.starts_with("{"));
    CHECK(shown(texts.yaml, Syntax::yaml) == json);
    CHECK(shown(texts.toml, Syntax::toml) == json);
  }
}

}  // namespace
}  // namespace charta
