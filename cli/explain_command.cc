// SPDX-License-Identifier: EUPL-1.2
// charta explain RULE [FILE]: why a rule came out as it did.
#include <algorithm>

#include "audit_session.h"
#include "charta/base/nearest.h"
#include "charta/report/explain.h"
#include "charta/value/show.h"
#include "commands.h"
#include "inputs.h"

namespace charta {
namespace {

constexpr Phrase kNoRule = {"the charter has no rule",
                            "la charte n’a pas de règle"};
constexpr Phrase kOtherKind = {
    "this rule does not judge descriptors of that kind",
    "cette règle ne juge pas les descripteurs de ce genre"};

std::optional<std::uint32_t> find_rule(const Run& run, std::string_view id) {
  const auto at = std::ranges::find(run.rules, id, &RuleWords::id);
  if (at == run.rules.end()) return {};
  return static_cast<std::uint32_t>(at - run.rules.begin());
}

std::vector<ExplainedStep> explained(const cel::Program& program,
                                     cel::Facts& facts) {
  std::vector<ExplainedStep> steps;
  for (const cel::Step& step : program.trace(facts)) {
    ExplainedStep added{.depth = step.depth};
    added.text =
        program.text().substr(step.at.begin, step.at.end - step.at.begin);
    show(step.value, added.value);
    steps.push_back(std::move(added));
  }
  return steps;
}

void add_steps(Explanation& explanation, const Session& session,
               std::string_view id, cel::Facts& facts) {
  const auto& rules = session.charter().rules;
  const auto rule = std::ranges::find(rules, id, &Rule::id);
  if (rule->when) explanation.condition = explained(rule->when->program, facts);
  if (!rule->require) return;
  explanation.requirement = explained(rule->require->program, facts);
  explanation.residual = rule->require->program.residual(facts);
}

ExitCode write(const Explanation& explanation, const Arguments& arguments,
               Console& console) {
  std::string out;
  write_explanation(explanation,
                    style_of(console, arguments.language, arguments.colour),
                    out);
  console.out(out);
  return ExitCode::met;
}

// Judges the file's first document and explains one of its findings.
ExitCode explain_file(Session& session, Explanation& explanation,
                      const Arguments& arguments, Console& console) {
  const std::string& id = arguments.positional[0];
  const auto files = select_inputs(console, {arguments.positional[1]},
                                   input_syntax(arguments));
  if (!files) return refuse(arguments, console, files.error());
  DocumentStream stream(console, files->front(), Limits{});
  auto document = stream.next();
  if (!document) {
    return refuse_usage(arguments, console, kNoRule, files->front().path);
  }
  if (!*document) return refuse(arguments, console, document->error());
  const auto described = session.descriptor(**document);
  if (!described) return refuse(arguments, console, described.error());
  const Report report = audit(session.brief(), *described, session.facts());
  const auto finding =
      std::ranges::find(report.findings, explanation.rule, &Finding::rule);
  if (finding == report.findings.end()) {
    return refuse_usage(arguments, console, kOtherKind, id);
  }
  explanation.report = &report;
  explanation.finding = &*finding;
  bind(session.brief(), *described, session.facts());
  add_steps(explanation, session, id, session.facts());
  return write(explanation, arguments, console);
}

}  // namespace

ExitCode run_explain(const Arguments& arguments, Console& console) {
  if (!audit_day(console, arguments)) {
    return refuse_day(arguments, console);
  }
  const auto session = Session::open(arguments, console);
  if (!session) return refuse(arguments, console, session.error());
  const std::string& id = arguments.positional[0];
  Explanation explanation{.run = &(*session)->run()};
  const auto rule = find_rule((*session)->run(), id);
  if (!rule) return refuse_usage(arguments, console, kNoRule, id);
  explanation.rule = *rule;
  if (arguments.positional.size() < 2) {
    return write(explanation, arguments, console);
  }
  return explain_file(**session, explanation, arguments, console);
}

}  // namespace charta
