// SPDX-License-Identifier: EUPL-1.2
// Headings, paragraphs and tables of a flat OpenDocument text. Internal to
// report.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "charta/report/odf.h"

namespace charta {

// The document up to its first part, with its styles and page numbers, and what
// follows its last.
void begin_odt(const Run& head, const Style& style, std::string& out);
void end_odt(std::string& out);

// Writes parts in order. Text given to it may be a stranger's.
class OdtText {
 public:
  explicit OdtText(std::string& out) : out_(out) {}

  void heading(std::uint32_t level, std::string_view text);
  void paragraph(std::string_view text, std::string_view style = "Body");
  // `Name: text`, the name strong; nothing when the text is empty.
  void fact(std::string_view name, std::string_view text);

  // Widths in millimetres, the page has 174. REQUIRES: as many titles.
  void begin_table(std::span<const std::uint32_t> widths,
                   std::initializer_list<std::string_view> titles);
  // One cell; `style` is a paragraph's.
  void cell(std::string_view text, std::string_view style = "Cell");
  void begin_row();
  void end_row();
  void end_table();

 private:
  void put_paragraph(std::string_view text, std::string_view style);

  std::string& out_;
};

}  // namespace charta
