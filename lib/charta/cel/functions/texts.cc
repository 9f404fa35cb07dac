// SPDX-License-Identifier: EUPL-1.2
// The standard functions on texts, and size().
#include <array>
#include <string>

#include "charta/base/utf8.h"
#include "charta/cel/call.h"
#include "charta/cel/eval.h"
#include "charta/cel/functions/tables.h"
#include "charta/cel/regex.h"
#include "charta/cel/state.h"
#include "charta/value/compare.h"

namespace charta::cel {
namespace {

bool two_texts(const Call& call) {
  return call[0].is(Kind::string) && call[1].is(Kind::string);
}

// Of going over a text with a pattern.
std::uint64_t cost_of(std::string_view text, std::string_view pattern) {
  return (text.size() / 10 + 1) * (pattern.size() / 4 + 1);
}

Value size(Call& call) {
  const Value& of = call[0];
  if (of.is(Kind::string)) {
    if (!call.charge_bytes(of.text().size())) return call.stopped();
    return Value::of(static_cast<std::int64_t>(count_utf8(of.text())));
  }
  if (of.is(Kind::bytes)) {
    return Value::of(static_cast<std::int64_t>(of.text().size()));
  }
  if (of.is(Kind::list)) return Value::of(std::int64_t{of.list().size});
  if (of.is(Kind::map)) return Value::of(std::int64_t{present_size(of.map())});
  return call.no_overload();
}

Value contains(Call& call) {
  if (!two_texts(call)) return call.no_overload();
  const std::string_view text = call[0].text();
  const std::string_view part = call[1].text();
  if (!call.charge(text.size() / 10 * (part.size() / 10 + 1))) {
    return call.stopped();
  }
  return Value::of(text.find(part) != std::string_view::npos);
}

Value starts_with(Call& call) {
  if (!two_texts(call)) return call.no_overload();
  if (!call.charge_bytes(call[1].text().size())) return call.stopped();
  return Value::of(call[0].text().starts_with(call[1].text()));
}

Value ends_with(Call& call) {
  if (!two_texts(call)) return call.no_overload();
  if (!call.charge_bytes(call[1].text().size())) return call.stopped();
  return Value::of(call[0].text().ends_with(call[1].text()));
}

Value matches(Call& call) {
  if (!two_texts(call)) return call.no_overload();
  std::string fault;
  const Regex* regex = regex_of(call, 1, fault);
  if (!call.charge(regex_cost(call, 1))) return call.stopped();
  if (regex == nullptr) return call.fail(errors::kBadPattern, fault);
  return Value::of(regex->matches(call[0].text()));
}

constexpr auto kSize = std::to_array<Overload>({
    {"size_bytes", false, {"bytes"}, "int"},
    {"bytes_size", true, {"bytes"}, "int"},
    {"size_list", false, {"list(A)"}, "int"},
    {"list_size", true, {"list(A)"}, "int"},
    {"size_map", false, {"map(A, B)"}, "int"},
    {"map_size", true, {"map(A, B)"}, "int"},
    {"size_string", false, {"string"}, "int"},
    {"string_size", true, {"string"}, "int"},
});
constexpr auto kContains = std::to_array<Overload>({
    {"contains_string", true, {"string", "string"}, "bool"},
});
constexpr auto kEndsWith = std::to_array<Overload>({
    {"ends_with_string", true, {"string", "string"}, "bool"},
});
constexpr auto kStartsWith = std::to_array<Overload>({
    {"starts_with_string", true, {"string", "string"}, "bool"},
});
constexpr auto kMatches = std::to_array<Overload>({
    {"matches", false, {"string", "string"}, "bool"},
    {"matches_string", true, {"string", "string"}, "bool"},
});

}  // namespace

const Regex* regex_of(const Call& call, std::size_t i, std::string& fault) {
  if (call.regex != nullptr) return call.regex;
  // To compile costs far more than to match, and the text may be hostile.
  constexpr std::uint64_t kCompiling = 10'000;
  Facts::State& state = call.frame.state;
  if (!state.knows_regex(call[i].text()) && !call.charge(kCompiling)) {
    return nullptr;
  }
  return state.regex(call[i].text(), fault);
}

std::uint64_t regex_cost(const Call& call, std::size_t i) {
  return cost_of(call[0].text(), call[i].text());
}

// What the row of matches() does, for a pattern that is known beforehand.
Value run_matches(const Op& op, Frame& frame) {
  const auto& call = static_cast<const CallOp&>(op);
  const Value value = run(*call.args[0], frame);
  if (!value.known()) return value;
  if (!value.is(Kind::string)) return frame.fail(errors::kNoOverload, op.node);
  const std::string_view text = value.text();
  if (!frame.charge(cost_of(text, call.regex->pattern()), op.node)) {
    return frame.stop(frame.meter.broken, op.node);
  }
  return Value::of(call.regex->matches(text));
}

constinit const Function kTextFunctions[5] = {
    {"size", kSize, size,
     "How many characters, bytes, items or keys there are.",
     "Le nombre de caractères, d’octets, d’éléments ou de clés.",
     "size('été') == 3 && [1, 2].size() == 2", "standard"},
    {"contains", kContains, contains, "Whether a text holds another.",
     "Indique si un texte en contient un autre.", "'charte'.contains('art')",
     "standard"},
    {"endsWith", kEndsWith, ends_with, "Whether a text ends with another.",
     "Indique si un texte finit par un autre.",
     "'data.gouv.fr'.endsWith('.fr')", "standard"},
    {"startsWith", kStartsWith, starts_with,
     "Whether a text starts with another.",
     "Indique si un texte commence par un autre.",
     "'https://a.fr'.startsWith('https://')", "standard"},
    {"matches", kMatches, matches,
     "Whether a regular expression matches somewhere in a text.",
     "Indique si une expression régulière se trouve dans un texte.",
     "'FR-44'.matches('^[A-Z]{2}-[0-9]+$')", "standard"},
};

}  // namespace charta::cel
