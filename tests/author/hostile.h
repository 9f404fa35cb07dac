// SPDX-License-Identifier: EUPL-1.2
// Texts of strangers, and a charter that is made of one of them.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "author/author_sample.h"
#include "charta/report/json_writer.h"

namespace author_sample {

// Those of the project's own, and those of ../shared where it is there.
inline std::vector<std::string> hostile_texts() {
  std::vector<std::string> all = {"<script>alert(1)</script>",
                                  "\"><img src=x onerror=alert(1)>",
                                  "</script><!--",
                                  "]]>",
                                  "&lt;",
                                  "[x](javascript:alert(1))",
                                  "![x](http://127.0.0.1/t.png)",
                                  "# heading\n- item\n\n```",
                                  "`code`",
                                  "a | b",
                                  "\x1b[2J",
                                  "x\r\ny: 1",
                                  "\u202egnp",
                                  "${7*7}{{7*7}}"};
  namespace fs = std::filesystem;
  const char* given = std::getenv("CHARTA_SHARED");
  const fs::path shared = given != nullptr
                              ? fs::path(given)
                              : fs::path(CHARTA_SOURCE_DIR) / "../shared";
  const fs::path file = shared / "attacks/inject/strings.json";
  if (!fs::exists(file)) {
    MESSAGE("skipped: ../shared is absent");
    return all;
  }
  std::ifstream in(file, std::ios::binary);
  const auto read = author_sample::read(
      "strings.json", {std::istreambuf_iterator<char>(in), {}});
  for (const charta::Value& one : read->document->root().list().span()) {
    all.emplace_back(one.text());
  }
  return all;
}

// Files of a charter whose words are `@`.
inline constexpr std::string_view kHostileCharter = R"yaml(
charta: 1
id: s
version: @
title: @
vocabulary: vocabulary.yaml
frameworks: [framework.yaml]
params: {p: [@]}
variables: {v: a.b in params.p}
principles: [{id: P1, title: @}]
rules:
  - id: R1
    principle: P1
    title: @
    why: @
    note: @
    when: variables.v
    require: a.c.all(x, x == 'y') && a.b == 'x'
    sources: [{framework: f, item: i, note: @}]
    evidence: {expected: @}
    remedy: {text: @}
    tags: [@]
)yaml";
inline constexpr std::string_view kHostileVocabulary = R"yaml(
vocabulary: 1
id: v
fields:
  a: {type: record, label: @}
  a.b: {type: enum, label: @, help: @, values: {@: @, x: @}}
  a.c: {type: list(text), label: @, unit: @, help: @}
  project.id: {type: text, label: @}
)yaml";
inline constexpr std::string_view kHostileFramework = R"yaml(
framework: 1
id: f
title: @
reference: @
items:
  - {id: i, title: @, summary: @, addressee: @, checkable: project}
)yaml";

// The file with a text for each `@`.
inline std::string worded(std::string_view yaml, const std::string& text) {
  std::string quoted;
  charta::append_json_string(text, quoted);
  std::string out;
  for (const char c : yaml) {
    if (c == '@') {
      out += quoted;
    } else {
      out += c;
    }
  }
  return out;
}

// A charter whose every word is the text; none where no charter can be.
inline std::optional<charta::Charter> hostile_charter(const std::string& text) {
  charta::SourceSet files;
  files["charter.yaml"].source = {"charter.yaml",
                                  worded(kHostileCharter, text)};
  files["vocabulary.yaml"].source = {"vocabulary.yaml",
                                     worded(kHostileVocabulary, text)};
  files["framework.yaml"].source = {"framework.yaml",
                                    worded(kHostileFramework, text)};
  auto charter = charta::load_charter(files, "charter.yaml");
  if (!charter) return {};
  return *std::move(charter);
}

// What would let a text of a stranger act in a page: a tag that the page does
// not write itself, an event, a control character.
inline std::string html_breach(const std::string& html) {
  for (const char* bad : {"<img", "<svg", "<details open", "<script>alert",
                          "\x1b", "\u202e", "\r", "\x07", "\u009b"}) {
    if (html.find(bad) != std::string::npos) return bad;
  }
  return {};
}

}  // namespace author_sample
