// SPDX-License-Identifier: EUPL-1.2
// Asking a compiled expression.
#include "charta/cel/program.h"

#include "charta/cel/errors.h"
#include "charta/cel/eval.h"
#include "charta/cel/state.h"
#include "charta/value/number.h"

namespace charta::cel {
namespace {

[[gnu::noinline]] Value limit_fault(Facts::State& state) {
  Frame frame{state, state.meter, state.memo};
  return frame.fail(errors::kLimit, state.meter.broken, state.meter.node);
}

// A limit ends the evaluation whatever logic made of its error.
inline Value unless_stopped(Facts::State& state, const Value& value) {
  return state.meter.broken.empty() ? value : limit_fault(state);
}

[[gnu::noinline]] void make_locals(const Plan& plan, Facts::State& state) {
  if (state.locals.size() < plan.locals) state.locals.resize(plan.locals);
  state.asking.locals = state.locals.data();
}

Span span_of(const Program::Body& body, NodeId node) {
  return body.ast[node == kNoNode ? body.ast.root : node].at;
}

// Behind the name of a limit, the sub-expression that used it up.
std::string_view told(const Program::Body& body, Facts::State& state,
                      std::string_view text, NodeId node) {
  constexpr std::size_t kLongest = 100;
  const NodeId root = body.ast.root;
  if (state.meter.broken.empty()) return state.memo.copy(text);
  const Span at = body.ast[body.ast.written(node == kNoNode ? root : node)].at;
  std::string whole(text);
  whole += errors::kWithin;
  whole += cut(body.ast.text().substr(at.begin, at.end - at.begin), kLongest);
  return state.memo.copy(whole);
}

Answer failure(const Program::Body& body, Facts::State& state,
               std::string_view text, NodeId node) {
  Answer answer;
  answer.error = told(body, state, text, node);
  answer.error_at = span_of(body, node);
  return answer;
}

// What the question's memory held moves to the memory of the descriptor.
Answer open_answer(Facts::State& state, const Unknown& unknown) {
  Answer answer;
  answer.truth = Truth::unknown;
  Missing* const all = state.memo.array<Missing>(unknown.size);
  if (all == nullptr) return answer;
  for (std::uint32_t i = 0; i < unknown.size; ++i) {
    all[i] = {state.memo.copy(unknown.missing[i].path),
              unknown.missing[i].present};
  }
  answer.missing = {all, unknown.size};
  return answer;
}

[[gnu::noinline]] Answer answer_of(const Program::Body& body,
                                   Facts::State& state, const Value& value) {
  if (value.is(Kind::unknown)) return open_answer(state, value.unknown());
  if (value.is(Kind::error)) {
    return failure(body, state, value.fault().text, value.fault().node);
  }
  const double score = is_number(value.kind()) ? to_real(value) : -1;
  if (!(score >= 0 && score <= 1)) {
    return failure(body, state, errors::kNotVerdict, kNoNode);
  }
  Answer answer;
  answer.truth = score == 0 ? Truth::no : Truth::yes;
  answer.value = value;
  return answer;
}

// A bool, by value: in pieces in memory it would have to be waited for.
inline Answer decided(Value value) {
  Answer answer;
  answer.truth = value.boolean() ? Truth::yes : Truth::no;
  answer.value = value;
  return answer;
}

}  // namespace

Program::Program(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Program::Program(Program&&) noexcept = default;
Program& Program::operator=(Program&&) noexcept = default;
Program::~Program() = default;

Value Program::evaluate(Facts& facts) const {
  Facts::State& state = facts.state();
  begin(body_->plan, state);
  return unless_stopped(state, execute(body_->plan, state, state.memo));
}

Value Program::question(Facts& facts) const {
  Facts::State& state = facts.state();
  const Plan& plan = body_->plan;
  if (state.scratch.touched()) state.scratch.reset();
  begin(plan, state);
  if (plan.locals > 0) make_locals(plan, state);
  return unless_stopped(state, run_charged(plan, state.asking));
}

Answer Program::answer(Facts& facts, const Value& value) const {
  if (value.is(Kind::boolean)) return decided(value);
  return answer_of(*body_, facts.state(), value);
}

Answer Program::ask(Facts& facts) const {
  const Value value = question(facts);
  if (value.is(Kind::boolean)) return decided(value);
  return answer(facts,
                Value(value));  // a copy, so that `value` needs no memory
}

std::string_view Program::text() const { return body_->ast.text(); }
Type Program::type() const { return body_->type; }
std::span<const std::string> Program::reads() const { return body_->reads; }
std::span<const std::string> Program::presence() const {
  return body_->presence;
}
bool Program::constant() const { return body_->constant; }
std::uint64_t Program::estimated_cost() const { return body_->estimated_cost; }

}  // namespace charta::cel
