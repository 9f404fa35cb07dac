// SPDX-License-Identifier: EUPL-1.2
// The index of a charter and the page of its texts.
#include "charta/author/docs.h"

#include <algorithm>
#include <array>

#include "charta/audit/frameworks.h"
#include "charta/author/expression_words.h"
#include "charta/i18n/author_labels.h"
#include "charta/i18n/numbers.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"
#include "charta/value/show.h"

namespace charta {
namespace {

using namespace label;

constexpr std::string_view kIndexPage = "index";
constexpr std::string_view kTextsPage = "texts";

class Docs {
 public:
  Docs(const Charter& charter, const DocsOptions& options)
      : charter_(charter), options_(options), language_(options.language) {}

  Page index() const;
  Page texts() const;

 private:
  std::string_view in(const Term& term) const { return term.in(language_); }
  std::string in(const Localized& text) const {
    return std::string(text.in(language_));
  }
  Page page(std::string_view name, std::string title) const;
  void put_rules(Page& page) const;
  void put_scoring(Page& page) const;
  void put_params(Page& page) const;
  void put_variables(Page& page) const;
  void put_item(const ItemWords& item, Page& page) const;
  Runs rule_line(const Rule& rule) const;

  const Charter& charter_;
  const DocsOptions& options_;
  Language language_;
};

std::string weight_words(const Rational& weight, Language language) {
  return fill(kWeight.in(language), {decimal(language, shortest(weight))});
}

Page Docs::page(std::string_view name, std::string title) const {
  Page page{.name = std::string(name),
            .title = std::move(title),
            .language = language_};
  page.heading(1, page.title);
  return page;
}

Runs Docs::rule_line(const Rule& rule) const {
  std::string rest = ", " + severity_words(language_, name(rule.severity)) +
                     ", " + force_words(language_, name(rule.force)) + ", " +
                     joined_levels(rule, language_);
  if (!rule.enabled) rest = fill(in(kRuleOff), {rest});
  return {{rule.id, false, page_name(rule.id)}, {" " + in(rule.title)}, {rest}};
}

void Docs::put_rules(Page& page) const {
  page.heading(2, in(kDocsRules));
  for (std::size_t i = 0; i < charter_.principles.size(); ++i) {
    const Principle& principle = charter_.principles[i];
    page.heading(
        3, fill("{0} {1} ({2})", {principle.id, in(principle.title),
                                  weight_words(principle.weight, language_)}));
    for (const Rule& rule : charter_.rules) {
      if (rule.principle == i) page.item(0, rule_line(rule));
    }
  }
}

void Docs::put_scoring(Page& page) const {
  page.heading(2, in(kDocsScoring));
  page.paragraph(Runs{{fill(in(kDocsModel), {""})},
                      {std::string(name(charter_.model)), true}});
  for (const Grade& grade : charter_.grades) {
    page.item(0, fill(in(kDocsGrade),
                      {grade.id, decimal(language_, shortest(grade.from))}));
  }
  for (const Cap& cap : charter_.caps) {
    const Term& when =
        cap.when == CapWhen::blocking_failed ? kDocsCapFailed : kDocsCapUnknown;
    page.item(0, fill(in(when), {cap.grade}));
  }
}

std::string value_words(const Value& value) {
  if (value.is(Kind::string)) return std::string(value.text());
  std::string text;
  if (!value.is(Kind::list)) {
    show(value, text);
    return text;
  }
  for (const Value& one : value.list().span()) {
    text += (text.empty() ? "" : ", ") + value_words(one);
  }
  return text;
}

void Docs::put_params(Page& page) const {
  if (charter_.params.empty()) return;
  page.heading(2, in(kDocsParams));
  for (const Constant& param : charter_.params) {
    const std::string value =
        param.steps.empty() ? value_words(param.value) : "";
    page.item(0, Runs{{"params." + param.name, true},
                      {fill(in(kColon), {"", value})}});
    for (const Constant::Step& step : param.steps) {
      page.item(1, fill(in(kColon), {civil(language_, step.from),
                                     value_words(step.value)}));
    }
  }
}

void put_clause(const Clause& clause, std::size_t depth, Page& page) {
  page.item(depth, clause.text);
  for (const Clause& part : clause.parts) put_clause(part, depth + 1, page);
}

void Docs::put_variables(Page& page) const {
  if (charter_.variables.empty()) return;
  page.heading(2, in(kDocsVariables));
  for (const Definition& variable : charter_.variables) {
    page.item(0, Runs{{"variables." + variable.name, true}});
    put_clause(expression_words(charter_, variable.text, language_), 1, page);
  }
}

Page Docs::index() const {
  Page page = this->page(kIndexPage, in(charter_.title));
  page.paragraph(fill(in(kFormCharter), {charter_.id, charter_.version}) +
                 (charter_.licence.empty() ? "" : " · " + charter_.licence));
  page.paragraph(in(kDocsHow));
  if (!charter_.frameworks.empty()) {
    page.paragraph(
        Runs{{std::string(in(kDocsTexts)), false, std::string(kTextsPage)}});
  }
  put_rules(page);
  put_scoring(page);
  put_params(page);
  put_variables(page);
  page.paragraph(in(kNoLegalOpinion));
  return page;
}

void Docs::put_item(const ItemWords& item, Page& page) const {
  const std::string title = item.title.empty() ? item.id : in(item.title);
  page.item(0, fill(in(kColon), {title, in(item.summary)}));
  if (item.checkable == "none") {
    page.item(1, fill(in(kColon), {in(kNotCheckable), in(item.reason)}));
  }
  for (const ServingRule& rule : item.rules) {
    page.item(
        1, Runs{{rule.id, false, page_name(rule.id)}, {" " + in(rule.title)}});
  }
}

Page Docs::texts() const {
  Page page = this->page(kTextsPage, std::string(in(kDocsTexts)));
  page.paragraph(Runs{{in(charter_.title), false, std::string(kIndexPage)}});
  for (const FrameworkWords& framework : frameworks_of(charter_)) {
    page.heading(2, in(framework.title));
    page.paragraph(framework.reference);
    for (const ItemWords& item : framework.items) put_item(item, page);
  }
  return page;
}

}  // namespace

std::string page_name(std::string_view rule) {
  std::string low(rule);
  std::ranges::transform(low, low.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const bool taken = low == kIndexPage || low == kTextsPage;
  return std::string(rule) + (taken ? "-rule" : "");
}

std::string joined_levels(const Rule& rule, Language language) {
  std::string text;
  for (const Level level : rule.levels) {
    text += text.empty() ? "" : ", ";
    text += kind_words(language, name(level));
  }
  return text;
}

std::vector<Page> charter_pages(const Charter& charter,
                                const DocsOptions& options) {
  const Docs docs(charter, options);
  std::vector<Page> pages = {docs.index(), docs.texts()};
  for (const Rule& rule : charter.rules) {
    pages.push_back(rule_page(charter, rule, options));
  }
  return pages;
}

}  // namespace charta
