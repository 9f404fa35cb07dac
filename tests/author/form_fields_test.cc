// SPDX-License-Identifier: EUPL-1.2
#include "charta/author/form_fields.h"

#include <doctest/doctest.h>

#include "author/author_sample.h"

namespace charta {
namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos;
       at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

TEST_CASE("every type of field has its control, label and help") {
  const Charter charter = author_sample::charter();
  std::string html;
  FormFields fields(Language::english, html);
  fields.groups(fields_read(charter, Level::project));
  CAPTURE(html);
  CHECK(holds(html, "<legend>Hosting</legend>"));
  CHECK(holds(html, "<label for=\"f-hosting.countries\">Hosting countries"));
  CHECK(holds(html, "<textarea rows=\"2\" id=\"f-hosting.countries\""));
  CHECK(holds(html, "name=\"f-data.personal\" id=\"f-data.personal-true\""));
  CHECK(holds(html, "<select id=\"f-data.basis\""));
  CHECK(holds(html, "<option value=\"law\">Law</option>"));
  CHECK(holds(html, "<option value=\"7\">7</option>"));
  CHECK(holds(html, "data-part=\"country\""));
  CHECK(holds(html, "id=\"f-data.transfers-§-country\""));
  CHECK(holds(html, "rules: R2 Basis"));
  CHECK_FALSE(holds(html, "data.rows"));
}

TEST_CASE("tags are balanced and every label names an input") {
  const Charter charter = author_sample::charter();
  std::string html;
  FormFields fields(Language::french, html);
  for (const Level level : {Level::project, Level::bid}) {
    fields.groups(fields_read(charter, level));
  }
  for (const char* name :
       {"fieldset", "div", "select", "textarea", "p", "span", "template"}) {
    CAPTURE(name);
    const std::string open = std::string("<") + name;
    CHECK(count(html, open + ">") + count(html, open + " ") ==
          count(html, std::string("</") + name + ">"));
  }
  for (std::size_t at = html.find("for=\""); at != std::string::npos;
       at = html.find("for=\"", at + 1)) {
    const std::size_t end = html.find('"', at + 5);
    const std::string id = html.substr(at + 5, end - at - 5);
    CAPTURE(id);
    CHECK(count(html, " id=\"" + id + "\"") == 1);
  }
}

}  // namespace
}  // namespace charta
