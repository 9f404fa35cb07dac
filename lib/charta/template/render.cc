// SPDX-License-Identifier: EUPL-1.2
// The only file that includes the Mustache library.
#include "charta/template/render.h"

#include <algorithm>
#include <kainjow/mustache.hpp>

#include "charta/base/nearest.h"
#include "charta/template/escape.h"
#include "charta/template/tags.h"
#include "charta/template/view.h"

namespace charta {
namespace {

namespace mustache = kainjow::mustache;

// Adds the names that a source asks for.
void add_names(const Source& source, Names& names) {
  for (const TemplateTag& tag : template_tags(source.text)) {
    std::string_view name = tag.name;
    if (tag.sign == '{' && name.ends_with('}')) name.remove_suffix(1);
    while (!name.empty()) {
      const std::size_t dot = std::min(name.find('.'), name.size());
      names.emplace(name.substr(0, dot));
      name.remove_prefix(std::min(dot + 1, name.size()));
    }
  }
}

// Takes the view apart on the way, for both trees at once would be large.
mustache::data data_of(View view) {
  switch (view.kind) {
    case View::Kind::text:
      // An empty text is no section: `{{#waived_score_text}}` asks for one.
      if (view.text.empty()) return mustache::data(false);
      return mustache::data(std::move(view.text));
    case View::Kind::truth:
      return mustache::data(view.truth);
    case View::Kind::list: {
      mustache::data list(mustache::data::type::list);
      for (View& item : view.list) list.push_back(data_of(std::move(item)));
      return list;
    }
    case View::Kind::parts: {
      mustache::data object(mustache::data::type::object);
      for (auto& [name, part] : view.parts) {
        object[name] = data_of(std::move(part));  // set() would copy the tree
      }
      return object;
    }
  }
  return mustache::data(false);
}

// The first segment of a dotted name that no view has, or nothing.
std::string_view unknown_part(std::string_view name) {
  while (!name.empty() && name != ".") {
    const std::size_t dot = std::min(name.find('.'), name.size());
    const std::string_view part = name.substr(0, dot);
    if (!std::ranges::binary_search(view_names(), part)) return part;
    name.remove_prefix(std::min(dot + 1, name.size()));
  }
  return {};
}

void check_names(const Source& source, Diagnostics& faults) {
  for (const TemplateTag& tag : template_tags(source.text)) {
    if (tag.sign == '>' || tag.sign == '!' || tag.sign == '=') continue;
    std::string_view name = tag.name;
    if (tag.sign == '{' && name.ends_with('}')) name.remove_suffix(1);
    const std::string_view unknown = unknown_part(name);
    if (unknown.empty()) continue;
    faults.push_back(
        {.code = Code::template_name,
         .at = {.file = source.name, .line = tag.line, .column = tag.column},
         .args = {std::string(unknown),
                  std::string(nearest(unknown, view_names()))}});
  }
}

// Sections that open and close, with the place where they do not.
void check_sections(const Source& source, Diagnostics& faults) {
  std::vector<TemplateTag> open;
  const auto refuse = [&](const TemplateTag& tag) {
    faults.push_back(
        {.code = Code::template_syntax,
         .at = {.file = source.name, .line = tag.line, .column = tag.column},
         .args = {"{{" + std::string(1, tag.sign) + std::string(tag.name) +
                  "}}"}});
  };
  for (const TemplateTag& tag : template_tags(source.text)) {
    if (tag.sign == '#' || tag.sign == '^') open.push_back(tag);
    if (tag.sign != '/') continue;
    if (open.empty() || open.back().name != tag.name) return refuse(tag);
    open.pop_back();
  }
  if (!open.empty()) refuse(open.back());
}

Diagnostics faults_of(const Source& source) {
  Diagnostics faults;
  check_sections(source, faults);
  check_names(source, faults);
  if (!faults.empty()) return faults;
  mustache::mustache parsed(source.text);
  if (!parsed.is_valid()) {
    faults.push_back({.code = Code::template_syntax,
                      .at = {.file = source.name},
                      .args = {parsed.error_message()}});
  }
  return faults;
}

}  // namespace

Result<std::vector<std::string>> partials_of(const Source& source) {
  std::vector<std::string> names;
  for (const TemplateTag& tag : template_tags(source.text)) {
    if (tag.sign != '>') continue;
    const bool beside = !tag.name.empty() && !tag.name.starts_with('.') &&
                        tag.name.find('/') == std::string_view::npos;
    if (!beside) {
      return fault(
          {.code = Code::template_partial,
           .at = {.file = source.name, .line = tag.line, .column = tag.column},
           .args = {std::string(tag.name)}});
    }
    if (std::ranges::count(names, tag.name) == 0) names.emplace_back(tag.name);
  }
  return names;
}

Result<std::string> render_template(
    const Source& source, const std::map<std::string, Source>& partials,
    const Run& run, const Style& style) {
  Diagnostics wrong = faults_of(source);
  for (const auto& [name, partial] : partials) {
    for (Diagnostic& fault : faults_of(partial)) {
      wrong.push_back(std::move(fault));
    }
  }
  if (!wrong.empty()) return faults(std::move(wrong));
  Names names;
  add_names(source, names);
  for (const auto& [name, partial] : partials) add_names(partial, names);
  mustache::data data = data_of(view_of(run, style, &names));
  for (const auto& [name, partial] : partials) {
    data.set(name, mustache::data(mustache::partial(
                       [text = partial.text] { return text; })));
  }
  mustache::mustache document(source.text);
  const TemplateLanguage language = template_language(source.name);
  document.set_custom_escape([language](const std::string& text) {
    return escape_for(language, text);
  });
  return document.render(data);
}

}  // namespace charta
