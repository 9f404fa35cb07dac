// SPDX-License-Identifier: EUPL-1.2
// The chart of a workbook: bars of the principles on one scale, and where it
// stands.
#include <fmt/core.h>

#include "charta/report/sheet_words.h"
#include "charta/report/xlsx_parts.h"
#include "charta/report/xml.h"

namespace charta {
namespace {

using namespace sheet;

constexpr std::string_view kXml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

struct Series {
  int number = 0;
  char column = 'A';
  Term name{};
  std::string_view colour{};
};

// One series of bars, over rows 2 to `last` of the sheet.
std::string series_xml(const Series& series, const Style& style,
                       std::uint64_t last) {
  const SheetPlan& plan = sheet_plan(SheetId::principles, style);
  const std::string sheet = fmt::format("'{}'!", plan.name.in(style.language));
  return fmt::format(
      "<c:ser><c:idx val=\"{0}\"/><c:order val=\"{0}\"/><c:tx><c:strRef>"
      "<c:f>{1}${2}$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt "
      "idx=\"0\"><c:v>{5}</c:v></c:pt></c:strCache></c:strRef></c:tx>"
      "<c:spPr><a:solidFill><a:srgbClr "
      "val=\"{3}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
      "<c:cat><c:strRef><c:f>{1}$B$2:$B${4}</c:f></c:strRef></c:cat><c:val>"
      "<c:numRef><c:f>{1}${2}$2:${2}${4}</c:f></c:numRef></c:val></c:ser>",
      series.number, sheet, series.column, series.colour, last,
      series.name.in(style.language));
}

constexpr std::string_view kAxes =
    "<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/>"
    "</c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation "
    "val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
    "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark "
    "val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
    "<c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling>"
    "<c:orientation val=\"minMax\"/><c:max val=\"100\"/><c:min val=\"0\"/>"
    "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt "
    "formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark "
    "val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"high\"/>"
    "<c:crossAx val=\"1\"/></c:valAx></c:plotArea><c:legend><c:legendPos "
    "val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/>"
    "</c:chart></c:chartSpace>";

}  // namespace

std::string xlsx_chart(const Style& style, std::uint64_t bars) {
  std::string title;
  append_xml(kThresholds.in(style.language), title);
  return fmt::format(
      "{}<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/"
      "2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/"
      "2006/main\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx>"
      "<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr>"
      "<a:r><a:rPr sz=\"1200\" b=\"1\"/><a:t>{}</a:t></a:r></a:p></c:rich>"
      "</c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
      "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping "
      "val=\"clustered\"/><c:varyColors val=\"0\"/>{}{}{}",
      kXml, title, series_xml({0, 'D', kGuaranteed, "08519C"}, style, bars + 1),
      series_xml({1, 'E', kPossible, "9ECAE1"}, style, bars + 1), kAxes);
}

std::string xlsx_drawing(const Style& style, std::uint64_t bars) {
  constexpr std::uint64_t kLeast = 12;
  constexpr std::string_view kRelations =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  std::string text;
  append_xml_value(kThresholds.in(style.language), text);
  return fmt::format(
      "{}<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/"
      "2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/"
      "drawingml/2006/main\"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col>"
      "<xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0"
      "</xdr:rowOff></xdr:from><xdr:to><xdr:col>20</xdr:col><xdr:colOff>0"
      "</xdr:colOff><xdr:row>{}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
      "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" "
      "name=\"chart\" descr=\"{}\"/><xdr:cNvGraphicFramePr/>"
      "</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
      "cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData "
      "uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
      "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
      "xmlns:r=\"{}\" r:id=\"rId1\"/></a:graphicData></a:graphic>"
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>",
      kXml, kLeast + 2 * bars, text, kRelations);
}

}  // namespace charta
