// SPDX-License-Identifier: EUPL-1.2
#include "charta/template/escape.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

TEST_CASE("the name of a template tells its language") {
  struct {
    const char* path;
    TemplateLanguage language;
  } const rows[] = {{"a.html.mustache", TemplateLanguage::html},
                    {"dir.md/a.txt.mustache", TemplateLanguage::text},
                    {"a.fr.md.mustache", TemplateLanguage::markdown},
                    {"a.csv.mustache", TemplateLanguage::csv},
                    {"a.tex.mustache", TemplateLanguage::latex},
                    {"a.mustache", TemplateLanguage::text},
                    {"a.html", TemplateLanguage::html}};
  for (const auto& row : rows) {
    CAPTURE(row.path);
    CHECK(template_language(row.path) == row.language);
  }
}

TEST_CASE("text of strangers is text in each language") {
  struct {
    TemplateLanguage language;
    const char* text;
    const char* wanted;
  } const rows[] = {
      {TemplateLanguage::text, "<b> & *", "<b> & *"},
      {TemplateLanguage::html, "<b>\"'&", "&lt;b&gt;&quot;&#39;&amp;"},
      {TemplateLanguage::csv, "=1+1", "'=1+1"},
      {TemplateLanguage::csv, "\uff1d1", "'\uff1d1"},
      {TemplateLanguage::csv, "a \"b\"", "a \"\"b\"\""},
      {TemplateLanguage::latex, "\\input{x}", "\\textbackslash{}input\\{x\\}"}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(escape_for(row.language, row.text) == row.wanted);
  }
  const std::string md =
      escape_for(TemplateLanguage::markdown, "[x](javascript:alert(1))");
  CHECK(md.starts_with("\\[x\\]"));
}

}  // namespace
}  // namespace charta
