// SPDX-License-Identifier: EUPL-1.2
// Walks the tree as parsed, macros left as the calls that authors wrote. To
// give words to a function: a row in kCalls. Depth is bounded by the parser.
#include "charta/author/expression_words.h"

#include <algorithm>
#include <map>

#include "charta/cel/ast.h"
#include "charta/cel/parser.h"
#include "charta/i18n/author_labels.h"
#include "charta/i18n/numbers.h"
#include "charta/value/show.h"

namespace charta {
namespace {

using namespace label;
using cel::Ast;
using cel::Node;
using cel::NodeId;
using cel::NodeKind;

// Values of a param or a list that are shown before "and n more".
constexpr std::size_t kMostShown = 8;

struct CallWords {
  std::string_view name{};
  std::size_t arguments = 0;
  Term words{};
};
constexpr CallWords kCalls[] = {
    {"_==_", 2, kWordsEqual},
    {"_!=_", 2, kWordsNotEqual},
    {"_<_", 2, kWordsLess},
    {"_<=_", 2, kWordsAtMost},
    {"_>_", 2, kWordsMore},
    {"_>=_", 2, kWordsAtLeast},
    {"@in", 2, kWordsAmong},
    {"_+_", 2, kWordsPlus},
    {"_-_", 2, kWordsMinus},
    {"_*_", 2, kWordsTimes},
    {"_/_", 2, kWordsBy},
    {"_[_]", 2, kWordsAt},
    {"_?_:_", 3, kWordsIf},
    {"size", 1, kWordsSize},
    {"has", 1, kWordsHas},
    {"days_between", 2, kWordsDays},
    {"startsWith", 2, kWordsStarts},
    {"endsWith", 2, kWordsEnds},
    {"contains", 2, kWordsContains},
    {"matches", 2, kWordsMatches},
};
// The same between days.
constexpr CallWords kDayCalls[] = {
    {"_<_", 2, kWordsBefore},
    {"_<=_", 2, kWordsUntil},
    {"_>_", 2, kWordsAfter},
    {"_>=_", 2, kWordsFrom},
};
// Comprehensions: over what, called how, with what of it.
constexpr CallWords kFolds[] = {
    {"all", 3, kWordsEach},       {"exists", 3, kWordsSome},
    {"exists_one", 3, kWordsOne}, {"filter", 3, kWordsThose},
    {"map", 3, kWordsMapped},
};

class Speaker {
 public:
  Speaker(const Charter& charter, const Ast& ast, Language language)
      : charter_(charter), ast_(ast), language_(language) {}

  Clause say(NodeId id);
  std::string flat(NodeId id);

 private:
  using Names = std::vector<std::string_view>;

  std::string_view in(const Term& term) const { return term.in(language_); }
  std::string code(NodeId id) const;
  std::string quoted(std::string_view text) const;
  void terms(NodeId id, std::string_view name, std::vector<NodeId>& into) const;
  Clause junction(NodeId id, bool all);
  Clause fold(NodeId id, const CallWords& words);
  std::string call(NodeId id);
  std::string negation(NodeId id);
  std::string literal(NodeId id) const;
  std::string day(NodeId id) const;
  std::string items(NodeId id, const VocabularyField* beside);
  std::string path(NodeId id);
  std::string param(std::string_view name) const;
  bool names(NodeId id, Names& into) const;
  const VocabularyField* field(NodeId id) const;
  std::string term(NodeId id, const VocabularyField* beside);
  bool is_condition(NodeId id) const;
  bool is_day(NodeId id) const;
  bool asks_for_some(NodeId id) const;

  const Charter& charter_;
  const Ast& ast_;
  Language language_;
  // What the variables of comprehensions stand for, as paths of the vocabulary.
  std::map<std::string_view, std::string> locals_{};
};

std::string Speaker::code(NodeId id) const {
  const Span at = ast_[id].at;
  return "`" + std::string(ast_.text().substr(at.begin, at.end - at.begin)) +
         "`";
}

std::string Speaker::quoted(std::string_view text) const {
  return fill(in(kWordsQuoted), {text});
}

bool Speaker::names(NodeId id, Names& into) const {
  const Node& node = ast_[id];
  const bool select = node.kind == NodeKind::select && node.flags == 0;
  if (node.kind != NodeKind::identifier && !select) return false;
  if (select && !names(ast_.child(id, 0), into)) return false;
  into.push_back(node.name);
  return true;
}

// The field of the vocabulary that a path leads to, through the variables of
// comprehensions.
const VocabularyField* Speaker::field(NodeId id) const {
  Names all;
  if (!names(id, all)) return nullptr;
  const auto local = locals_.find(all.front());
  std::string path =
      local == locals_.end() ? std::string(all.front()) : local->second;
  for (std::size_t i = 1; i < all.size(); ++i) {
    path += "." + std::string(all[i]);
  }
  const VocabularyField* found = charter_.vocabulary.find(path);
  if (found == nullptr && path.ends_with("[]")) {
    found = charter_.vocabulary.find(path.substr(0, path.size() - 2));
  }
  return found;
}

// A list's values, cut.
std::string shortened(std::vector<std::string> all, Language language) {
  const std::size_t more =
      all.size() > kMostShown + 1 ? all.size() - kMostShown : 0;
  if (more > 0) all.resize(kMostShown);
  std::string text;
  for (const std::string& one : all) text += (text.empty() ? "" : ", ") + one;
  if (more == 0) return text;
  return text + ", " + fill(kMore.in(language), {std::to_string(more)});
}

std::string shown(const Value& value) {
  if (value.is(Kind::string)) return std::string(value.text());
  std::string text;
  show(value, text);
  return text;
}

std::string Speaker::param(std::string_view name) const {
  const auto at = std::ranges::find(charter_.params, name, &Constant::name);
  if (at == charter_.params.end()) return std::string(name);
  std::vector<std::string> values;
  if (at->value.is(Kind::list)) {
    for (const Value& one : at->value.list().span()) {
      values.push_back(shown(one));
    }
  } else {
    values.push_back(shown(at->value));
  }
  return fill(in(kWordsParam), {name, shortened(values, language_)});
}

std::string Speaker::path(NodeId id) {
  Names all;
  if (!names(id, all)) return code(id);
  if (all.size() == 1 && all[0] == "as_of") return std::string(in(kWordsToday));
  if (all.size() == 2 && all[0] == "params") return param(all[1]);
  if (all.size() == 2 && all[0] == "variables") {
    return fill(in(kWordsVariable), {all[1]});
  }
  const bool local = locals_.contains(all.front());
  if (local && all.size() == 1) return std::string(all.front());
  const VocabularyField* found = field(id);
  if (found == nullptr || found->label.empty()) return code(id);
  const std::string label = quoted(found->label.in(language_));
  return local ? fill(in(kWordsOf), {label, all.front()}) : label;
}

std::string Speaker::literal(NodeId id) const {
  const Value& value = ast_[id].value;
  if (value.is(Kind::string)) return quoted(value.text());
  if (value.is(Kind::boolean)) {
    return std::string(in(value.boolean() ? kYes : kNo));
  }
  return decimal(language_, shown(value));
}

// A text beside a field of choices is shown as its label.
std::string Speaker::term(NodeId id, const VocabularyField* beside) {
  const Node& node = ast_[id];
  const bool text =
      node.kind == NodeKind::literal && node.value.is(Kind::string);
  if (!text || beside == nullptr) return flat(id);
  for (const Choice& choice : beside->choices) {
    if (choice.value != node.value.text() || choice.label.empty()) continue;
    return quoted(choice.label.in(language_));
  }
  return flat(id);
}

// The items of a list, each beside the field; any other value as a term.
std::string Speaker::items(NodeId id, const VocabularyField* beside) {
  if (ast_[id].kind != NodeKind::list) return term(id, beside);
  std::vector<std::string> all;
  for (const NodeId one : ast_.children_of(id)) {
    all.push_back(term(one, beside));
  }
  return shortened(std::move(all), language_);
}

// `date('2026-01-31')`; empty for another call.
std::string Speaker::day(NodeId id) const {
  const auto parts = ast_.children_of(id);
  if (ast_[id].name != "date" || parts.size() != 1) return {};
  const Value& value = ast_[parts[0]].value;
  if (ast_[parts[0]].kind != NodeKind::literal || !value.is(Kind::string)) {
    return {};
  }
  const auto parsed = parse_day(value.text());
  return parsed ? civil(language_, *parsed) : std::string();
}

// Whether the node says yes or no by itself: a field, a variable.
bool Speaker::is_condition(NodeId id) const {
  const NodeKind kind = ast_[id].kind;
  return kind == NodeKind::identifier || kind == NodeKind::select;
}

std::string Speaker::negation(NodeId id) {
  const NodeId inner = ast_.child(id, 0);
  const Node& node = ast_[inner];
  if (is_condition(inner)) return fill(in(kWordsIsNot), {path(inner)});
  if (node.kind == NodeKind::call && node.name == "@in") {
    const auto parts = ast_.children_of(inner);
    return fill(in(kWordsNotAmong), {term(parts[0], field(parts[1])),
                                     items(parts[1], field(parts[0]))});
  }
  if (node.kind == NodeKind::call && node.name == "has") {
    return fill(in(kWordsHasNot), {flat(ast_.child(inner, 0))});
  }
  return fill(in(kWordsNot), {flat(inner)});
}

std::string Speaker::call(NodeId id) {
  const Node& node = ast_[id];
  const auto parts = ast_.children_of(id);
  if (node.name == "!_" && parts.size() == 1) return negation(id);
  if (std::string date = day(id); !date.empty()) return date;
  const auto* row = std::ranges::find(kCalls, node.name, &CallWords::name);
  if (row == std::end(kCalls) || row->arguments != parts.size()) {
    return code(id);
  }
  const bool two = parts.size() == 2;
  if (two && asks_for_some(id)) {
    return fill(in(kWordsFull), {flat(ast_.child(parts[0], 0))});
  }
  const auto* days = std::ranges::find(kDayCalls, node.name, &CallWords::name);
  if (days != std::end(kDayCalls) && (is_day(parts[0]) || is_day(parts[1]))) {
    row = days;
  }
  std::vector<std::string> values;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    values.push_back(items(parts[i], two ? field(parts[1 - i]) : nullptr));
  }
  values.resize(3);
  return fill(in(row->words), {values[0], values[1], values[2]});
}

// `size(x) > 0`
bool Speaker::asks_for_some(NodeId id) const {
  const Node& sized = ast_[ast_.child(id, 0)];
  const Node& least = ast_[ast_.child(id, 1)];
  return ast_[id].name == "_>_" && sized.kind == NodeKind::call &&
         sized.name == "size" && sized.child_count == 1 &&
         least.kind == NodeKind::literal && least.value.is(Kind::integer) &&
         least.value.integer() == 0;
}

bool Speaker::is_day(NodeId id) const {
  const Node& node = ast_[id];
  if (node.kind == NodeKind::call) return node.name == "date";
  if (node.kind == NodeKind::identifier && node.name == "as_of") return true;
  const VocabularyField* found = field(id);
  return found != nullptr && found->type == FieldType::date;
}

// The operands of a chain of one operator.
void Speaker::terms(NodeId id, std::string_view name,
                    std::vector<NodeId>& into) const {
  if (ast_[id].kind != NodeKind::call || ast_[id].name != name) {
    return into.push_back(id);
  }
  for (const NodeId one : ast_.children_of(id)) terms(one, name, into);
}

Clause Speaker::junction(NodeId id, bool all) {
  Clause clause{.text = std::string(in(all ? kWordsAll : kWordsAny))};
  std::vector<NodeId> operands;
  terms(id, all ? "_&&_" : "_||_", operands);
  for (const NodeId one : operands) clause.parts.push_back(say(one));
  return clause;
}

Clause Speaker::fold(NodeId id, const CallWords& words) {
  const auto parts = ast_.children_of(id);
  const std::string_view variable = ast_[parts[1]].name;
  const std::string range = flat(parts[0]);
  const VocabularyField* over = field(parts[0]);
  const auto [at, fresh] =
      locals_.emplace(variable, over == nullptr ? "" : over->path + "[]");
  Clause body = say(parts[2]);
  if (fresh) locals_.erase(at);
  std::string lead = fill(in(words.words), {range, variable});
  if (body.parts.empty()) {
    return {fill(in(kColon), {lead, body.text})};
  }
  return {fill(in(kColon), {lead, body.text}), std::move(body.parts)};
}

Clause Speaker::say(NodeId id) {
  const Node& node = ast_[id];
  if (is_condition(id)) return {fill(in(kWordsIs), {path(id)})};
  if (node.kind != NodeKind::call) return {flat(id)};
  if (node.name == "_&&_") return junction(id, true);
  if (node.name == "_||_") return junction(id, false);
  const auto* words = std::ranges::find(kFolds, node.name, &CallWords::name);
  const bool folds = words != std::end(kFolds) && node.child_count == 3 &&
                     ast_[ast_.child(id, 1)].kind == NodeKind::identifier;
  return folds ? fold(id, *words) : Clause{call(id)};
}

std::string Speaker::flat(NodeId id) {
  switch (ast_[id].kind) {
    case NodeKind::literal:
      return literal(id);
    case NodeKind::identifier:
    case NodeKind::select:
      return path(id);
    case NodeKind::list:
      return items(id, nullptr);
    case NodeKind::call:
      break;
    case NodeKind::error:
    case NodeKind::map:
    case NodeKind::structure:
    case NodeKind::comprehension:
      return code(id);
  }
  const Clause clause = say(id);
  if (clause.parts.empty()) return clause.text;
  return code(id);
}

}  // namespace

Clause expression_words(const Charter& charter, std::string_view text,
                        Language language) {
  const cel::ParseResult parsed = cel::parse(text, {.macros = cel::kNoMacros});
  if (!parsed.ok() || parsed.ast.root == cel::kNoNode) {
    return {"`" + std::string(text) + "`"};
  }
  return Speaker(charter, parsed.ast, language).say(parsed.ast.root);
}

}  // namespace charta
