// SPDX-License-Identifier: EUPL-1.2
// Puts a charter together: its files resolved into one tree, then vocabulary,
// frameworks, params, engine, variables, rules. All faults of all files come
// out at once.
#include "charta/charter/load.h"

#include <algorithm>

#include "charta/charter/assembly.h"
#include "charta/charter/resolve.h"

namespace charta {
namespace {

// False when expressions cannot be checked against it.
bool load_vocabulary_of(const Node& head, Assembly& assembly) {
  const std::optional<Node> root = head.find("vocabulary");
  if (!root) return false;
  const std::size_t before = assembly.loading.faults.errors();
  assembly.charter.vocabulary = read_vocabulary(*root, assembly.loading);
  return assembly.loading.faults.errors() == before;
}

void load_frameworks(const Node& head, Assembly& assembly) {
  Seen seen;
  for (const Node& root : items(head, "frameworks")) {
    seen.add(root, "id", assembly.loading);
    assembly.charter.frameworks.push_back(
        read_framework(root, assembly.loading));
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

// A charter that can never give a score is a mistake.
void check_weights(const Node& head, Assembly& assembly) {
  const std::optional<Node> rules = head.find("rules");
  const bool weighty = std::ranges::any_of(
      assembly.charter.rules,
      [](const Rule& rule) { return rule.weight > Rational(0); });
  if (rules && !weighty) {
    assembly.loading.faults.add(Code::no_weight, rules->sheet(),
                                rules->key_span(), {});
  }
}

void read_head(const Node& head, Charter& charter) {
  charter.id = text(head, "id");
  charter.version = text(head, "version");
  charter.title = localized(head, "title");
  charter.licence = text(head, "licence");
}

void assemble(const Node& head, Assembly& assembly) {
  read_head(head, assembly.charter);
  const bool sound = load_vocabulary_of(head, assembly);
  load_frameworks(head, assembly);
  make_engine(head, sound, assembly);
  read_variables(head, assembly);
  read_principles(head, assembly);
  read_scoring(head, assembly);
  for (const Node& rule : items(head, "rules")) read_rule(rule, assembly);
  read_scores(head, assembly);
  check_weights(head, assembly);
}

}  // namespace

Result<Charter> load_charter(const SourceSet& sources, std::string_view main,
                             const LoadOptions& options) {
  Loading loading(options);
  Charter charter;
  charter.as_of = options.as_of;
  Assembly assembly{.loading = loading, .charter = charter};
  Resolution resolution(sources, loading);
  resolve_charter(main, resolution, loading);
  if (resolution.head) assemble(*resolution.head, assembly);
  if (loading.faults.errors() > 0) return faults(loading.faults.take_errors());
  charter.warnings = loading.faults.take_warnings();
  charter.ingredients = resolution.files.ingredients();
  charter.profile = options.profile;
  charter.holds_from = loading.holds_from;
  charter.holds_until = loading.holds_until;
  return charter;
}

}  // namespace charta
