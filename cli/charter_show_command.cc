// SPDX-License-Identifier: EUPL-1.2
// charta charter flatten, charta charter show: what a charter says once its
// parents and its profile are joined, and where each word is from.
#include <fmt/core.h>

#include <algorithm>

#include "charta/base/nearest.h"
#include "charta/charter/flatten.h"
#include "charta/charter/outline.h"
#include "charta/report/json_writer.h"
#include "charter_source.h"
#include "charter_text.h"
#include "commands.h"

namespace charta {
namespace {

constexpr Phrase kNoRule = {"the charter has no rule",
                            "la charte n’a pas de règle"};
constexpr Phrase kOff = {"off", "désactivée"};
constexpr Phrase kFinal = {"final", "définitive"};
constexpr Phrase kWeight = {"weight", "poids"};

// What the two commands read.
struct Opened {
  CharterFiles files{};
  LoadOptions options{};
  Charter charter{};
};

Result<Opened> open(const Arguments& arguments, Console& console) {
  Opened opened;
  opened.options.as_of = audit_day(console, arguments);
  opened.options.profile = arguments.one("--profile").value_or("");
  CHARTA_TRY(opened.files, read_charter_files(console, arguments.positional[0],
                                              opened.options.limits));
  CHARTA_TRY(opened.charter, load_charter(opened.files.sources,
                                          opened.files.main, opened.options));
  return opened;
}

std::string summary_of(const Rule& rule, Language language) {
  std::string levels;
  for (const Level level : rule.levels) {
    levels += (levels.empty() ? "" : ", ") + std::string(name(level));
  }
  std::string notes;
  if (rule.final) notes += std::string(", ") += kFinal.in(language);
  if (!rule.enabled) notes += std::string(", ") += kOff.in(language);
  return fmt::format("  {}  {}\n      {}, {}, {}, {} {}{}  {}:{}:{}\n", rule.id,
                     rule.title.in(language), name(rule.severity),
                     name(rule.force), levels, kWeight.in(language),
                     rule.weight.exact(), notes, rule.at.file, rule.at.line,
                     rule.at.column);
}

std::string list_of(const Charter& charter, Language language) {
  std::string out = fmt::format("{} {}: {}\n", charter.id, charter.version,
                                charter.title.in(language));
  for (std::size_t i = 0; i < charter.principles.size(); ++i) {
    const Principle& principle = charter.principles[i];
    out += fmt::format("\n{}  {} ({} {})\n", principle.id,
                       principle.title.in(language), kWeight.in(language),
                       principle.weight.exact());
    for (const Rule& rule : charter.rules) {
      if (rule.principle == i) out += summary_of(rule, language);
    }
  }
  return out;
}

std::string text_of(const OutlineItem& item) {
  std::string out = item.id + "\n";
  for (const OutlineField& field : item.fields) {
    out += fmt::format("  {}: {}  ({})\n", field.path, field.value,
                       place_text(field.at));
  }
  return out;
}

std::string json_of(const Charter& charter, const Outline& outline,
                    const std::optional<std::string>& rule) {
  std::string out;
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  json.key("charter");
  json.begin_object();
  json.member("id", charter.id);
  json.member("version", charter.version);
  json.optional("profile", charter.profile);
  json.end_object();
  json.key("items");
  json.begin_array();
  for (const OutlineItem& item : outline.items) {
    const bool wanted = item.section == "rules" && rule && item.id == *rule;
    if (!rule || wanted) put_item(item, json);
  }
  json.end_array();
  json.end_object();
  out += '\n';
  return out;
}

ExitCode refuse_rule(const std::string& id, const Charter& charter,
                     const Arguments& arguments, Console& console) {
  std::vector<std::string_view> ids;
  for (const Rule& rule : charter.rules) ids.push_back(rule.id);
  return refuse_usage(arguments, console, kNoRule, id, nearest(id, ids));
}

}  // namespace

ExitCode run_charter_flatten(const Arguments& arguments, Console& console) {
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  const auto opened = open(arguments, console);
  if (!opened) return refuse(arguments, console, opened.error());
  const auto yaml = flatten_charter(opened->files.sources, opened->files.main,
                                    opened->options);
  if (!yaml) return refuse(arguments, console, yaml.error());
  console.out(*yaml);
  return ExitCode::met;
}

ExitCode run_charter_show(const Arguments& arguments, Console& console) {
  if (!audit_day(console, arguments)) return refuse_day(arguments, console);
  const auto opened = open(arguments, console);
  if (!opened) return refuse(arguments, console, opened.error());
  const auto outline = outline_charter(opened->files.sources,
                                       opened->files.main, opened->options);
  if (!outline) return refuse(arguments, console, outline.error());
  std::optional<std::string> rule;
  if (arguments.positional.size() > 1) rule = arguments.positional[1];
  const OutlineItem* item = rule ? outline->find("rules", *rule) : nullptr;
  if (rule && item == nullptr) {
    return refuse_rule(*rule, opened->charter, arguments, console);
  }
  if (arguments.has("--json")) {
    console.out(json_of(opened->charter, *outline, rule));
  } else {
    console.out(plain_lines(
        item != nullptr ? text_of(*item)
                        : list_of(opened->charter, arguments.language)));
  }
  return ExitCode::met;
}

}  // namespace charta
