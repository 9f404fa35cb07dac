// SPDX-License-Identifier: EUPL-1.2
// Puts a charter together: every file read once, then vocabulary, frameworks,
// params, engine, variables, rules. All faults of all files come out at once.
#include "charta/charter/load.h"

#include <algorithm>
#include <deque>
#include <set>

#include "charta/base/sha256.h"
#include "charta/charter/assembly.h"
#include "charta/charter/references.h"

namespace charta {
namespace {

// The files of one charter, each read once and kept while it is put together.
class Files {
 public:
  Files(const SourceSet& sources, Loading& loading)
      : sources_(sources), loading_(loading) {}

  // The root of the file that the text at `node` names; a fault when it is not
  // there or is no good.
  std::optional<Node> open(const Node& node) {
    const std::optional<std::string> name =
        resolve(node.sheet().name(), node.text());
    if (!name) {
      loading_.faults.add(Code::bad_reference, node,
                          {std::string(node.text())});
      return {};
    }
    const auto source = sources_.find(*name);
    if (source != sources_.end()) return read(*source);
    loading_.faults.add(Code::missing_file, node, {*name});
    return {};
  }

  std::optional<Node> open_main(std::string_view name) {
    const auto source = sources_.find(name);
    if (source != sources_.end()) return read(*source);
    loading_.faults.add({.code = Code::missing_file,
                         .at = {.file = std::string(name)},
                         .args = {std::string(name)}});
    return {};
  }

  std::vector<Ingredient> ingredients() const {
    return {ingredients_.begin(), ingredients_.end()};
  }

 private:
  struct ByName {
    bool operator()(const Ingredient& a, const Ingredient& b) const {
      return a.name < b.name;
    }
  };

  std::optional<Node> read(const SourceSet::value_type& entry) {
    const auto& [name, file] = entry;
    if (!charge(name, file)) return {};
    Result<Document> document =
        read_document(file.source, file.syntax, limits());
    if (!document) {
      loading_.faults.add_all(std::move(document).error());
      return {};
    }
    loading_.faults.add_all(std::exchange(document->warnings, {}));
    documents_.push_back(std::move(*document));
    sheets_.emplace_back(documents_.back());
    return Node::root(sheets_.back());
  }

  // Counts the file. False when it was read before or is beyond a limit.
  bool charge(const std::string& name, const CharterSource& file) {
    const auto refuse = [&](std::string limit, std::size_t most) {
      loading_.faults.add({.code = Code::limit_exceeded,
                           .at = {.file = name},
                           .args = {std::move(limit), std::to_string(most)}});
      return false;
    };
    if (file.source.text.size() > limits().charter_bytes) {
      return refuse("charter_bytes", limits().charter_bytes);
    }
    const bool fresh =
        ingredients_
            .insert({name, file.sha256.empty() ? sha256(file.source.text)
                                               : file.sha256})
            .second;
    if (!fresh) {
      loading_.faults.add({.code = Code::file_named_twice,
                           .at = {.file = name},
                           .args = {name}});
    }
    return fresh && (ingredients_.size() <= limits().files ||
                     refuse("files", limits().files));
  }

  const Limits& limits() const { return loading_.options.limits; }

  const SourceSet& sources_;
  Loading& loading_;
  std::set<Ingredient, ByName> ingredients_{};
  std::deque<Document> documents_{};
  std::deque<CharterFile> sheets_{};
};

// False when expressions cannot be checked against it.
bool load_vocabulary_of(const Node& head, Files& files, Assembly& assembly) {
  const std::optional<Node> name = head.find("vocabulary");
  if (!name || !name->is_scalar()) return false;
  const std::optional<Node> root = files.open(*name);
  if (!root) return false;
  const std::size_t before = assembly.loading.faults.errors();
  assembly.charter.vocabulary = read_vocabulary(*root, assembly.loading);
  return assembly.loading.faults.errors() == before;
}

void load_frameworks(const Node& head, Files& files, Assembly& assembly) {
  Seen seen;
  for (const Node& name : items(head, "frameworks")) {
    if (!check_shape(name, Shape::text, "frameworks", assembly.loading)) {
      continue;
    }
    const std::optional<Node> root = files.open(name);
    if (!root) continue;
    seen.add(*root, "id", assembly.loading);
    assembly.charter.frameworks.push_back(
        read_framework(*root, assembly.loading));
  }
}

// The values of params and, when the vocabulary and they are sound, the engine.
void make_engine(const Node& head, bool sound, Assembly& assembly) {
  Charter& charter = assembly.charter;
  const Limits& limits = assembly.loading.options.limits;
  const std::size_t before = assembly.loading.faults.errors();
  charter.memory = std::make_unique<Arena>(limits.document_arena_bytes);
  const std::vector<Param> params =
      read_params(head, *charter.memory, assembly.loading);
  if (!sound || assembly.loading.faults.errors() > before) return;
  charter.params = constants_of(head, params, *charter.memory);
  charter.tree = FieldTree(charter.vocabulary);
  charter.engine = std::make_unique<cel::Engine>(
      make_environment(charter.vocabulary, params, *charter.memory, limits));
  assembly.engine = charter.engine.get();
}

void load_rules_file(const Node& root, Assembly& assembly) {
  if (!check(root, kRulesFileKeys, "rules", assembly.loading)) return;
  for (const Node& rule : items(root, "rules")) read_rule(rule, assembly);
}

void load_rules(const Node& head, Files& files, Assembly& assembly) {
  for (const Node& item : items(head, "rules")) {
    if (!item.value().is(Kind::string)) {
      read_rule(item, assembly);
    } else if (const std::optional<Node> root = files.open(item)) {
      load_rules_file(*root, assembly);
    }
    const Limits& limits = assembly.loading.options.limits;
    if (assembly.charter.rules.size() <= limits.rules) continue;
    assembly.loading.faults.add(Code::limit_exceeded, item,
                                {"rules", std::to_string(limits.rules)});
    return;
  }
}

// A charter that can never give a score is a mistake.
void check_weights(const Node& head, Assembly& assembly) {
  const std::optional<Node> rules = head.find("rules");
  const bool weighty = std::ranges::any_of(
      assembly.charter.rules,
      [](const Rule& rule) { return rule.weight > Rational(0); });
  if (rules && !weighty) {
    assembly.loading.faults.add(Code::no_weight, head.sheet(),
                                rules->key_span(), {});
  }
}

void read_head(const Node& head, Charter& charter) {
  charter.id = text(head, "id");
  charter.version = text(head, "version");
  charter.title = localized(head, "title");
  charter.licence = text(head, "licence");
}

void assemble(const Node& head, Files& files, Assembly& assembly) {
  if (!check(head, kCharterKeys, "charter", assembly.loading)) return;
  read_head(head, assembly.charter);
  const bool sound = load_vocabulary_of(head, files, assembly);
  load_frameworks(head, files, assembly);
  make_engine(head, sound, assembly);
  read_variables(head, assembly);
  read_principles(head, assembly);
  read_scoring(head, assembly);
  load_rules(head, files, assembly);
  check_weights(head, assembly);
}

}  // namespace

Result<Charter> load_charter(const SourceSet& sources, std::string_view main,
                             const LoadOptions& options) {
  Loading loading(options);
  Charter charter;
  charter.as_of = options.as_of;
  Assembly assembly{.loading = loading, .charter = charter};
  Files files(sources, loading);
  if (const std::optional<Node> head = files.open_main(main)) {
    assemble(*head, files, assembly);
  }
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  charter.warnings = loading.faults.take_warnings();
  charter.ingredients = files.ingredients();
  charter.holds_from = loading.holds_from;
  charter.holds_until = loading.holds_until;
  return charter;
}

}  // namespace charta
