// SPDX-License-Identifier: EUPL-1.2
// Which reader reads what. To add a syntax: a row in each table here.
#include "charta/doc/read.h"

#include <algorithm>
#include <array>
#include <string>

#include "charta/doc/json_reader.h"
#include "charta/doc/toml_reader.h"
#include "charta/doc/yaml_reader.h"

namespace charta {
namespace {

struct Name {
  std::string_view name{};
  Syntax syntax = Syntax::automatic;
};

constexpr std::array kExtensions = {
    Name{".yaml", Syntax::yaml},   Name{".yml", Syntax::yaml},
    Name{".toml", Syntax::toml},   Name{".json", Syntax::json},
    Name{".jsonl", Syntax::jsonl}, Name{".ndjson", Syntax::jsonl},
};

constexpr std::array kNames = {
    Name{"yaml", Syntax::yaml},
    Name{"toml", Syntax::toml},
    Name{"json", Syntax::json},
    Name{"jsonl", Syntax::jsonl},
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Diagnostic about(const Source& source, Code code,
                 std::vector<std::string> args) {
  return {.code = code,
          .at = {.file = source.name, .line = 1, .column = 1},
          .args = std::move(args)};
}

// The syntax to read with, or why there is none.
Result<Syntax> settle(const Source& source, Syntax syntax, std::size_t most) {
  if (source.text.size() > most) {
    return fault(
        about(source, Code::too_large, {std::to_string(most), "bytes"}));
  }
  if (syntax != Syntax::automatic) return syntax;
  const std::optional<Syntax> told = syntax_of(source.name);
  if (told) return *told;
  return fault(about(source, Code::unknown_input_format, {source.name}));
}

Span whole(const Source& source) {
  return {0, static_cast<std::uint32_t>(source.text.size())};
}

// The one document of a source that could hold many.
Result<Document> only(std::vector<Result<Document>> all, const Source& source) {
  if (all.empty()) return fault(about(source, Code::no_document, {}));
  if (all.size() == 1 || !all.front()) return std::move(all.front());
  const Mark at =
      all[1] ? all[1]->mark(all[1]->place().value) : all[1].error().front().at;
  return fault({.code = Code::several_documents, .at = at});
}

}  // namespace

std::optional<Syntax> syntax_of(std::string_view name) {
  for (const Name& row : kExtensions) {
    if (name.size() <= row.name.size()) continue;
    const std::string_view tail = name.substr(name.size() - row.name.size());
    if (std::ranges::equal(tail, row.name, {}, lower)) return row.syntax;
  }
  return {};
}

std::optional<Syntax> find_syntax(std::string_view name) {
  const auto found = std::ranges::find(kNames, name, &Name::name);
  if (found == kNames.end()) return {};
  return found->syntax;
}

Result<Document> read_document(const Source& source, Syntax syntax,
                               const Limits& limits, KeyNames* names) {
  const std::size_t most =
      std::max(limits.charter_bytes, limits.descriptor_bytes);
  CHARTA_TRY(const Syntax settled, settle(source, syntax, most));
  switch (settled) {
    case Syntax::yaml:
      return read_yaml(source, limits, names);
    case Syntax::toml:
      return read_toml(source, limits);
    case Syntax::json:
      return read_json(source, whole(source), limits, names);
    case Syntax::jsonl:
      return only(read_json_lines(source, limits), source);
    case Syntax::automatic:
      break;
  }
  return fault(about(source, Code::unknown_input_format, {source.name}));
}

std::vector<Result<Document>> read_documents(const Source& source,
                                             Syntax syntax,
                                             const Limits& limits) {
  std::vector<Result<Document>> all;
  constexpr std::size_t kMost = 0xFFFF'FFF0U;  // places have 32 bits
  const Result<Syntax> settled = settle(source, syntax, kMost);
  if (!settled) {
    all.emplace_back(faults(settled.error()));
    return all;
  }
  if (*settled == Syntax::yaml) return read_yaml_documents(source, limits);
  if (*settled == Syntax::json) return read_json_documents(source, limits);
  if (*settled == Syntax::jsonl) return read_json_lines(source, limits);
  all.push_back(read_document(source, *settled, limits));
  return all;
}

}  // namespace charta
