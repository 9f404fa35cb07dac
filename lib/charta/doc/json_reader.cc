// SPDX-License-Identifier: EUPL-1.2
// JSON sources: one value, an array of documents, or a document a line.
#include "charta/doc/json_reader.h"

#include <algorithm>
#include <string_view>

#include "charta/doc/json_parser.h"
#include "charta/doc/text_check.h"

namespace charta {
namespace {

std::uint32_t end_of(const Source& source) {
  return static_cast<std::uint32_t>(source.text.size());
}

// Warns of a byte order mark and answers where the text begins.
std::uint32_t skip_mark(const Source& source, Faults& faults) {
  const std::uint32_t size = byte_order_mark(source);
  if (size > 0) faults.warn(Code::byte_order_mark, {0, size});
  return size;
}

bool blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

Document deliver(TreeBuilder& builder, Faults& faults) {
  Document document = builder.finish();
  document.warnings = faults.take();
  return document;
}

// The next value of a parser as a document of its own.
Result<Document> next_document(const Source& source, JsonParser& parser,
                               const TextFacts& facts, const Limits& limits,
                               Faults& faults, SourcePosition& begin) {
  TreeBuilder builder(source, limits, faults);
  if (facts.combining) builder.compare_composed();
  if (!parser.value(builder) || faults.any_error()) {
    return charta::faults(faults.take());
  }
  Document document = deliver(builder, faults);
  begin = advance(source, begin, document.place().value.begin);
  document.begins_at(begin);
  return document;
}

// Whether one more document may be read.
bool more(const JsonParser& parser, std::size_t documents, const Limits& limits,
          Faults& faults) {
  if (documents < limits.documents) return true;
  const Span here{parser.offset() - 1, parser.offset()};
  faults.error(Code::limit_exceeded, here,
               {"documents", std::to_string(limits.documents)});
  return false;
}

}  // namespace

Result<Document> read_json(const Source& source, Span part,
                           const Limits& limits, KeyNames* names) {
  Faults faults(source, limits);
  if (part.begin == 0) part.begin = skip_mark(source, faults);
  const TextFacts facts = check_text(source, part, Controls::leave, faults);
  if (!facts.sound) return charta::faults(faults.take());
  JsonParser parser(source, part, limits, faults);
  if (parser.at_end()) {
    faults.error(Code::no_document, {part.begin, part.begin});
    return charta::faults(faults.take());
  }
  TreeBuilder builder(source, limits, faults, names);
  if (facts.combining) builder.compare_composed();
  if (!parser.value(builder) || !parser.finish() || faults.any_error()) {
    return charta::faults(faults.take());
  }
  return deliver(builder, faults);
}

std::vector<Result<Document>> read_json_documents(const Source& source,
                                                  const Limits& limits) {
  std::vector<Result<Document>> all;
  Faults faults(source, limits);
  const Span part{skip_mark(source, faults), end_of(source)};
  const TextFacts facts = check_text(source, part, Controls::leave, faults);
  JsonParser parser(source, part, limits, faults);
  if (!facts.sound || !parser.take('[')) {
    all.push_back(read_json(source, {0, part.end}, limits));
    return all;
  }
  const auto refuse = [&] { all.emplace_back(charta::faults(faults.take())); };
  if (parser.take(']')) {
    faults.error(Code::no_document, {part.begin, part.end});
  } else {
    SourcePosition begin{.line = source.first_line};
    do {
      all.push_back(
          next_document(source, parser, facts, limits, faults, begin));
      if (!all.back()) return all;
    } while (parser.take(',') && more(parser, all.size(), limits, faults));
    if (!faults.any_error() && !parser.take(']')) parser.no_comma(']');
  }
  if (faults.any_error() || !parser.finish()) refuse();
  return all;
}

std::vector<Result<Document>> read_json_lines(const Source& source,
                                              const Limits& limits) {
  std::vector<Result<Document>> all;
  const std::string_view text = source.text;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Span line{static_cast<std::uint32_t>(at),
                    static_cast<std::uint32_t>(end)};
    at = end + 1;
    if (blank(text.substr(line.begin, line.end - line.begin))) continue;
    if (line.end - line.begin > limits.line_bytes) {
      Faults faults(source, limits);
      faults.error(Code::limit_exceeded, line,
                   {"line_bytes", std::to_string(limits.line_bytes)});
      all.emplace_back(charta::faults(faults.take()));
    } else {
      all.push_back(read_json(source, line, limits));
    }
  }
  return all;
}

}  // namespace charta
