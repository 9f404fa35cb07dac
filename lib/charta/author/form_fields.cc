// SPDX-License-Identifier: EUPL-1.2
// A control a type: to add a type of field, a case in put_control() and a
// reader in assets/form_page.js.
#include "charta/author/form_fields.h"

#include <fmt/core.h>

#include <iterator>

#include "charta/author/html_text.h"
#include "charta/author/starter.h"
#include "charta/i18n/author_labels.h"

namespace charta {
namespace {

using namespace label;

// Labels that fit side by side.
constexpr std::size_t kFewChoices = 3;

// Whether the question is a group of inputs, which a legend names.
bool is_group(const VocabularyField& field) {
  return field.type == FieldType::boolean || field.type == FieldType::record ||
         (field.list && field.type == FieldType::enumeration);
}

std::string_view type_name(const VocabularyField& field) {
  return name(field.type);
}

// The input of one value in a box.
std::string_view box(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "<textarea rows=\"1\"";
    case FieldType::integer:
      return "<input type=\"text\" inputmode=\"numeric\"";
    case FieldType::number:
      return "<input type=\"text\" inputmode=\"decimal\"";
    case FieldType::date:
      return "<input type=\"date\"";
    case FieldType::country:
      return "<input type=\"text\" maxlength=\"2\" "
             "autocapitalize=\"characters\"";
    case FieldType::url:
      return "<input type=\"url\"";
    case FieldType::boolean:
    case FieldType::enumeration:
    case FieldType::record:
      break;
  }
  return "<input type=\"text\"";
}

}  // namespace

std::string FormFields::in(const Localized& text) const {
  return html_text(text.in(language_));
}

std::string FormFields::in(const Term& term) const {
  return html_text(term.in(language_));
}

void FormFields::groups(const std::vector<FieldUse>& uses) {
  for (const FieldUse& use : uses) {
    use.is_value() ? field(use) : group(use);
  }
}

void FormFields::group(const FieldUse& use) {
  const bool labelled = use.field != nullptr && !use.field->label.empty();
  out_ += "<fieldset class=\"group\"><legend>";
  out_ += labelled ? in(use.field->label) : html_text(use.name);
  out_ += "</legend>\n";
  groups(use.parts);
  out_ += "</fieldset>\n";
}

void FormFields::field(const FieldUse& use) {
  put({use, "data-path", use.path, "f-" + use.path}, "");
}

void FormFields::always(const VocabularyField& field) {
  const FieldUse use{.path = field.path, .field = &field};
  put({use, "data-path", use.path, "f-" + use.path}, " data-always");
}

void FormFields::put(const Asked& asked, std::string_view extra) {
  const VocabularyField& field = *asked.use.field;
  const bool group = is_group(field);
  const std::string_view tag = group ? "fieldset" : "div";
  fmt::format_to(
      std::back_inserter(out_),
      "<{0} class=\"field\" {1}=\"{2}\" data-type=\"{3}\"{4}{5}{6}>\n", tag,
      asked.attribute, html_text(asked.path), type_name(field),
      field.list ? " data-list=\"1\"" : "", extra,
      group ? fmt::format(" aria-describedby=\"h-{0} e-{0}\"",
                          html_text(asked.id))
            : std::string());
  put_words(asked, group ? "legend" : "label");
  put_control(asked);
  if (field.list) put_none(asked);
  fmt::format_to(std::back_inserter(out_),
                 "<p class=\"wrong\" id=\"e-{}\" hidden></p>\n",
                 html_text(asked.id));
  put_rules(asked.use);
  fmt::format_to(std::back_inserter(out_), "</{}>\n", tag);
}

void FormFields::put_words(const Asked& asked, std::string_view tag) {
  const VocabularyField& field = *asked.use.field;
  const std::string title =
      field.label.empty() ? html_text(field.path) : in(field.label);
  const std::string id = html_text(asked.id);
  const std::string target = tag == "label" ? " for=\"" + id + "\"" : "";
  fmt::format_to(std::back_inserter(out_), "<{0}{1}>{2}</{0}>\n", tag, target,
                 title);
  const std::string help = help_words(field);
  fmt::format_to(std::back_inserter(out_),
                 "<p class=\"help\" id=\"h-{}\">{}</p>\n", id, help);
}

// What a text, yes or no, a choice or an entry look like, one sees.
std::string FormFields::help_words(const VocabularyField& field) const {
  const std::string help = in(field.help);
  const bool seen = field.type == FieldType::enumeration || is_group(field) ||
                    (field.type == FieldType::text && field.unit.empty());
  if (seen) return help;
  VocabularyField one = field;
  one.list = false;  // the page shows that there may be several
  const std::string type = html_text(type_words(one, language_));
  return help.empty() ? type : help + " (" + type + ")";
}

void FormFields::put_rules(const FieldUse& use) {
  if (use.rules.empty()) return;
  std::string text;
  for (const Rule* rule : use.rules) {
    text += text.empty() ? "" : " · ";
    text += html_text(rule->id) + " " + in(rule->title);
  }
  fmt::format_to(std::back_inserter(out_), "<p class=\"rules\">{}</p>\n",
                 fill(kColon.in(language_), {in(kServedBy), text}));
}

void FormFields::put_control(const Asked& asked) {
  const VocabularyField& field = *asked.use.field;
  if (field.type == FieldType::record) return put_records(asked);
  if (field.type == FieldType::enumeration) {
    return field.list ? put_ticks(asked) : put_select(asked);
  }
  if (field.list) return put_lines(asked);
  if (field.type == FieldType::boolean) return put_yes_no(asked);
  put_box(asked);
}

void FormFields::put_box(const Asked& asked) {
  const std::string id = html_text(asked.id);
  fmt::format_to(std::back_inserter(out_),
                 "{0} id=\"{1}\" aria-describedby=\"h-{1} e-{1}\" data-input>",
                 box(asked.use.field->type), id);
  if (asked.use.field->type == FieldType::text) out_ += "</textarea>";
  out_ += '\n';
}

void FormFields::put_lines(const Asked& asked) {
  const std::string id = html_text(asked.id);
  fmt::format_to(std::back_inserter(out_),
                 "<textarea rows=\"2\" id=\"{0}\" "
                 "aria-describedby=\"h-{0} e-{0}\" data-input></textarea>\n"
                 "<p class=\"help\">{1}</p>\n",
                 id, in(kOneALine));
}

void FormFields::put_choice(std::string_view type, std::string_view name,
                            std::string_view value, const std::string& label) {
  const std::string id = fmt::format("{}-{}", name, html_text(value));
  fmt::format_to(std::back_inserter(out_),
                 "<span class=\"choice\"><input type=\"{0}\" name=\"{1}\" "
                 "id=\"{2}\" value=\"{3}\" data-input{4}><label "
                 "for=\"{2}\">{5}</label></span>\n",
                 type, name, id, html_text(value),
                 type == "radio" && value.empty() ? " checked" : "", label);
}

void FormFields::put_yes_no(const Asked& asked) {
  const std::string name = html_text(asked.id);
  out_ += "<div class=\"across\">\n";
  put_choice("radio", name, "true", in(kYes));
  put_choice("radio", name, "false", in(kNo));
  put_choice("radio", name, "", in(kDoNotKnow));
  out_ += "</div>\n";
}

void FormFields::put_select(const Asked& asked) {
  const std::string id = html_text(asked.id);
  fmt::format_to(std::back_inserter(out_),
                 "<select id=\"{0}\" aria-describedby=\"h-{0} e-{0}\" "
                 "data-input>\n<option value=\"\">{1}</option>\n",
                 id, in(kDoNotKnow));
  for (const Choice& choice : asked.use.field->choices) {
    fmt::format_to(
        std::back_inserter(out_), "<option value=\"{}\">{}</option>\n",
        html_text(choice.value),
        choice.label.empty() ? html_text(choice.value) : in(choice.label));
  }
  out_ += "</select>\n";
}

void FormFields::put_ticks(const Asked& asked) {
  const auto& choices = asked.use.field->choices;
  if (choices.size() <= kFewChoices) out_ += "<div class=\"across\">\n";
  for (const Choice& choice : choices) {
    put_choice(
        "checkbox", html_text(asked.id), choice.value,
        choice.label.empty() ? html_text(choice.value) : in(choice.label));
  }
  if (choices.size() <= kFewChoices) out_ += "</div>\n";
}

void FormFields::put_none(const Asked& asked) {
  fmt::format_to(std::back_inserter(out_),
                 "<span class=\"none\"><input type=\"checkbox\" "
                 "id=\"n-{0}\" data-none><label for=\"n-{0}\">{1}</label>"
                 "</span>\n",
                 html_text(asked.id), in(kNoneOfThem));
}

void FormFields::put_records(const Asked& asked) {
  fmt::format_to(std::back_inserter(out_),
                 "<div class=\"items\"></div>\n<template><fieldset "
                 "class=\"item\" aria-label=\"{0}\">\n",
                 in(asked.use.field->label));
  // `§` becomes the number of the entry.
  put_parts(asked.use, "", asked.id + "-§");
  fmt::format_to(std::back_inserter(out_),
                 "<button type=\"button\" data-remove>{0}</button>\n"
                 "</fieldset></template>\n"
                 "<button type=\"button\" data-add>{1}</button>\n",
                 in(kRemoveEntry), in(kAddEntry));
}

void FormFields::put_parts(const FieldUse& use, const std::string& prefix,
                           const std::string& id) {
  for (const FieldUse& part : use.parts) {
    const std::string path = prefix + std::string(part.name);
    if (part.is_value() && part.field->type != FieldType::record) {
      put({part, "data-part", path, id + "-" + path}, "");
    } else if (!part.is_value()) {
      put_parts(part, path + ".", id);
    }
  }
}

}  // namespace charta
