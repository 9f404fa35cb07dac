// SPDX-License-Identifier: EUPL-1.2
// The frame of the questionnaire, its data, and its scripts, which a content
// security policy names by their digest: nothing else runs, nothing is fetched.
#include "charta/author/form.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "charta/author/assets.h"
#include "charta/author/expression_json.h"
#include "charta/author/form_fields.h"
#include "charta/author/html_text.h"
#include "charta/author/starter.h"
#include "charta/i18n/author_labels.h"
#include "charta/report/html_document.h"
#include "charta/report/json_parts.h"

namespace charta {
namespace {

using namespace label;

class Form {
 public:
  Form(const Charter& charter, const FormOptions& options)
      : charter_(charter), options_(options) {}

  std::string write();

 private:
  std::string in(const Term& term) const {
    return html_text(term.in(options_.language));
  }
  std::string title() const;
  std::string script() const;
  std::string data() const;
  void put_words(JsonWriter& json) const;
  void put_rules(JsonWriter& json) const;
  void put_names(JsonWriter& json) const;
  void put_head();
  void put_bar();
  void put_identity();
  void put_foot();

  const Charter& charter_;
  const FormOptions& options_;
  std::string out_{};
};

std::string Form::title() const {
  const Term& kind = options_.level == Level::project ? kFormProject
                     : options_.level == Level::bid   ? kFormBid
                                                      : kFormOrganisation;
  return fill(in(kind), {html_text(charter_.title.in(options_.language))});
}

std::string Form::script() const {
  std::string all;
  for (const char* name : {"form_yaml.js", "form_logic.js", "form_page.js"}) {
    all += author_asset(name);
  }
  return all;
}

void Form::put_words(JsonWriter& json) const {
  const auto say = [&](std::string_view key, const Term& term) {
    json.member(key, term.in(options_.language));
  };
  json.key("words");
  json.begin_object();
  say("status", kFormStatus);
  say("saved", kFormSaved);
  say("loaded", kFormLoaded);
  say("odd", kFormOdd);
  say("unreadable", kFormUnreadable);
  say("other_kind", kFormOtherKind);
  say("mend", kFormMend);
  json.key("wrong");
  json.begin_object();
  say("text", kFormWrong);
  say("url", kFormWrong);
  say("enum", kFormWrong);
  say("boolean", kFormWrong);
  say("record", kFormWrong);
  say("integer", kFormWrongInteger);
  say("number", kFormWrongNumber);
  say("date", kFormWrongDate);
  say("country", kFormWrongCountry);
  json.end_object();
  json.end_object();
}

// What each rule waits for, and asks.
void Form::put_rules(JsonWriter& json) const {
  json.key("rules");
  json.begin_array();
  for (const Rule* rule : rules_of(charter_, options_.level)) {
    std::vector<std::string> condition;
    if (rule->when) {
      const auto reads = rule->when->program.reads();
      condition.assign(reads.begin(), reads.end());
    }
    std::vector<std::string> reads = paths_read(*rule);
    json.begin_object();
    json.key("when");
    rule->when ? put_expression(rule->when->program.text(), json) : json.null();
    put_strings("whenReads", condition, json);
    put_strings("reads", reads, json);
    json.end_object();
  }
  json.end_array();
}

// Params and variables, which conditions name.
void Form::put_names(JsonWriter& json) const {
  json.key("params");
  json.begin_object();
  for (const Constant& param : charter_.params) {
    json.key(param.name);
    put_param(param.value, json);
  }
  json.end_object();
  json.key("variables");
  json.begin_object();
  for (const Definition& variable : charter_.variables) {
    json.key(variable.name);
    put_expression(variable.text, json);
  }
  json.end_object();
}

std::string Form::data() const {
  std::string out;
  JsonWriter json(JsonLayout::compact, out);
  json.begin_object();
  json.member("kind", name(options_.level));
  json.member("charter", lock_of(charter_));
  put_words(json);
  put_rules(json);
  put_names(json);
  json.end_object();
  return script_json(out);
}

void Form::put_head() {
  fmt::format_to(
      std::back_inserter(out_),
      "<!doctype html>\n<html lang=\"{0}\">\n<head>\n"
      "<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; style-src '{1}'; script-src '{2}'; base-uri 'none'; "
      "form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<title>{3}</title>\n<style>{4}</style>\n</head>\n<body>\n"
      "<a class=\"skip\" href=\"#form\">{5}</a>\n<header>\n<h1>{3}</h1>\n",
      tag(options_.language), policy_digest(author_asset("form.css")),
      policy_digest(script()), title(), author_asset("form.css"),
      in(kFormSkip));
  fmt::format_to(std::back_inserter(out_),
                 "<p>{0}</p>\n<p class=\"note\">{1}</p>\n"
                 "<noscript><p class=\"wrong\">{2}</p></noscript>\n</header>\n",
                 fill(in(kFormCharter),
                      {html_text(charter_.id), html_text(charter_.version)}),
                 in(kFormHow), in(kFormNoScript));
}

void Form::put_bar() {
  fmt::format_to(
      std::back_inserter(out_),
      "<div class=\"bar\">\n<p id=\"status\" role=\"status\"></p>\n"
      "<button type=\"button\" class=\"main\" id=\"save\">{0}</button>\n"
      "<label class=\"file\">{1}<input type=\"file\" id=\"load\" "
      "accept=\".yaml,.yml\"></label>\n"
      "<span class=\"choice\"><input type=\"checkbox\" id=\"all\"><label "
      "for=\"all\">{2}</label></span>\n</div>\n"
      "<p class=\"note\" id=\"message\" role=\"alert\" hidden></p>\n",
      in(kFormSave), in(kFormLoad), in(kFormAll));
}

// Who the report will be about, where no rule asks.
void Form::put_identity() {
  FormFields fields(options_.language, out_);
  const auto uses = fields_read(charter_, options_.level);
  const std::string record(name(options_.level));
  out_ +=
      "<fieldset class=\"group\"><legend>" + in(kFormIdentity) + "</legend>\n";
  for (const char* key : {"id", "name"}) {
    const std::string path = record + "." + key;
    const VocabularyField* field = charter_.vocabulary.find(path);
    const bool asked = std::ranges::any_of(uses, [&](const FieldUse& use) {
      return std::ranges::count(use.parts, path, &FieldUse::path) > 0;
    });
    if (field != nullptr && !field->list && !asked) fields.always(*field);
  }
  out_ += "</fieldset>\n";
  fields.groups(uses);
}

void Form::put_foot() {
  fmt::format_to(
      std::back_inserter(out_),
      "<details><summary>{0}</summary><pre id=\"preview\"></pre></details>\n"
      "<footer><p>{1}</p></footer>\n"
      "<script type=\"application/json\" id=\"data\">{2}</script>\n"
      "<script>{3}</script>\n</body>\n</html>\n",
      in(kFormPreview), in(kNoLegalOpinion), data(), script());
}

std::string Form::write() {
  put_head();
  put_bar();
  out_ += "<main>\n<form id=\"form\" autocomplete=\"off\" novalidate>\n";
  put_identity();
  out_ += "</form>\n</main>\n";
  put_foot();
  return std::move(out_);
}

}  // namespace

std::string write_form(const Charter& charter, const FormOptions& options) {
  return Form(charter, options).write();
}

}  // namespace charta
