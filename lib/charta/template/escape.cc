// SPDX-License-Identifier: EUPL-1.2
// One function a language. To add one: an enumerator, a row, a case.
#include "charta/template/escape.h"

#include <array>

#include "charta/report/html_sheet.h"
#include "charta/report/layout.h"
#include "charta/report/markdown_text.h"

namespace charta {
namespace {

struct Extension {
  std::string_view name{};
  TemplateLanguage language = TemplateLanguage::text;
};
constexpr std::array kExtensions = {
    Extension{".html", TemplateLanguage::html},
    Extension{".htm", TemplateLanguage::html},
    Extension{".xml", TemplateLanguage::html},
    Extension{".svg", TemplateLanguage::html},
    Extension{".fodt", TemplateLanguage::html},
    Extension{".md", TemplateLanguage::markdown},
    Extension{".markdown", TemplateLanguage::markdown},
    Extension{".csv", TemplateLanguage::csv},
    Extension{".tex", TemplateLanguage::latex},
};

// What a spreadsheet would take for a formula begins with an apostrophe; the
// template writes the quotes around a cell.
std::string csv_text(std::string_view text) {
  std::string out;
  if (!text.empty() && std::string_view("=+-@|\t\r").find(text.front()) !=
                           std::string_view::npos) {
    out += '\'';
  }
  if (text.starts_with("\uff1d")) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out;
}

std::string_view latex_of(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '#':
      return "\\#";
    case '$':
      return "\\$";
    case '%':
      return "\\%";
    case '&':
      return "\\&";
    case '_':
      return "\\_";
    case '{':
      return "\\{";
    case '}':
      return "\\}";
    default:
      return {};
  }
}

std::string latex_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const std::string_view escape = latex_of(c);
    if (escape.empty()) {
      out += c;
    } else {
      out += escape;
    }
  }
  return out;
}

}  // namespace

TemplateLanguage template_language(std::string_view path) {
  constexpr std::string_view kMustache = ".mustache";
  if (path.ends_with(kMustache)) path.remove_suffix(kMustache.size());
  for (const Extension& extension : kExtensions) {
    if (path.ends_with(extension.name)) return extension.language;
  }
  return TemplateLanguage::text;
}

std::string escape_for(TemplateLanguage language, std::string_view text) {
  switch (language) {
    case TemplateLanguage::text:
      return std::string(text);
    case TemplateLanguage::html:
      return html(text);
    case TemplateLanguage::markdown:
      return md_text(text);
    case TemplateLanguage::csv:
      return csv_text(text);
    case TemplateLanguage::latex:
      return latex_text(text);
  }
  return {};
}

}  // namespace charta
