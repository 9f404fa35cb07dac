// SPDX-License-Identifier: EUPL-1.2
// Asks expressions of a document, for tests that are tables.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cel/tree.h"
#include "charta/cel/program.h"
#include "charta/value/show.h"

namespace charta::testing {

// An environment whose variables are the keys of a document's root.
inline cel::Environment environment_of(const Value& root) {
  cel::Environment environment;
  if (!root.is(Kind::map)) return environment;
  for (const Entry& entry : root.map().span()) {
    environment.variables.push_back({std::string(entry.key.text()), nullptr});
  }
  return environment;
}

struct WithAbsence {
  cel::Absence absence = cel::Absence::unknown;
  void operator()(cel::Environment& environment) const {
    environment.absence = absence;
  }
};

// An engine over one document.
class Asker {
 public:
  explicit Asker(std::string_view json,
                 cel::Absence absence = cel::Absence::unknown)
      : Asker(json, WithAbsence{absence}) {}
  // `change` may set what the environment holds beside the variables.
  template <typename Change>
  Asker(std::string_view json, Change change)
      : tree_(json), engine_(changed(tree_.root(), change)), facts_(engine_) {
    reset();
  }

  void reset() {
    bindings_.clear();
    for (const Entry& entry : tree_.root().map().span()) {
      bindings_.push_back({entry.key.text(), entry.value});
    }
    facts_.reset(bindings_);
  }
  cel::Engine& engine() { return engine_; }
  cel::Facts& facts() { return facts_; }

  // The value in CEL's spelling, `unknown(...)`, `error(...)`, or the faults of
  // compiling after `refused: `.
  std::string operator()(std::string_view expression) {
    auto program = engine_.compile(expression);
    if (!program) return "refused: " + program.error().front().text;
    programs_.push_back(std::make_unique<cel::Program>(*std::move(program)));
    std::string text;
    show(programs_.back()->evaluate(facts_), text);
    return text;
  }

 private:
  template <typename Change>
  static cel::Environment changed(const Value& root, Change change) {
    cel::Environment environment = environment_of(root);
    environment.checked = false;  // tables show what happens at run time too
    change(environment);
    return environment;
  }

  Tree tree_;
  cel::Engine engine_;
  cel::Facts facts_;
  std::vector<cel::Facts::Binding> bindings_{};
  std::vector<std::unique_ptr<cel::Program>> programs_{};
};

}  // namespace charta::testing
