// SPDX-License-Identifier: EUPL-1.2
#include "charta/template/render.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "report/sample.h"

namespace charta {
namespace {

constexpr Style kFrench{.language = Language::french};

Result<std::string> rendered(const std::string& name, const std::string& text,
                             const Run& run) {
  const Source source{.name = name, .text = text};
  return render_template(source, {}, run, kFrench);
}

std::string shipped(const std::string& name) {
  std::ifstream file(std::string(CHARTA_SOURCE_DIR) + "/templates/" + name);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST_CASE("members and display fields are filled in") {
  const auto out = rendered(
      "a.txt.mustache",
      "{{charter.id}} {{#reports}}{{id}}: {{score_text}}{{/reports}}\n",
      sample_run());
  REQUIRE(out.has_value());
  CHECK(*out == "demo cantines: de 20,3 (garanti) à 68,8 (possible) sur 100\n");
}

// What no tag names is not handed to the library: that may not show.
TEST_CASE("an object is a section though none of its parts is asked for") {
  const std::string text =
      "{{#charter}}yes{{/charter}}{{^charter}}no{{/charter}}";
  CHECK(*rendered("a.txt.mustache", text, sample_run()) == "yes");
}

TEST_CASE("names are found behind other delimiters and in partials") {
  CHECK(*rendered("a.txt.mustache", "{{=<% %>=}}<%charter.id%>",
                  sample_run()) == "demo");
  const Source source{.name = "a.txt.mustache", .text = "{{>head}}"};
  const Source head{.name = "head.mustache", .text = "{{{charter.id}}}"};
  CHECK(*render_template(source, {{"head", head}}, sample_run(), kFrench) ==
        "demo");
}

TEST_CASE("text is escaped for the language of the template") {
  Run run = sample_run();
  run.reports[0].name = "<b>\x1b[2J";
  const std::string text = "{{#reports}}{{name}}{{/reports}}";
  CHECK(*rendered("a.html.mustache", text, run) == "&lt;b&gt;\\u{1b}[2J");
  CHECK(*rendered("a.txt.mustache", text, run) == "<b>\\u{1b}[2J");
  run.reports[0].name = "{{charter.id}}";
  CHECK(*rendered("a.txt.mustache", text, run) == "{{charter.id}}");
}

TEST_CASE("faults of a template have their place") {
  struct {
    const char* text;
    Code code;
    std::uint32_t line;
  } const rows[] = {{"a\n{{nmae}}", Code::template_name, 2},
                    {"{{reports.nmae}}", Code::template_name, 1},
                    {"\n\n{{#reports}}", Code::template_syntax, 3},
                    {"{{#reports}}{{/rules}}", Code::template_syntax, 1},
                    {"{{/reports}}", Code::template_syntax, 1},
                    {"{{=<% %>=}}\n<%nmae%>", Code::template_name, 2},
                    {"{{=<%=}}", Code::template_syntax, 0}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    const auto out = rendered("a.txt.mustache", row.text, sample_run());
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().front().code == row.code);
    CHECK(out.error().front().at.line == row.line);
  }
  const auto out = rendered("a.txt.mustache", "{{nmae}}", sample_run());
  CHECK(out.error().front().args == std::vector<std::string>{"nmae", "name"});
}

TEST_CASE("partials stand beside their template") {
  const Source source{.name = "a.txt.mustache", .text = "{{>head}}{{>head}}"};
  const auto names = partials_of(source);
  REQUIRE(names.has_value());
  CHECK(*names == std::vector<std::string>{"head"});
  for (const char* wrong : {"{{>../x}}", "{{>/etc/passwd}}", "{{>.hidden}}"}) {
    CAPTURE(wrong);
    const Source bad{.name = "a.txt.mustache", .text = wrong};
    CHECK_FALSE(partials_of(bad).has_value());
  }
  const auto out = render_template(
      source, {{"head", {.name = "head.mustache", .text = "{{charter.id}} "}}},
      sample_run(), kFrench);
  REQUIRE(out.has_value());
  CHECK(*out == "demo demo ");
}

TEST_CASE("the shipped templates are filled without a fault") {
  for (const char* name :
       {"deliberation.fr.md.mustache", "lettre-candidat.fr.txt.mustache",
        "synthese.fr.html.mustache"}) {
    CAPTURE(name);
    const std::string text = shipped(name);
    REQUIRE(text.size() > 500);
    const auto out = rendered(name, text, sample_batch());
    REQUIRE(out.has_value());
    CHECK(out->find("Prévision des repas de cantine") != std::string::npos);
    CHECK(out->find("{{") == std::string::npos);
  }
}

}  // namespace
}  // namespace charta
