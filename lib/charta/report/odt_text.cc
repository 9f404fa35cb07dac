// SPDX-License-Identifier: EUPL-1.2
// The styles of text documents, and their elements.
#include "charta/report/odt_text.h"

#include <fmt/core.h>

#include <array>

#include "charta/report/sheet_words.h"

namespace charta {
namespace {

// Named styles, so that a reader can change them all at once.
constexpr std::string_view kStyles =
    "<style:style style:name=\"Body\" style:family=\"paragraph\">"
    "<style:paragraph-properties fo:margin-bottom=\"2mm\"/>"
    "<style:text-properties fo:font-family=\"'Liberation Sans', Arial, "
    "sans-serif\" fo:font-size=\"10pt\"/></style:style>"
    "<style:style style:name=\"Title\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Body\"><style:paragraph-properties "
    "fo:margin-top=\"4mm\" fo:margin-bottom=\"3mm\" "
    "fo:keep-with-next=\"always\"/>"
    "<style:text-properties fo:font-size=\"18pt\" fo:font-weight=\"bold\"/>"
    "</style:style>"
    "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" "
    "style:family=\"paragraph\" style:parent-style-name=\"Body\" "
    "style:default-outline-level=\"1\"><style:paragraph-properties "
    "fo:margin-top=\"4mm\" fo:margin-bottom=\"3mm\" "
    "fo:keep-with-next=\"always\"/><style:text-properties "
    "fo:font-size=\"18pt\" fo:font-weight=\"bold\" fo:color=\"#08306b\"/>"
    "</style:style>"
    "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" "
    "style:family=\"paragraph\" style:parent-style-name=\"Body\" "
    "style:default-outline-level=\"2\"><style:paragraph-properties "
    "fo:margin-top=\"6mm\" fo:margin-bottom=\"2mm\" "
    "fo:keep-with-next=\"always\"/><style:text-properties "
    "fo:font-size=\"13pt\" fo:font-weight=\"bold\" fo:color=\"#08306b\"/>"
    "</style:style>"
    "<style:style style:name=\"Heading_20_3\" style:display-name=\"Heading 3\" "
    "style:family=\"paragraph\" style:parent-style-name=\"Body\" "
    "style:default-outline-level=\"3\"><style:paragraph-properties "
    "fo:margin-top=\"4mm\" fo:margin-bottom=\"1mm\" "
    "fo:keep-with-next=\"always\"/><style:text-properties "
    "fo:font-size=\"11pt\" fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Cell\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Body\"><style:paragraph-properties "
    "fo:margin-bottom=\"0mm\"/><style:text-properties fo:font-size=\"9pt\"/>"
    "</style:style>"
    "<style:style style:name=\"CellHead\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Cell\"><style:text-properties "
    "fo:font-weight=\"bold\" fo:color=\"#ffffff\"/></style:style>"
    "<style:style style:name=\"CellNumber\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Cell\"><style:paragraph-properties "
    "fo:text-align=\"end\"/></style:style>"
    "<style:style style:name=\"CellStrong\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Cell\"><style:text-properties "
    "fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"Note\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Body\"><style:text-properties "
    "fo:font-style=\"italic\"/></style:style>"
    "<style:style style:name=\"Foot\" style:family=\"paragraph\" "
    "style:parent-style-name=\"Body\"><style:paragraph-properties "
    "fo:text-align=\"end\"/><style:text-properties fo:font-size=\"8pt\"/>"
    "</style:style>"
    "<style:style style:name=\"Strong\" style:family=\"text\">"
    "<style:text-properties fo:font-weight=\"bold\"/></style:style>";

constexpr std::string_view kAutomaticTail =
    "<style:style style:name=\"tab\" style:family=\"table\">"
    "<style:table-properties style:width=\"174mm\" table:align=\"left\" "
    "fo:margin-bottom=\"3mm\"/></style:style>"
    "<style:style style:name=\"row\" style:family=\"table-row\">"
    "<style:table-row-properties fo:keep-together=\"always\"/></style:style>"
    "<style:style style:name=\"th\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:background-color=\"#08519c\" "
    "fo:padding=\"1mm\"/></style:style>"
    "<style:style style:name=\"td\" style:family=\"table-cell\">"
    "<style:table-cell-properties fo:padding=\"1mm\" "
    "fo:border-bottom=\"0.5pt solid #767b85\"/></style:style>"
    "<style:page-layout style:name=\"pm\"><style:page-layout-properties "
    "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" "
    "style:print-orientation=\"portrait\" fo:margin=\"1.8cm\"/>"
    "<style:footer-style><style:header-footer-properties "
    "fo:margin-top=\"4mm\"/></style:footer-style></style:page-layout>";

constexpr std::uint32_t kPageWidth = 174;

std::string automatic() {
  std::string out;
  for (std::uint32_t i = 1; i <= kPageWidth; ++i) {
    out += fmt::format(
        "<style:style style:name=\"w{0}\" style:family=\"table-column\">"
        "<style:table-column-properties style:column-width=\"{0}mm\"/>"
        "</style:style>",
        i);
  }
  return out + std::string(kAutomaticTail);
}

std::string masters(Language language) {
  return fmt::format(
      "<style:master-page style:name=\"Standard\" "
      "style:page-layout-name=\"pm\"><style:footer><text:p "
      "text:style-name=\"Foot\">{} <text:page-number>1</text:page-number> / "
      "<text:page-count>1</text:page-count></text:p></style:footer>"
      "</style:master-page>",
      sheet::kPage.in(language));
}

}  // namespace

void begin_odt(const Run& head, const Style& style, std::string& out) {
  const std::string own = automatic();
  const std::string pages = masters(style.language);
  begin_odf(
      {.kind = "text", .styles = kStyles, .automatic = own, .masters = pages},
      head, style, out);
}

void end_odt(std::string& out) { end_odf({.kind = "text"}, out); }

void OdtText::put_paragraph(std::string_view text, std::string_view style) {
  fmt::format_to(std::back_inserter(out_), "<text:p text:style-name=\"{}\">",
                 style);
  append_odf(text, out_);
  out_ += "</text:p>";
}

void OdtText::heading(std::uint32_t level, std::string_view text) {
  fmt::format_to(std::back_inserter(out_),
                 "<text:h text:style-name=\"Heading_20_{0}\" "
                 "text:outline-level=\"{0}\">",
                 level);
  append_odf(text, out_);
  out_ += "</text:h>\n";
}

void OdtText::paragraph(std::string_view text, std::string_view style) {
  if (text.empty()) return;
  put_paragraph(text, style);
  out_ += '\n';
}

void OdtText::fact(std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out_ +=
      "<text:p text:style-name=\"Body\"><text:span "
      "text:style-name=\"Strong\">";
  append_odf(name, out_);
  out_ += "</text:span> ";
  append_odf(text, out_);
  out_ += "</text:p>\n";
}

void OdtText::begin_table(std::span<const std::uint32_t> widths,
                          std::initializer_list<std::string_view> titles) {
  out_ += "<table:table table:style-name=\"tab\">";
  for (const std::uint32_t width : widths) {
    fmt::format_to(std::back_inserter(out_),
                   "<table:table-column table:style-name=\"w{}\"/>", width);
  }
  out_ += "<table:table-header-rows><table:table-row>";
  for (const std::string_view title : titles) {
    out_ += "<table:table-cell table:style-name=\"th\">";
    put_paragraph(title, "CellHead");
    out_ += "</table:table-cell>";
  }
  out_ += "</table:table-row></table:table-header-rows>\n";
}

void OdtText::begin_row() {
  out_ += "<table:table-row table:style-name=\"row\">";
}

void OdtText::end_row() { out_ += "</table:table-row>\n"; }

void OdtText::cell(std::string_view text, std::string_view style) {
  out_ += "<table:table-cell table:style-name=\"td\">";
  put_paragraph(text, style);
  out_ += "</table:table-cell>";
}

void OdtText::end_table() { out_ += "</table:table>\n"; }

}  // namespace charta
