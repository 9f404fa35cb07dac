// SPDX-License-Identifier: EUPL-1.2
// Lines and columns of many spans at once, against one scan a span.
#include "charta/audit/places.h"

#include <doctest/doctest.h>

#include <random>

#include "audit/sample.h"
#include "charta/doc/read.h"

using charta::Document;
using charta::Located;
using charta::Source;
using charta::Spot;

namespace {

Document read(const Source& source) {
  return charta::read_document(source, charta::Syntax::yaml).value();
}

}  // namespace

TEST_CASE("a path leads to its value, or to the nearest present parent") {
  const Source source{"a.yaml",
                      "hosting:\n  mode: cloud\n  sites:\n    - {city: Metz}\n"
                      "    - {city: Nantes}\nrecord: {}\n"};
  const Document document = read(source);
  struct Row {
    const char* path;
    bool present;
    const char* text;
    std::uint32_t line;
    std::uint32_t column;
  };
  for (const Row& row : {
           Row{"hosting.mode", true, "cloud", 2, 9},
           Row{"hosting.sites[1].city", true, "Nantes", 5, 14},
           Row{"hosting.country", false, "hosting", 1, 1},
           Row{"hosting.sites[2].city", false, "sites", 3, 3},
           Row{"hosting.mode.deep", false, "mode", 2, 3},
           Row{"record.x.y", false, "record", 6, 1},
           Row{"nothing", false, "", 1, 1},
       }) {
    CAPTURE(row.path);
    const Located found =
        charta::locate(document, charta::parse_path(row.path).value());
    CHECK((found.value != nullptr) == row.present);
    CHECK(document.text(found.at) == row.text);
    const Spot spot = charta::Places(document).spot(found);
    CHECK(spot.line == row.line);
    CHECK(spot.column == row.column);
  }
}

TEST_CASE("many places in one pass are the places of one scan each") {
  const std::string far(150, '-');  // blocks without a line's end
  const Source source{"a.yaml",
                      "é: [a, \"ü😀\", b]\r\nb: 1\r\n# x\n\nc: {d: 😀, e: f}\n"
                      "f: \"é" +
                          far + "é\"\r\ng: 2\n",
                      41};
  const Document document = read(source);
  const auto size = static_cast<std::uint32_t>(source.text.size());
  std::mt19937_64 random(3);
  for (int i = 0; i < 2000; ++i) {
    std::vector<Located> located(20);
    std::vector<Spot> spots(20);
    charta::Places places(document);
    for (std::size_t k = 0; k < located.size(); ++k) {
      const auto at = static_cast<std::uint32_t>(random() % (size + 3));
      located[k].at = {at, at + static_cast<std::uint32_t>(random() % 5)};
      spots[k] = places.spot(located[k]);
    }
    for (std::size_t k = 0; k < located.size(); ++k) {
      const charta::Mark mark = document.mark(located[k].at);
      CHECK(spots[k].line == mark.line);
      CHECK(spots[k].column == mark.column);
      CHECK(spots[k].end_line == mark.end_line);
      CHECK(spots[k].end_column == mark.end_column);
    }
  }
}
