// SPDX-License-Identifier: EUPL-1.2
// YAML sources: one document, or as many as there are.
#include "charta/doc/yaml_reader.h"

#include <algorithm>
#include <optional>

#include "charta/doc/text_check.h"
#include "charta/doc/yaml_composer.h"
#include "charta/doc/yaml_everyday.h"
#include "charta/doc/yaml_parser.h"

namespace charta {
namespace {

// One source on its way to documents.
class YamlReader {
 public:
  YamlReader(const Source& source, const Limits& limits, KeyNames* names)
      : source_(source),
        limits_(limits),
        names_(names),
        faults_(source, limits),
        begin_(byte_order_mark(source)),
        facts_(check_text(source, {begin_, end()}, Controls::refuse, faults_)),
        parser_(source, begin_, facts_, limits, faults_) {}

  bool more() { return facts_.sound && parser_.more(); }

  // The only document, when all of it is everyday.
  std::optional<Document> everyday() {
    if (names_ == nullptr || begin_ != 0 || !facts_.sound ||
        facts_.separators || facts_.combining) {
      return {};
    }
    Faults none(source_, limits_);
    TreeBuilder builder(source_, limits_, none, names_);
    yaml::Scanner scanner(source_, begin_, limits_, none);
    scanner.arena = &builder.arena();
    if (!yaml::Everyday(scanner, builder).read() || none.any()) return {};
    return finish(builder);
  }

  Result<Document> next() {
    // Descriptors have an event for about sixteen bytes.
    events_.list.reserve(std::min<std::size_t>(source_.text.size() / 16, 4096));
    TreeBuilder builder(source_, limits_, faults_, names_);
    if (facts_.combining) builder.compare_composed();
    if (!parser_.document(builder.arena(), events_) ||
        !yaml::Composer(builder, limits_, faults_).compose(events_) ||
        faults_.any_error()) {
      return refuse();
    }
    return finish(builder);
  }

  bool any_error() const { return faults_.any_error(); }
  tl::unexpected<Diagnostics> refuse() { return faults(faults_.take()); }

  tl::unexpected<Diagnostics> refuse_empty() {
    if (!faults_.any_error()) faults_.error(Code::no_document, {begin_, end()});
    return refuse();
  }

  tl::unexpected<Diagnostics> refuse_second() {
    const std::uint32_t at = parser_.next_offset();
    faults_.error(Code::several_documents, {at, at + 1});
    return refuse();
  }

  tl::unexpected<Diagnostics> refuse_many() {
    faults_.error(Code::limit_exceeded, {parser_.offset(), parser_.offset()},
                  {"documents", std::to_string(limits_.documents)});
    return refuse();
  }

 private:
  Document finish(TreeBuilder& builder) {
    Document document = builder.finish();
    begin_at_ = advance(source_, begin_at_, document.place().value.begin);
    document.begins_at(begin_at_);
    document.warnings = faults_.take();
    return document;
  }
  std::uint32_t end() const {
    return static_cast<std::uint32_t>(source_.text.size());
  }

  const Source& source_;
  const Limits& limits_;
  KeyNames* names_;
  Faults faults_;
  std::uint32_t begin_;
  TextFacts facts_;
  yaml::Parser parser_;
  yaml::Events events_{};
  SourcePosition begin_at_{.line = source_.first_line};  // of the last document
};

}  // namespace

Result<Document> read_yaml(const Source& source, const Limits& limits,
                           KeyNames* names) {
  YamlReader reader(source, limits, names);
  if (auto document = reader.everyday()) return *std::move(document);
  if (!reader.more()) return reader.refuse_empty();
  Result<Document> document = reader.next();
  if (!document) return document;
  if (reader.more()) return reader.refuse_second();
  if (reader.any_error()) return reader.refuse();
  return document;
}

std::vector<Result<Document>> read_yaml_documents(const Source& source,
                                                  const Limits& limits) {
  std::vector<Result<Document>> all;
  YamlReader reader(source, limits, nullptr);
  while (reader.more()) {
    if (all.size() == limits.documents) {
      all.emplace_back(reader.refuse_many());
      return all;
    }
    all.push_back(reader.next());
    if (!all.back()) return all;
  }
  if (reader.any_error()) {
    all.emplace_back(reader.refuse());
  } else if (all.empty()) {
    all.emplace_back(reader.refuse_empty());
  }
  return all;
}

}  // namespace charta
