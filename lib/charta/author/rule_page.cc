// SPDX-License-Identifier: EUPL-1.2
// The page of one rule. To add a part: a function, called from rule_page().
#include <algorithm>
#include <set>

#include "charta/author/docs.h"
#include "charta/author/expression_words.h"
#include "charta/author/fields_read.h"
#include "charta/author/starter.h"
#include "charta/i18n/author_labels.h"
#include "charta/i18n/numbers.h"
#include "charta/report/points.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

class RulePage {
 public:
  RulePage(const Charter& charter, const Rule& rule, const DocsOptions& options)
      : charter_(charter),
        rule_(rule),
        options_(options),
        language_(options.language) {}

  Page write();

 private:
  std::string_view in(const Term& term) const { return term.in(language_); }
  std::string in(const Localized& text) const {
    return std::string(text.in(language_));
  }
  std::string lead(const Term& term, std::string_view text) const {
    return fill(in(kColon), {in(term), text});
  }
  void put_head();
  void put_dates();
  void put_demand();
  void put_expression(std::string_view text);
  void put_clause(const Clause& clause, std::size_t depth);
  void put_levels();
  void put_definitions();
  void put_texts();
  void put_evidence();
  void put_remedy();
  void put_fields();
  void put_examples();
  void put_example(const RuleExample& example);
  void put_text(const Term& title, const Localized& text);
  const Framework::Item* item_of(const SourceRef& source) const;

  const Charter& charter_;
  const Rule& rule_;
  const DocsOptions& options_;
  Language language_;
  Page page_{};
};

void RulePage::put_head() {
  const Principle& principle = charter_.principles[rule_.principle];
  page_.name = page_name(rule_.id);
  page_.title = fill("{0} {1}", {rule_.id, in(rule_.title)});
  page_.language = language_;
  page_.heading(1, page_.title);
  page_.paragraph(
      Runs{{in(charter_.title) + ", " + charter_.version, false, "index"}});
  if (!rule_.enabled) page_.paragraph(in(kDocsOff));
  page_.item(0, lead(kPrinciple, in(principle.title)));
  page_.item(0, lead(kDocsJudges, joined_levels(rule_, language_)));
  page_.item(0, lead(kDocsSeverity,
                     severity_words(language_, name(rule_.severity)) + ", " +
                         fill(in(kWeight),
                              {decimal(language_, shortest(rule_.weight))})));
  const std::string force(name(rule_.force));
  page_.item(0, lead(kDocsForce, force_words(language_, force)));
  page_.item(0, lead(kDocsBreach, breach_words(language_, force)));
  put_dates();
}

void RulePage::put_dates() {
  if (rule_.from) {
    page_.item(0, fill(in(kDue), {civil(language_, *rule_.from)}));
  }
  if (rule_.until) {
    page_.item(0, fill(in(kOver), {civil(language_, *rule_.until)}));
  }
}

void RulePage::put_clause(const Clause& clause, std::size_t depth) {
  page_.item(depth, clause.text);
  for (const Clause& part : clause.parts) put_clause(part, depth + 1);
}

void RulePage::put_expression(std::string_view text) {
  put_clause(expression_words(charter_, text, language_), 0);
  page_.code(text);
}

void RulePage::put_levels() {
  for (const LevelStep& step : rule_.level_steps) {
    page_.paragraph(
        fill(in(kLevelScore), {decimal(language_, shortest(step.score))}));
    put_expression(step.when.program.text());
  }
  if (!rule_.level_steps.empty()) page_.paragraph(in(kElseZero));
}

void RulePage::put_demand() {
  page_.heading(2, in(kDocsApplies));
  if (rule_.when) {
    put_expression(rule_.when->program.text());
  } else {
    page_.paragraph(in(kAlways));
  }
  page_.heading(2, in(kDocsRequires));
  if (rule_.require) put_expression(rule_.require->program.text());
  put_levels();
}

bool name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_';
}

bool names_it(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos;
       at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (end == text.size() || !name_byte(text[end])) return true;
  }
  return false;
}

// The names after `variables.` in a text, and in the definitions they name.
void add_names(const Charter& charter, std::string_view text,
               std::set<std::string>& names) {
  for (const Definition& one : charter.variables) {
    if (!names_it(text, "variables." + one.name)) continue;
    if (names.insert(one.name).second) add_names(charter, one.text, names);
  }
}

void RulePage::put_definitions() {
  std::set<std::string> names;
  if (rule_.when) add_names(charter_, rule_.when->program.text(), names);
  if (rule_.require) add_names(charter_, rule_.require->program.text(), names);
  for (const LevelStep& step : rule_.level_steps) {
    add_names(charter_, step.when.program.text(), names);
  }
  if (names.empty()) return;
  page_.heading(2, in(kDocsVariables));
  for (const Definition& one : charter_.variables) {
    if (!names.contains(one.name)) continue;
    page_.paragraph(Runs{{"variables." + one.name, true}});
    put_expression(one.text);
  }
}

void RulePage::put_text(const Term& title, const Localized& text) {
  if (text.empty()) return;
  page_.heading(2, in(title));
  page_.paragraph(in(text));
}

const Framework::Item* RulePage::item_of(const SourceRef& source) const {
  for (const Framework& framework : charter_.frameworks) {
    if (framework.id != source.framework) continue;
    const auto at =
        std::ranges::find(framework.items, source.item, &Framework::Item::id);
    return at == framework.items.end() ? nullptr : &*at;
  }
  return nullptr;
}

void RulePage::put_texts() {
  if (rule_.sources.empty()) return;
  page_.heading(2, in(kTexts));
  for (const SourceRef& source : rule_.sources) {
    const std::string title =
        source.item_title.empty() ? source.item : in(source.item_title);
    page_.item(0, fill("{0}, {1}", {in(source.framework_title), title}));
    const Framework::Item* item = item_of(source);
    if (item != nullptr && !item->summary.empty()) {
      page_.item(1, in(item->summary));
    }
    if (item != nullptr && !item->addressee.empty()) {
      page_.item(1, lead(kAddressee, in(item->addressee)));
    }
    if (!source.note.empty()) page_.item(1, in(source.note));
  }
}

void RulePage::put_evidence() {
  const bool demanded = rule_.evidence.at_least != Rung::declared;
  if (rule_.evidence.expected.empty() && !demanded) return;
  page_.heading(2, in(kDocsEvidence));
  page_.paragraph(in(rule_.evidence.expected));
  if (!demanded) return;
  page_.paragraph(fill(in(kAssurance),
                       {rung_words(language_, name(rule_.evidence.at_least))}));
}

void RulePage::put_remedy() {
  if (rule_.remedy.text.empty()) return;
  page_.heading(2, in(kToDo));
  page_.paragraph(in(rule_.remedy.text));
  std::string effort;
  if (rule_.remedy.days) effort = std::to_string(*rule_.remedy.days);
  if (rule_.remedy.effort) effort = name(*rule_.remedy.effort);
  if (!effort.empty()) page_.paragraph(effort_words(language_, effort));
}

void RulePage::put_fields() {
  std::set<std::string> paths;
  for (const std::string& path : paths_read(rule_)) {
    if (path != "as_of") paths.insert(path.substr(0, path.find('[')));
  }
  if (paths.empty()) return;
  page_.heading(2, in(kDocsFields));
  for (const std::string& path : paths) {
    const VocabularyField* field = charter_.vocabulary.find(path);
    if (field == nullptr) {
      page_.item(0, Runs{{path, true}});
      continue;
    }
    const std::string words =
        fill(in(kColon), {in(field->label), type_words(*field, language_)});
    page_.item(0, Runs{{path, true}, {" " + words}});
    if (!field->help.empty()) page_.item(1, in(field->help));
  }
}

void RulePage::put_example(const RuleExample& example) {
  const std::string_view outcome = example.outcome;
  std::string result = outcome_words(language_, outcome);
  if (!example.missing.empty()) {
    std::string all;
    for (const std::string& path : example.missing) {
      all += (all.empty() ? "" : ", ") + path;
    }
    result += ", " + fill(in(kColon), {in(kMissing), all});
  }
  page_.heading(3, fill(in(kColon), {result, example.name}));
  page_.paragraph(fill(in(kAsOf), {civil(language_, example.as_of)}));
  page_.code(example.given);
}

void RulePage::put_examples() {
  bool first = true;
  for (const RuleExample& example : options_.examples) {
    if (example.rule != rule_.id) continue;
    if (first) page_.heading(2, in(kDocsExamples));
    first = false;
    put_example(example);
  }
}

Page RulePage::write() {
  put_head();
  put_demand();
  put_definitions();
  put_text(kWhy, rule_.why);
  put_texts();
  put_evidence();
  put_remedy();
  put_text(kDocsNote, rule_.note);
  put_text(kDocsLink, rule_.link_to_object);
  put_fields();
  put_examples();
  page_.paragraph(in(kNoLegalOpinion));
  return std::move(page_);
}

}  // namespace

Page rule_page(const Charter& charter, const Rule& rule,
               const DocsOptions& options) {
  return RulePage(charter, rule, options).write();
}

}  // namespace charta
