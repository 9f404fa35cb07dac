// SPDX-License-Identifier: EUPL-1.2
// Compiles the expressions of a charter, and rebases their faults: the one
// place where a byte of an expression becomes a place in a file.
#include <algorithm>
#include <utility>

#include "charta/charter/assembly.h"
#include "charta/charter/text_map.h"

namespace charta {
namespace {

bool is_number_type(cel::TypeKind kind) {
  return kind == cel::TypeKind::integer || kind == cel::TypeKind::uinteger ||
         kind == cel::TypeKind::real;
}

// What is known only when it runs is judged when it runs.
bool admits(Wanted wanted, cel::Type type) {
  if (type == nullptr || wanted == Wanted::anything) return true;
  const cel::TypeKind kind = type->kind;
  if (kind == cel::TypeKind::dyn || kind == cel::TypeKind::error) return true;
  if (kind == cel::TypeKind::boolean) return true;
  return wanted == Wanted::verdict && is_number_type(kind);
}

void check_type(const cel::Program& program, const Node& scalar,
                std::string_view key, Wanted wanted, Loading& loading) {
  if (admits(wanted, program.type())) return;
  const Code code = wanted == Wanted::boolean ? Code::condition_not_boolean
                                              : Code::verdict_of_wrong_type;
  loading.faults.add(code, scalar,
                     {std::string(key), cel::to_string(program.type())});
}

Span shifted(Span span, std::uint32_t by) {
  return {span.begin + by, span.end + by};
}

std::string_view trim(std::string_view text, std::uint32_t& from) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t begin =
      std::min(text.find_first_not_of(kBlank), text.size());
  from += static_cast<std::uint32_t>(begin);
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(kBlank) + 1);
}

// Compiles the part of a scalar's text that begins at `from`.
std::optional<cel::Program> compile_part(const Node& scalar,
                                         std::string_view part,
                                         std::uint32_t from,
                                         Assembly& assembly) {
  if (assembly.engine == nullptr) return {};
  cel::Issues warnings;
  auto program = assembly.engine->compile(part, warnings);
  add_issues(warnings, scalar, from, assembly.loading);
  if (program) return std::move(*program);
  add_issues(program.error(), scalar, from, assembly.loading);
  return {};
}

// The end of the CEL that begins at `at`: the `}}` that closes it. Quotes and
// braces of its own are stepped over; npos when it is never closed.
std::size_t end_of_place(std::string_view text, std::size_t at) {
  char quote = '\0';
  std::size_t open = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != '\0') {
      if (c == '\\') ++at;
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{') {
      ++open;
    } else if (c == '}') {
      if (open == 0 && text.substr(at, 2) == "}}") return at;
      open -= open > 0 ? 1 : 0;
    }
  }
  return std::string_view::npos;
}

// Whether one path is the other or stands above it.
bool touches(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.starts_with(a) &&
         (a.size() == b.size() || b[a.size()] == '.' || b[a.size()] == '[');
}

bool reads(const Expression& expression, std::string_view path) {
  const auto touched = [&](const std::string& one) {
    return touches(one, path);
  };
  const cel::Program& program = expression.program;
  return std::ranges::any_of(program.reads(), touched) ||
         std::ranges::any_of(program.presence(), touched);
}

bool reads(const Rule& rule, std::string_view path) {
  return (rule.when && reads(*rule.when, path)) ||
         (rule.require && reads(*rule.require, path)) ||
         std::ranges::any_of(rule.level_steps, [&](const LevelStep& step) {
           return reads(step.when, path);
         });
}

// What a message reads and its rule does not may be missing when the message is
// written. `scope` is the part of the scalar that holds the expression.
void check_reads(const cel::Program& program, const Node& scalar, Span scope,
                 Assembly& assembly) {
  constexpr std::string_view kToday = "as_of";
  if (assembly.rule == nullptr) return;
  for (const std::string& path : program.reads()) {
    if (path == kToday || reads(*assembly.rule, path)) continue;
    const Span at = TextMap(scalar).source(scope);
    assembly.loading.faults.add(
        {.code = Code::message_reads_more,
         .at = scalar.sheet().mark(at),
         .args = {path, assembly.rule->id},
         .excerpt = scalar.sheet().document().excerpt(at),
         .gravity = Gravity::warning});
  }
}

void add_literal(std::vector<MessagePart>& parts, std::string_view literal) {
  if (!literal.empty()) parts.push_back({std::string(literal), {}});
}

void add_place(std::vector<MessagePart>& parts, const Node& scalar,
               std::size_t begin, std::size_t end, Assembly& assembly) {
  auto from = static_cast<std::uint32_t>(begin);
  const std::string_view part =
      trim(scalar.text().substr(begin, end - begin), from);
  std::optional<cel::Program> program =
      compile_part(scalar, part, from, assembly);
  if (!program) return;
  const auto size = static_cast<std::uint32_t>(part.size());
  check_reads(*program, scalar, {from, from + size}, assembly);
  parts.push_back({{}, std::move(program)});
}

std::vector<MessagePart> compile_parts(const Node& scalar, std::string_view key,
                                       Assembly& assembly) {
  std::vector<MessagePart> parts;
  const std::string_view text = scalar.text();
  std::size_t done = 0;
  for (std::size_t open = text.find("{{"); open != std::string_view::npos;
       open = text.find("{{", done)) {
    const std::size_t close = end_of_place(text, open + 2);
    if (close == std::string_view::npos) {
      const auto at = static_cast<std::uint32_t>(open);
      assembly.loading.faults.add(Code::message_unclosed, scalar.sheet(),
                                  TextMap(scalar).source({at, at + 2}),
                                  {std::string(key)});
      return parts;
    }
    add_literal(parts, text.substr(done, open - done));
    add_place(parts, scalar, open + 2, close, assembly);
    done = close + 2;
  }
  add_literal(parts, text.substr(done));
  return parts;
}

}  // namespace

void add_issues(const cel::Issues& issues, const Node& scalar,
                std::uint32_t from, Loading& loading) {
  if (issues.empty()) return;
  const TextMap map(scalar);
  for (const cel::Issue& issue : issues) {
    const Span at = map.source(shifted(issue.at, from));
    loading.faults.add({.code = issue.code,
                        .at = scalar.sheet().mark(at),
                        .args = cel::words_of(issue),
                        .excerpt = scalar.sheet().document().excerpt(at),
                        .gravity = issue.gravity});
  }
}

std::optional<Expression> compile(const Node& scalar, std::string_view key,
                                  Wanted wanted, Assembly& assembly) {
  if (!scalar.is_scalar()) return {};
  std::uint32_t from = 0;
  const std::string_view part = trim(scalar.text(), from);
  std::optional<cel::Program> program =
      compile_part(scalar, part, from, assembly);
  if (!program) return {};
  check_type(*program, scalar, key, wanted, assembly.loading);
  const TextMap map(scalar);
  const Span all{from, from + static_cast<std::uint32_t>(part.size())};
  return Expression{.program = std::move(*program),
                    .at = scalar.sheet().mark(map.source(all)),
                    .pieces = map.pieces(all)};
}

// One text without a language is the message of all languages.
Message compile_message(const Node& map, std::string_view key,
                        Assembly& assembly) {
  const std::optional<Node> node = map.find(key);
  if (!node) return {};
  const auto parts = [&](std::string_view language) {
    const std::optional<Node> text =
        node->is_scalar() ? node : node->find(language);
    return text && text->is_scalar() ? compile_parts(*text, key, assembly)
                                     : std::vector<MessagePart>{};
  };
  const std::size_t before = assembly.loading.faults.errors();
  Message message;
  message.en = parts("en");
  const bool again = node->is_scalar();
  if (!again || assembly.loading.faults.errors() == before) {
    message.fr = parts("fr");
  }
  return message;
}

}  // namespace charta
