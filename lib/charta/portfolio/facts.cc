// SPDX-License-Identifier: EUPL-1.2
// Walking documents, and joining them to reports.
#include "charta/portfolio/facts.h"

#include <algorithm>

#include "charta/base/sha256.h"
#include "charta/doc/read.h"

namespace charta {
namespace {

constexpr std::string_view kItems = "[]";

// The text of a scalar: numbers as they are written.
void add_scalar(const Document& document, const Value& value, Span span,
                std::vector<std::string>& out) {
  if (value.is(Kind::string)) {
    out.emplace_back(value.text());
  } else if (value.is(Kind::integer) || value.is(Kind::uinteger) ||
             value.is(Kind::real)) {
    out.emplace_back(document.text(span));
  }
}

void walk(const Document& document, const Value& value, Span span,
          std::string_view rest, std::vector<std::string>& out);

void walk_items(const Document& document, const Value& value,
                std::string_view rest, std::vector<std::string>& out) {
  if (!value.is(Kind::list)) return;
  const List& list = value.list();
  for (std::uint32_t i = 0; i < list.size; ++i) {
    const Span span =
        list.evidence == nullptr ? Span{} : list.evidence->places[i].value;
    walk(document, list.items[i], span, rest, out);
  }
}

void walk(const Document& document, const Value& value, Span span,
          std::string_view rest, std::vector<std::string>& out) {
  if (rest.empty()) {
    if (value.is(Kind::list)) return walk_items(document, value, rest, out);
    return add_scalar(document, value, span, out);
  }
  const std::size_t dot = std::min(rest.find('.'), rest.size());
  std::string_view name = rest.substr(0, dot);
  rest.remove_prefix(std::min(dot + 1, rest.size()));
  const bool items = name.ends_with(kItems);
  if (items) name.remove_suffix(kItems.size());
  if (!value.is(Kind::map)) return;
  const Map& map = value.map();
  const std::uint32_t at = map.position(name);
  if (at >= map.size) return;
  const Span inner =
      map.evidence == nullptr ? Span{} : map.evidence->places[at].value;
  if (items) return walk_items(document, map.entries[at].value, rest, out);
  walk(document, map.entries[at].value, inner, rest, out);
}

std::string first_text(const Document& document, std::string_view path) {
  std::vector<std::string> all = texts_at(document, path);
  return all.empty() ? std::string() : std::move(all.front());
}

// As an audit names its reports.
std::string name_of(const Document& document) {
  const std::string kind = first_text(document, "kind");
  if (kind == "bid") return "bid " + first_text(document, "bid.id");
  if (kind == "organisation") return {};
  return "project " + first_text(document, "project.id");
}

}  // namespace

std::vector<std::string> texts_at(const Document& document,
                                  std::string_view path) {
  std::vector<std::string> all;
  walk(document, document.root(), document.place().value, path, all);
  std::erase_if(all, [](const std::string& text) {
    return text.empty() || text == "unknown" || text == "NSP";
  });
  return all;
}

void FactBook::add(const Document& document) {
  Facts facts;
  const auto paths = fact_paths();
  for (std::size_t i = 0; i < paths.size(); ++i) {
    for (const std::string& text : texts_at(document, paths[i])) {
      facts.emplace_back(static_cast<std::uint16_t>(i), texts_.number(text));
    }
  }
  const auto number = static_cast<std::uint32_t>(all_.size());
  all_.push_back(std::move(facts));
  by_digest_.emplace(sha256(document.source().text), number);
  const std::string name = name_of(document);
  if (name.empty() || name.ends_with(' ')) return;
  const auto [at, added] = by_name_.emplace(name, number);
  const bool same = at->second && all_[*at->second] == all_.back();
  if (!added && !same) at->second.reset();
}

FactBook::Page FactBook::find(const Report& report) const {
  Page page;
  for (const SourceFile& source : report.sources) {
    const auto at = by_digest_.find(source.sha256);
    if (at == by_digest_.end()) continue;
    page.facts.push_back(at->second);
    if (&source == &report.sources.front()) page.from = FactsFrom::file;
  }
  const auto named = by_name_.find(report.kind + " " + report.id);
  if (named == by_name_.end() || !named->second) return page;
  if (page.from == FactsFrom::file) return page;
  page.from = FactsFrom::name;
  page.facts.insert(page.facts.begin(), *named->second);
  return page;
}

std::optional<std::vector<std::string>> FactBook::at(
    const Page& page, std::string_view path) const {
  if (page.facts.empty()) return {};
  const std::size_t wanted = fact_path(path);
  std::vector<std::string> found;
  for (const std::uint32_t number : page.facts) {
    for (const auto& [of, text] : all_[number]) {
      if (of == wanted) found.push_back(texts_.at(text));
    }
    if (!found.empty()) break;
  }
  return found;
}

std::optional<std::vector<std::string>> read_at(const Run& head,
                                                const Report& report,
                                                std::string_view path) {
  if (report.readings.empty()) return {};
  const auto at =
      std::ranges::lower_bound(head.paths, path, {}, &PathWords::path);
  if (at == head.paths.end() || at->path != path) return {};
  const Reading& reading =
      report.readings[static_cast<std::size_t>(at - head.paths.begin())];
  if (!reading.present) return std::vector<std::string>();
  const Source source{.name = report.id, .text = reading.value};
  const auto document = read_document(source, Syntax::json);
  if (!document) return {};
  return texts_at(*document, "");
}

}  // namespace charta
