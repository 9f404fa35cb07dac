// SPDX-License-Identifier: EUPL-1.2
// HTML as a folder: an index, and a page a descriptor. The one-file form is the
// formatter `html`.
#pragma once

#include <cstdint>
#include <string>

#include "charta/report/formatter.h"

namespace charta {

// The name of a descriptor's page: made from its identifier and from where its
// facts came from, so that no two are the same.
std::string html_page_name(const Report& report);

// The formatter whose pieces are files of a folder: each is a name, a line
// feed, a number of bytes, a line feed, the bytes. Pieces of one name are to
// be joined in order.
const Formatter& html_folder();

// A whole page of one descriptor; it links back to index.html.
void write_html_page(const Run& head, const Report& report, Verdict verdict,
                     const Style& style, std::string& out);

// The index, a row a descriptor: begin, rows in order, end.
void begin_html_index(const Run& head, const Style& style, std::string& out);
void html_index_row(const Run& head, const Report& report, Verdict verdict,
                    const std::string& link, const Style& style,
                    std::string& out);
void end_html_index(const Run& head, const Tally& tally, const Style& style,
                    std::string& out);

}  // namespace charta
