// SPDX-License-Identifier: EUPL-1.2
// Text of strangers through every format: inert on a terminal, itself again out
// of JSON, mere text in Markdown. To add an attack: a row in kAttacks.
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "charta/i18n/glyphs.h"
#include "charta/report/explain.h"
#include "charta/report/layout.h"
#include "json.h"
#include "report/sample.h"

namespace charta {
namespace {

const char* const kAttacks[] = {
    "<script>alert(1)</script>",
    "\x1b[2J\x1b[1;1HGrade A",
    "\x1b]8;;http://x.example\x07link\x1b]8;;\x07",
    "\xc2\x9b"
    "31m",
    "\u202egnp.exe\u2066",
    "a\u200bb\ufeff\U000E0041",
    "line\rPASS\nPASS",
    "](javascript:alert(1))",
    "![x](http://x.example/t.png) <http://y.example>",
    "`a` ``` | b |\n|---|",
    "# heading",
    "- item\n1. item",
    "***bold*** ~~gone~~ $x$",
    "http://x.example www.x.example me@x.example @team #12 !3",
    "\\",
    "\"quoted\" \\u0041",
    "::error::x",
    "<details open>\n\n<!--",
    "&lt;b&gt; &#0;",
    "{{0}} {0} {1}",
};

// The attacks of this file, then those of the shared folder when it is there.
std::vector<std::string> attacks() {
  std::vector<std::string> all(std::begin(kAttacks), std::end(kAttacks));
  const char* given = std::getenv("CHARTA_SHARED");
  std::filesystem::path shared = given == nullptr ? "" : given;
  for (std::filesystem::path at = CHARTA_SOURCE_DIR; shared.empty();
       at = at.parent_path()) {
    if (std::filesystem::exists(at / "../shared")) shared = at / "../shared";
    if (at == at.root_path()) break;
  }
  std::ifstream file(shared / "attacks/inject/strings.json");
  if (!file) {
    std::puts("skipped: ../shared is absent");
    return all;
  }
  for (const auto& each : testing::parse_json(file)) all.push_back(each);
  return all;
}

void spoil(Localized& text, const std::string& attack) {
  text.en = text.fr = attack;
}

void spoil_rules(Run& run, const std::string& attack) {
  for (PrincipleWords& principle : run.principles) {
    spoil(principle.title, attack);
  }
  for (RuleWords& rule : run.rules) {
    for (Localized* text : {&rule.title, &rule.message, &rule.remedy, &rule.why,
                            &rule.note, &rule.evidence_expected}) {
      spoil(*text, attack);
    }
    rule.id = rule.condition = rule.requirement = rule.effort = attack;
    for (SourceNote& source : rule.sources) {
      spoil(source.framework_title, attack);
      spoil(source.item_title, attack);
    }
  }
}

void spoil_report(Report& report, const std::string& attack) {
  report.name = report.id = report.kind = attack;
  report.sources[0].name = attack;
  report.raw.grade_low = attack;
  for (Reading& reading : report.readings) reading.value = attack;
  for (Question& question : report.questions) question.path = attack;
  for (Finding& finding : report.findings) {
    for (std::string& path : finding.missing) path = attack;
    for (WeakEvidence& weak : finding.weak_evidence) {
      weak = {attack, attack, attack};
    }
    if (finding.error) finding.error->words = attack;
    if (finding.waiver) finding.waiver->who = finding.waiver->reason = attack;
  }
}

// The attack in every text that comes from files.
Run spoilt(const std::string& attack) {
  Run run = sample_batch();
  spoil(run.charter_title, attack);
  run.charter_version = run.profile = attack;
  spoil_rules(run, attack);
  for (FieldWords& field : run.fields) spoil(field.label, attack);
  for (PathWords& path : run.paths) path.path = attack;
  spoil_report(run.reports[0], attack);
  run.faults[0].args = {attack};
  run.faults[0].excerpt = attack;
  run.faults[0].at.file = attack;
  return run;
}

std::string write(std::string_view format, const Run& run, const Style& style) {
  std::string out;
  find_formatter(format)->write(run, style, out);
  return out;
}

// The first code point that could do harm, 0 when there is none. The line ends
// of CSV are none.
char32_t harm(std::string_view text) {
  for (std::size_t at = 0; !text.empty(); at = 0) {
    if (text.starts_with("\xEF\xBB\xBF\"descriptor\"")) at = 3;
    if (text.starts_with("\r\n")) at = 2;
    text.remove_prefix(at);
    if (at > 0) continue;
    const Glyph glyph = first_glyph(text);
    const bool layout = glyph.point == '\n' || glyph.point == '\t';
    const bool bad_bytes = glyph.point == 0xFFFD && glyph.bytes != "\uFFFD";
    if ((harmful(glyph.point) && !layout) || bad_bytes) return glyph.point;
    text.remove_prefix(glyph.bytes.size());
  }
  return 0;
}

TEST_CASE("no format lets anything through that could steer a terminal") {
  for (const std::string& attack : attacks()) {
    CAPTURE(attack);
    const Run run = spoilt(attack);
    for (const Formatter& format : formatters()) {
      CAPTURE(format.name);
      if (format.binary) continue;
      CHECK(harm(write(format.name, run, {})) == 0);
      CHECK(harm(write(format.name, run,
                       {.language = Language::french, .unicode = false})) == 0);
    }
    Run one = run;
    one.reports.resize(1);
    CHECK(harm(write("text", one, {})) == 0);
    std::string explained;
    write_explanation({.run = &run,
                       .rule = 3,
                       .report = &run.reports[0],
                       .finding = &run.reports[0].findings[3],
                       .condition = {{attack, attack, 0}},
                       .requirement = {{attack, attack, 200}},
                       .residual = attack},
                      {}, explained);
    CHECK(harm(explained) == 0);
  }
}

TEST_CASE("JSON reads back as the very text") {
  for (const std::string& attack : attacks()) {
    CAPTURE(attack);
    const Run run = spoilt(attack);
    const auto parsed = testing::parse_json(write("json", run, {}));
    CHECK(parsed["reports"][0]["name"] == attack);
    CHECK(parsed["rules"][0]["title"]["fr"] == attack);
    CHECK(parsed["faults"][0]["args"][0] == attack);
    std::istringstream lines(write("jsonl", run, {}));
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
      CHECK(testing::parse_json(line).is_object());
    }
    CHECK(count == 5);
  }
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD") {
  const auto parsed = testing::parse_json(write("json", spoilt("a\xff"), {}));
  CHECK(parsed["reports"][0]["name"] == "a\uFFFD");
  CHECK(harm(write("text", spoilt("a\xff"), {})) == 0);
}

// The names of the HTML elements, in order, that cmark-gfm makes.
std::string structure(const std::string& markdown) {
  const std::string path =
      (std::filesystem::temp_directory_path() / "charta_hostile.md").string();
  std::ofstream(path, std::ios::binary) << markdown;
  const std::string command =
      "cmark-gfm --unsafe -e table -e autolink -e strikethrough -e tasklist '" +
      path + "'";
  std::string html;
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) {
    html += static_cast<char>(c);
  }
  pclose(pipe);
  std::string tags;
  for (std::size_t at = html.find('<'); at != std::string::npos;
       at = html.find('<', at + 1)) {
    tags += html.substr(at, html.find_first_of(" >", at) - at) + ' ';
  }
  return tags;
}

// The names of the elements of a page, in order.
std::string elements(const std::string& html) {
  std::string tags;
  for (std::size_t at = html.find('<'); at != std::string::npos;
       at = html.find('<', at + 1)) {
    tags += html.substr(at, html.find_first_of(" >\n", at) - at) + ' ';
  }
  return tags;
}

TEST_CASE("HTML makes of an attack what it makes of a word") {
  const std::string wanted = elements(write("html", spoilt("word"), {}));
  CHECK(wanted.find("<table") != std::string::npos);
  for (const std::string& attack : attacks()) {
    if (flow(attack).empty()) continue;
    CAPTURE(attack);
    CHECK(elements(write("html", spoilt(attack), {})) == wanted);
  }
}

TEST_CASE("Markdown makes of an attack what it makes of a word") {
  if (std::system("cmark-gfm --version >/dev/null 2>&1") != 0) {
    std::puts("skipped: cmark-gfm is absent");
    return;
  }
  const std::string wanted = structure(write("markdown", spoilt("word"), {}));
  CHECK(wanted.find("<table") != std::string::npos);
  for (const std::string& attack : attacks()) {
    if (flow(attack).empty()) continue;
    CAPTURE(attack);
    CHECK(structure(write("markdown", spoilt(attack), {})) == wanted);
  }
}

}  // namespace
}  // namespace charta
