// SPDX-License-Identifier: EUPL-1.2
// Styles, relations, properties, filters, conditional formats and the chart.
#include "charta/report/xlsx_parts.h"

#include <fmt/core.h>

#include <array>

#include "charta/i18n/glyphs.h"
#include "charta/report/phrases.h"
#include "charta/report/sheet_words.h"
#include "charta/report/terms.h"
#include "charta/report/xml.h"

namespace charta {
namespace {

using namespace sheet;

constexpr std::string_view kXml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kMain =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kPackage =
    "http://schemas.openxmlformats.org/package/2006";
// What a cell may hold, in units of UTF-16.
constexpr std::size_t kCellUnits = 32'767;

// Colours of the outcomes: fill and text, apart for all kinds of colour
// blindness.
struct Paint {
  std::string_view fill{};
  std::string_view ink{};
};
Paint paint(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return {"00695C", "FFFFFF"};
    case Outcome::fail:
    case Outcome::error:
      return {"8F1D00", "FFFFFF"};
    case Outcome::unknown:
      return {"F2B84B", "1B1B1B"};
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return {"D5D8DE", "1B1B1B"};
    case Outcome::waived:
      return {"4A5BC4", "FFFFFF"};
  }
  return {};
}

// Fonts, fills and borders, then the cell formats in the order of Format.
constexpr std::string_view kStyleParts =
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.##\"/>"
    "</numFmts><fonts count=\"2\"><font><sz val=\"10\"/><name "
    "val=\"Arial\"/></font><font><b/><sz val=\"10\"/><color "
    "rgb=\"FFFFFFFF\"/><name val=\"Arial\"/></font></fonts><fills "
    "count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill>"
    "<patternFill patternType=\"gray125\"/></fill><fill><patternFill "
    "patternType=\"solid\"><fgColor rgb=\"FF08519C\"/><bgColor "
    "indexed=\"64\"/></patternFill></fill></fills><borders count=\"2\">"
    "<border><left/><right/><top/><bottom/><diagonal/></border><border><left/>"
    "<right/><top/><bottom style=\"hair\"><color rgb=\"FF767B85\"/></bottom>"
    "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf "
    "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    "</cellStyleXfs><cellXfs count=\"5\">"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"1\" "
    "xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" "
    "xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
    "<alignment vertical=\"center\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"1\" "
    "xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
    "<xf numFmtId=\"9\" fontId=\"0\" fillId=\"0\" borderId=\"1\" "
    "xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" "
    "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" "
    "xfId=\"0\" applyBorder=\"1\" applyAlignment=\"1\"><alignment "
    "vertical=\"top\" wrapText=\"1\"/></xf></cellXfs><cellStyles "
    "count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    "</cellStyles>";

std::string styles() {
  std::string dxfs;
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    const Paint one = paint(static_cast<Outcome>(i));
    dxfs += fmt::format(
        "<dxf><font><color rgb=\"FF{}\"/></font><fill><patternFill "
        "patternType=\"solid\"><fgColor rgb=\"FF{}\"/><bgColor "
        "rgb=\"FF{}\"/></patternFill></fill></dxf>",
        one.ink, one.fill, one.fill);
  }
  return fmt::format(
      "{}<styleSheet xmlns=\"{}\">{}<dxfs count=\"{}\">{}</dxfs>"
      "</styleSheet>",
      kXml, kMain, kStyleParts, kOutcomes, dxfs);
}

std::string types(std::size_t sheets, bool chart) {
  std::string out(kXml);
  out += fmt::format(
      "<Types xmlns=\"{}/content-types\"><Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships"
      "+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>",
      kPackage);
  const auto add = [&out](std::string_view part, std::string_view type) {
    out += fmt::format(
        "<Override PartName=\"/{}\" ContentType=\"application/vnd."
        "openxmlformats-{}+xml\"/>",
        part, type);
  };
  add("xl/workbook.xml", "officedocument.spreadsheetml.sheet.main");
  add("xl/styles.xml", "officedocument.spreadsheetml.styles");
  for (std::size_t i = 1; i <= sheets; ++i) {
    add(fmt::format("xl/worksheets/sheet{}.xml", i),
        "officedocument.spreadsheetml.worksheet");
  }
  if (chart) add("xl/drawings/drawing1.xml", "officedocument.drawing");
  if (chart) add("xl/charts/chart1.xml", "officedocument.drawingml.chart");
  add("docProps/core.xml", "package.core-properties");
  add("docProps/app.xml", "officedocument.extended-properties");
  return out + "</Types>";
}

struct Relation {
  std::string type{};
  std::string target{};
};

std::string relations(const std::vector<Relation>& all) {
  std::string out = fmt::format("{}<Relationships xmlns=\"{}/relationships\">",
                                kXml, kPackage);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool full = all[i].type.starts_with("http");
    out +=
        fmt::format("<Relationship Id=\"rId{}\" Type=\"{}{}\" Target=\"{}\"/>",
                    i + 1, full ? std::string() : std::string(kRelations) + "/",
                    all[i].type, all[i].target);
  }
  return out + "</Relationships>";
}

std::string workbook(const XlsxWords& words) {
  std::string out = fmt::format(
      "{}<workbook xmlns=\"{}\" xmlns:r=\"{}\"><bookViews><workbookView "
      "activeTab=\"0\"/></bookViews><sheets>",
      kXml, kMain, kRelations);
  std::string names;
  for (std::size_t i = 0; i < words.sheets.size(); ++i) {
    out += "<sheet";
    append_attribute("name", words.sheets[i], out);
    out += fmt::format(" sheetId=\"{}\" r:id=\"rId{}\"/>", i + 1, i + 1);
    names += fmt::format(
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{}\">'{}'!"
        "$1:$1</definedName>",
        i, words.sheets[i]);
  }
  return out + "</sheets><definedNames>" + names + "</definedNames></workbook>";
}

std::string core(const XlsxWords& words) {
  std::string title;
  append_xml(words.title, title);
  const std::string day = to_string(words.day) + "T00:00:00Z";
  return fmt::format(
      "{}<cp:coreProperties xmlns:cp=\"{}/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}"
      "</dc:title><dc:creator>charta</dc:creator><dc:language>{}"
      "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{}"
      "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{}"
      "</dcterms:modified></cp:coreProperties>",
      kXml, kPackage, title,
      words.language == Language::french ? "fr-FR" : "en-GB", day, day);
}

// The outcome's word decides the colour, so that it follows what people change.
std::string conditions(std::uint64_t rows, Language language) {
  std::string out = fmt::format("<conditionalFormatting sqref=\"E2:E{}\">",
                                std::max(rows, std::uint64_t{2}));
  for (std::size_t i = 0; i < kOutcomes; ++i) {
    std::string word;
    append_xml(look(static_cast<Outcome>(i)).word.in(language), word);
    out += fmt::format(
        "<cfRule type=\"cellIs\" dxfId=\"{}\" priority=\"{}\" "
        "operator=\"equal\"><formula>\"{}\"</formula></cfRule>",
        i, i + 1, word);
  }
  return out + "</conditionalFormatting>";
}

std::string scale(std::uint64_t rows) {
  return fmt::format(
      "<conditionalFormatting sqref=\"D2:D{}\"><cfRule type=\"dataBar\" "
      "priority=\"1\"><dataBar><cfvo type=\"num\" val=\"0\"/><cfvo "
      "type=\"num\" val=\"100\"/><color rgb=\"FF9ECAE1\"/></dataBar></cfRule>"
      "</conditionalFormatting>",
      std::max(rows, std::uint64_t{2}));
}

std::string yes_or_no(std::uint64_t rows, Language language) {
  return fmt::format(
      "<dataValidations count=\"1\"><dataValidation type=\"list\" "
      "allowBlank=\"1\" sqref=\"I2:I{}\"><formula1>\"{},{}\"</formula1>"
      "</dataValidation></dataValidations>",
      std::max(rows, std::uint64_t{2}), kYes.in(language), kNo.in(language));
}

}  // namespace

XlsxWords xlsx_words(const Run& head, const Style& style) {
  XlsxWords words{.title = charter_words(style.language, head),
                  .language = style.language,
                  .day = head.as_of};
  for (std::size_t i = 0; i < kSheets; ++i) {
    const SheetPlan& plan = sheet_plan(static_cast<SheetId>(i), style);
    words.sheets.emplace_back(plan.name.in(style.language));
  }
  return words;
}

std::vector<XlsxPart> xlsx_front(const XlsxWords& words) {
  const std::vector<Relation> root = {
      {"officeDocument", "xl/workbook.xml"},
      {std::string(kPackage) + "/relationships/metadata/core-properties",
       "docProps/core.xml"},
      {"extended-properties", "docProps/app.xml"}};
  return {{"_rels/.rels", relations(root)},
          {"docProps/core.xml", core(words)},
          {"docProps/app.xml",
           std::string(kXml) +
               "<Properties xmlns=\"http://schemas.openxmlformats.org/"
               "officeDocument/2006/extended-properties\"><Application>charta"
               "</Application></Properties>"}};
}

std::vector<XlsxPart> xlsx_parts(const XlsxWords& words, bool chart) {
  std::vector<Relation> sheets;
  for (std::size_t i = 1; i <= words.sheets.size(); ++i) {
    sheets.push_back({"worksheet", fmt::format("worksheets/sheet{}.xml", i)});
  }
  sheets.push_back({"styles", "styles.xml"});
  return {{"[Content_Types].xml", types(words.sheets.size(), chart)},
          {"xl/workbook.xml", workbook(words)},
          {"xl/_rels/workbook.xml.rels", relations(sheets)},
          {"xl/styles.xml", styles()}};
}

std::vector<XlsxPart> xlsx_chart_parts(const Style& style, std::uint64_t bars) {
  return {{"xl/worksheets/_rels/sheet5.xml.rels",
           relations({{"drawing", "../drawings/drawing1.xml"}})},
          {"xl/drawings/drawing1.xml", xlsx_drawing(style, bars)},
          {"xl/drawings/_rels/drawing1.xml.rels",
           relations({{"chart", "../charts/chart1.xml"}})},
          {"xl/charts/chart1.xml", xlsx_chart(style, bars)}};
}

void begin_xlsx_sheet(std::span<const XlsxColumn> columns, bool first,
                      std::string& out) {
  out += fmt::format(
      "{}<worksheet xmlns=\"{}\" xmlns:r=\"{}\"><sheetPr><pageSetUpPr "
      "fitToPage=\"1\"/></sheetPr><sheetViews><sheetView {}workbookViewId="
      "\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
      "state=\"frozen\"/></sheetView></sheetViews><cols>",
      kXml, kMain, kRelations, first ? "tabSelected=\"1\" " : "");
  for (std::size_t i = 0; i < columns.size(); ++i) {
    out += fmt::format(
        "<col min=\"{0}\" max=\"{0}\" width=\"{1}\" customWidth=\"1\"/>", i + 1,
        columns[i].width);
  }
  out += "</cols><sheetData>";
}

std::string xlsx_extras(const SheetPlan& plan, std::uint64_t rows,
                        Language language) {
  switch (plan.id) {
    case SheetId::findings:
      return conditions(rows, language);
    case SheetId::principles:
      return scale(rows);
    case SheetId::actions:
      return yes_or_no(rows, language);
    case SheetId::summary:
    case SheetId::questions:
    case SheetId::method:
      return {};
  }
  return {};
}

void end_xlsx_sheet(std::string_view last, std::string_view extras,
                    bool drawing, std::string& out) {
  out += fmt::format("</sheetData><autoFilter ref=\"A1:{}\"/>", last);
  out += extras;
  out +=
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" "
      "header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" "
      "orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter>"
      "<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>"
      "</headerFooter>";
  if (drawing) out += "<drawing r:id=\"rId1\"/>";
  out += "</worksheet>";
}

void append_xlsx_text(std::string_view text, std::string& out) {
  std::string kept;
  std::size_t units = 0;
  const auto hex = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
           (c >= 'A' && c <= 'F');
  };
  while (!text.empty()) {
    const bool escape = text.size() >= 7 && text.starts_with("_x") &&
                        text[6] == '_' && hex(text[2]) && hex(text[3]) &&
                        hex(text[4]) && hex(text[5]);
    const Glyph glyph = first_glyph(text);
    units += (glyph.point > 0xFFFF ? 2U : 1U) + (escape ? 6U : 0U);
    if (units >= kCellUnits) {
      kept += "…";
      break;
    }
    kept += escape ? "_x005F_" : glyph.bytes;
    text.remove_prefix(glyph.bytes.size());
  }
  append_xml(kept, out);
}

}  // namespace charta
