// SPDX-License-Identifier: EUPL-1.2
// charta eval EXPRESSION [FILE]: the value, the unknown with its paths, or the
// error.
#include <fmt/core.h>

#include "charta/cel/program.h"
#include "charta/charter/descriptor.h"
#include "charta/i18n/say.h"
#include "charta/value/show.h"
#include "charter_source.h"
#include "commands.h"
#include "function_listing.h"
#include "inputs.h"

namespace charta {
namespace {

constexpr Phrase kNoExpression = {"an expression is missing after",
                                  "il manque une expression après"};

Value midnight(Day day) {
  return Value::timestamp(std::int64_t{day.days} * 86'400, 0);
}

// What an evaluation needs to stay alive until its result is shown.
struct Bench {
  std::optional<Charter> charter{};
  std::optional<DocumentStream> stream{};
  std::optional<Document> document{};
  std::optional<Descriptor> descriptor{};
  std::optional<cel::Engine> engine{};
  std::vector<cel::Facts::Binding> bindings{};

  cel::Engine& the_engine() { return charter ? *charter->engine : *engine; }
};

Result<void> read_input(Bench& bench, const Arguments& arguments,
                        Console& console) {
  CHARTA_TRY(const std::vector<InputFile> files,
             select_inputs(console, {arguments.positional[1]},
                           input_syntax(arguments)));
  bench.stream.emplace(console, files.front(), Limits{});
  auto document = bench.stream->next();
  if (!document) {
    return fault({.code = Code::nothing_selected,
                  .at = {.file = files.front().path},
                  .args = {files.front().path}});
  }
  if (!*document) return faults(std::move(*document).error());
  bench.document.emplace(std::move(**document));
  return {};
}

void bind_root(Bench& bench) {
  if (!bench.document || !bench.document->root().is(Kind::map)) return;
  for (const Entry& entry : bench.document->root().map().span()) {
    bench.bindings.push_back({entry.key.text(), entry.value});
  }
}

cel::Environment open_environment(const Bench& bench) {
  cel::Environment environment;
  const cel::Type dynamic = environment.types.simple(cel::TypeKind::dyn);
  if (bench.document && bench.document->root().is(Kind::map)) {
    for (const Entry& entry : bench.document->root().map().span()) {
      environment.variables.push_back({std::string(entry.key.text()), dynamic});
    }
  }
  environment.variables.push_back(
      {"as_of", environment.types.simple(cel::TypeKind::timestamp)});
  environment.absence =
      bench.document ? cel::Absence::unknown : cel::Absence::error;
  return environment;
}

// With a file, the charter's vocabulary says which names exist; alone or
// --open, the file itself does.
Result<void> prepare(Bench& bench, const Arguments& arguments, Day as_of,
                     Console& console) {
  const bool with_file = arguments.positional.size() > 1;
  if (with_file) {
    if (auto read = read_input(bench, arguments, console); !read) return read;
  }
  if (!with_file || arguments.has("--open")) {
    bench.engine.emplace(open_environment(bench));
  } else {
    const std::string name =
        arguments.one("--charter").value_or(std::string(kDefaultCharter));
    CHARTA_TRY(bench.charter, open_charter(console, arguments, name, as_of));
    CHARTA_TRY(
        bench.descriptor,
        read_descriptor(*bench.document, *bench.charter, {.as_of = as_of}));
    for (const Diagnostic& warning : bench.descriptor->warnings) {
      console.err(say(arguments.language, warning));
    }
  }
  bind_root(bench);
  bench.bindings.push_back({"as_of", midnight(as_of)});
  return {};
}

void tell_issues(const Arguments& arguments, Console& console,
                 const cel::Issues& issues) {
  const Source source{.name = "expression", .text = arguments.positional[0]};
  for (const cel::Issue& issue : issues) {
    console.err(
        say(arguments.language, {.code = issue.code,
                                 .at = mark_of(source, issue.at),
                                 .args = cel::words_of(issue),
                                 .excerpt = excerpt_of(source, issue.at),
                                 .gravity = issue.gravity}));
  }
}

void show_unknown_json(const Unknown& unknown, std::string& out) {
  out += "{\"unknown\": [";
  for (const Missing& missing : unknown.span()) {
    if (&missing != unknown.missing) out += ", ";
    show_json_string(missing.path, out);
  }
  out += "]}\n";
}

std::string json_result(const cel::Program& program, const Value& value) {
  std::string out;
  if (value.is(Kind::unknown)) {
    show_unknown_json(value.unknown(), out);
    return out;
  }
  out = value.is(Kind::error) ? "{\"error\": " : "{\"type\": ";
  show_json_string(value.is(Kind::error) ? value.fault().text
                                         : cel::to_string(program.type()),
                   out);
  if (value.known()) {
    out += ", \"value\": ";
    show_json(value, out);
  }
  return out + "}\n";
}

std::string text_result(const Value& value, Language language) {
  std::string out;
  if (value.is(Kind::unknown)) {
    constexpr Phrase kUnknown = {"unknown, missing:\n",
                                 "inconnu, il manque :\n"};
    out = kUnknown.in(language);
    for (const Missing& missing : value.unknown().span()) {
      out += fmt::format("  {}\n", plain(missing.path));
    }
    return out;
  }
  if (value.is(Kind::error)) {
    constexpr Phrase kError = {"error: ", "erreur : "};
    return std::string(kError.in(language)) + plain(value.fault().text) + "\n";
  }
  show(value, out);
  return plain(out) + "\n";
}

// Known: met. Unknown and error have the codes of what they would be in an
// audit: undecided, and a rule that cannot be computed.
ExitCode code_of(const Value& value) {
  if (value.is(Kind::unknown)) return ExitCode::undecided;
  return value.is(Kind::error) ? ExitCode::not_met : ExitCode::met;
}

}  // namespace

ExitCode run_eval(const Arguments& arguments, Console& console) {
  if (arguments.has("--functions")) {
    console.out(arguments.has("--json") ? functions_json()
                                        : functions_text(arguments.language));
    return ExitCode::met;
  }
  if (arguments.positional.empty()) {
    return refuse_usage(arguments, console, kNoExpression, "eval");
  }
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  Bench bench;
  if (auto ready = prepare(bench, arguments, *as_of, console); !ready) {
    return refuse(arguments, console, ready.error());
  }
  cel::Issues warnings;
  const auto program =
      bench.the_engine().compile(arguments.positional[0], warnings);
  tell_issues(arguments, console, program ? warnings : program.error());
  if (!program) return ExitCode::malformed;
  cel::Facts facts(bench.the_engine());
  facts.reset(bench.bindings);
  if (bench.descriptor) facts.prove(proofs_of(*bench.descriptor, *as_of));
  const Value value = program->evaluate(facts);
  console.out(arguments.has("--json") ? json_result(*program, value)
                                      : text_result(value, arguments.language));
  return code_of(value);
}

}  // namespace charta
