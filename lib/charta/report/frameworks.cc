// SPDX-License-Identifier: EUPL-1.2
// Frameworks as text: a table of texts, or the items of one.
#include "charta/report/frameworks.h"

#include <algorithm>
#include <set>

#include "charta/i18n/author_labels.h"
#include "charta/i18n/glyphs.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

using namespace label;

constexpr std::size_t kIndent = 2;
constexpr Look kNotJudgedLook{kNotJudged, kNotJudgeds, "·", "..", Ink::faint};
constexpr Look kNotCheckableLook{kNotCheckable, kNotCheckables, "∅", "()",
                                 Ink::faint};

const Look& look(ItemStanding standing) {
  if (standing == ItemStanding::not_judged) return kNotJudgedLook;
  if (standing == ItemStanding::not_checkable) return kNotCheckableLook;
  return look(static_cast<Outcome>(standing));
}

Cell standing_cell(const Style& style, const Look& face, std::size_t width) {
  std::string text(style.unicode ? face.symbol : face.letters);
  text += ' ';
  text += face.word.in(style.language);
  return {std::move(text), width, face.ink};
}

std::uint64_t checkable(const FrameworkWords& framework) {
  return static_cast<std::uint64_t>(std::ranges::count_if(
      framework.items,
      [](const ItemWords& item) { return item.checkable != "none"; }));
}

std::uint64_t rules(const FrameworkWords& framework) {
  std::set<std::string_view> all;
  for (const ItemWords& item : framework.items) {
    for (const ServingRule& rule : item.rules) all.insert(rule.id);
  }
  return all.size();
}

// One text item by item.
class Pages {
 public:
  Pages(const FrameworkList& list, const Style& style, std::string& out)
      : list_(list), style_(style), sheet_(style, out) {}

  void write_head();
  void write_framework(const FrameworkWords& framework);
  void write_table();
  void write_foot();

 private:
  std::string_view in(const Term& term) const {
    return term.in(style_.language);
  }
  std::string in(const Localized& text) const {
    return flow(text.in(style_.language));
  }
  std::string lead(const Term& term, const std::string& text) const {
    return fill(in(kColon), {in(term), text});
  }
  std::string counts(const FrameworkWords& framework) const;
  void write_item(const ItemWords& item);
  void write_rule(const ServingRule& rule);
  void write_reason(const ItemWords& item);
  std::string levels(const ItemWords& item) const;

  const FrameworkList& list_;
  const Style& style_;
  Sheet sheet_;
};

void Pages::write_head() {
  sheet_.paragraph(0, charter_words(style_.language, *list_.run), Ink::strong);
  if (list_.report != nullptr) {
    sheet_.paragraph(0, title_words(style_.language, *list_.report),
                     Ink::strong);
  }
}

// How many items stand how; without a descriptor, how many can be checked.
std::string Pages::counts(const FrameworkWords& framework) const {
  if (list_.report == nullptr) {
    return counted(style_.language, framework.items.size(), kItemsCounted) +
           " · " + counted(style_.language, checkable(framework), kCheckables) +
           " · " + counted(style_.language, rules(framework), kRules);
  }
  std::string text;
  const StandingCounts counts = count_standings(framework);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const Look& face = look(static_cast<ItemStanding>(i));
    text += text.empty() ? "" : " · ";
    text += counted(style_.language, counts[i], face.noun);
  }
  return text;
}

void Pages::write_table() {
  std::size_t width = 0;
  for (const FrameworkWords& framework : list_.frameworks) {
    width = std::max(width, columns(plain(framework.id)));
  }
  sheet_.blank();
  for (const FrameworkWords& framework : list_.frameworks) {
    const Cell cell{plain(framework.id), width, Ink::strong};
    sheet_.entry(kIndent, {&cell, 1}, in(framework.title));
    const Cell gap{"", width};
    sheet_.entry(kIndent, {&gap, 1}, counts(framework), Ink::faint);
  }
}

std::string Pages::levels(const ItemWords& item) const {
  std::set<std::string> all;
  for (const ServingRule& rule : item.rules) {
    if (rule.enabled) all.insert(rule.levels.begin(), rule.levels.end());
  }
  std::string text;
  for (const std::string& level : all) {
    text += text.empty() ? "" : ", ";
    text += kind_words(style_.language, level);
  }
  return text;
}

// Why nothing was judged.
void Pages::write_reason(const ItemWords& item) {
  if (!item.reason.empty()) {
    sheet_.paragraph(2 * kIndent, lead(kNotCheckable, in(item.reason)));
  }
  if (item.standing != ItemStanding::not_judged) return;
  const std::string others = levels(item);
  const std::string kind = kind_words(style_.language, list_.report->kind);
  sheet_.paragraph(2 * kIndent,
                   others.empty() ? std::string(in(kRulesOffItem))
                                  : fill(in(kOtherKindItem), {kind, others}),
                   Ink::faint);
}

void Pages::write_rule(const ServingRule& rule) {
  std::string title = in(rule.title);
  if (!rule.enabled) title = fill(in(kRuleOff), {title});
  title = fill("{0}, {1}", {title, force_words(style_.language, rule.force)});
  if (!rule.outcome) {
    const Cell cell{plain(rule.id), 0};
    return sheet_.entry(2 * kIndent, {&cell, 1}, title, Ink::faint);
  }
  const Cell cells[] = {standing_cell(style_, look(*rule.outcome), 0),
                        {plain(rule.id)}};
  sheet_.entry(2 * kIndent, cells, title, Ink::faint);
}

void Pages::write_item(const ItemWords& item) {
  sheet_.blank();
  const Cell id{plain(item.id), 0, Ink::strong};
  if (item.standing) {
    const Cell cells[] = {standing_cell(style_, look(*item.standing), 0), id};
    sheet_.entry(kIndent, cells, in(item.title), Ink::strong);
  } else {
    sheet_.entry(kIndent, {&id, 1}, in(item.title), Ink::strong);
  }
  if (!item.summary.empty()) sheet_.paragraph(2 * kIndent, in(item.summary));
  std::string whom;
  if (!item.addressee.empty()) whom = lead(kAddressee, in(item.addressee));
  if (item.checkable != "none") {
    const std::string on =
        lead(kCheckedOn, kind_words(style_.language, item.checkable));
    whom = whom.empty() ? on : whom + " · " + on;
  }
  if (!whom.empty()) sheet_.paragraph(2 * kIndent, whom, Ink::faint);
  write_reason(item);
  for (const ServingRule& rule : item.rules) write_rule(rule);
}

void Pages::write_framework(const FrameworkWords& framework) {
  sheet_.blank();
  const Cell id{plain(framework.id), 0, Ink::strong};
  sheet_.entry(0, {&id, 1}, in(framework.title), Ink::strong);
  if (!framework.reference.empty()) {
    sheet_.paragraph(kIndent, flow(framework.reference));
  }
  sheet_.paragraph(kIndent, counts(framework));
  for (const ItemWords& item : framework.items) write_item(item);
}

void Pages::write_foot() {
  if (list_.report == nullptr) return;
  sheet_.blank();
  sheet_.paragraph(0, in(kItemsLegend), Ink::faint);
  sheet_.paragraph(0, in(kNoLegalOpinion), Ink::faint);
}

}  // namespace

void write_framework_table(const FrameworkList& list, const Style& style,
                           std::string& out) {
  Pages pages(list, style, out);
  pages.write_head();
  pages.write_table();
  pages.write_foot();
}

void write_framework_items(const FrameworkList& list, const Style& style,
                           std::string& out) {
  Pages pages(list, style, out);
  pages.write_head();
  for (const FrameworkWords& framework : list.frameworks) {
    pages.write_framework(framework);
  }
  pages.write_foot();
}

}  // namespace charta
