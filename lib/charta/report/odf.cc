// SPDX-License-Identifier: EUPL-1.2
// OpenDocument 1.3, one XML file.
#include "charta/report/odf.h"

#include <fmt/core.h>

#include "charta/report/phrases.h"
#include "charta/report/xml.h"

namespace charta {
namespace {

constexpr std::string_view kNames =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

}  // namespace

void begin_odf(const OdfFrame& frame, const Run& head, const Style& style,
               std::string& out) {
  const bool french = style.language == Language::french;
  const std::string day = to_string(head.as_of) + "T00:00:00";
  fmt::format_to(
      std::back_inserter(out),
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document{} "
      "office:version=\"1.3\" "
      "office:mimetype=\"application/vnd.oasis.opendocument.{}\">\n"
      "<office:meta><meta:generator>charta</meta:generator><dc:title>",
      kNames, frame.kind);
  append_xml(charter_words(style.language, head), out);
  fmt::format_to(std::back_inserter(out),
                 "</dc:title><meta:creation-date>{0}</meta:creation-date>"
                 "<dc:date>{0}</dc:date><dc:language>{1}</dc:language>"
                 "</office:meta>\n{2}<office:styles><style:default-style "
                 "style:family=\"{3}\">"
                 "<style:text-properties fo:font-size=\"10pt\" "
                 "fo:language=\"{4}\" fo:country=\"{5}\"/>"
                 "</style:default-style>{6}</office:styles>\n"
                 "<office:automatic-styles>{7}</office:automatic-styles>\n"
                 "<office:master-styles>{8}</office:master-styles>\n"
                 "<office:body><office:{9}>\n",
                 day, french ? "fr-FR" : "en-GB", frame.settings,
                 frame.kind == "text" ? "paragraph" : "table-cell",
                 french ? "fr" : "en", french ? "FR" : "GB", frame.styles,
                 frame.automatic, frame.masters, frame.kind);
}

void end_odf(const OdfFrame& frame, std::string& out) {
  fmt::format_to(std::back_inserter(out),
                 "</office:{}></office:body></office:document>\n", frame.kind);
}

void append_odf(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\n\t ");
    append_xml(text.substr(0, end), out);
    if (end == std::string_view::npos) return;
    text.remove_prefix(end);
    const std::size_t spaces =
        std::min(text.find_first_not_of(' '), text.size());
    if (text.front() == '\n') {
      out += "<text:line-break/>";
    } else if (text.front() == '\t') {
      out += "<text:tab/>";
    } else if (spaces == 1 && !out.ends_with('>') && text.size() > 1) {
      out += ' ';
    } else {
      fmt::format_to(std::back_inserter(out), "<text:s text:c=\"{}\"/>",
                     spaces);
    }
    text.remove_prefix(text.front() == ' ' ? spaces : 1);
  }
}

}  // namespace charta
