// SPDX-License-Identifier: EUPL-1.2
// charta charter diff A B: what the second says that the first does not; with
// --replay, whose grade or verdict changes, and by which rules.
#include <fmt/core.h>

#include <algorithm>

#include "charta/i18n/say.h"
#include "charter_source.h"
#include "charter_text.h"
#include "commands.h"
#include "replay.h"

namespace charta {
namespace {

constexpr Phrase kSame = {"no difference\n", "aucune différence\n"};
constexpr Phrase kHead = {"the charter itself", "la charte elle-même"};
constexpr Phrase kNothing = {"(nothing)", "(rien)"};
constexpr Phrase kNoShift = {"no grade or verdict changes\n",
                             "aucune classe ni aucun verdict ne change\n"};
constexpr Phrase kScore = {"score", "note"};
constexpr Phrase kGrade = {"grade", "classe"};
constexpr Phrase kVerdict = {"verdict", "verdict"};
constexpr Phrase kWeights = {"weights alone", "les poids seuls"};

Result<Outline> outline_of(const std::string& name, const Arguments& arguments,
                           Console& console, Day as_of) {
  LoadOptions options;
  options.as_of = as_of;
  options.profile = arguments.one("--profile").value_or("");
  CHARTA_TRY(const CharterFiles files,
             read_charter_files(console, name, options.limits));
  CHARTA_TRY(const Charter charter,
             load_charter(files.sources, files.main, options));
  return outline_charter(files.sources, files.main, options);
}

std::string value_of(const OutlineField* field, Language language) {
  return field == nullptr ? std::string(kNothing.in(language)) : field->value;
}

std::string text_of(const ItemChange& change, Language language) {
  const OutlineItem& item = change.item();
  const std::string_view sign = change.after == nullptr    ? "-"
                                : change.before == nullptr ? "+"
                                                           : "~";
  std::string out =
      item.section.empty()
          ? fmt::format("{} {}\n", sign, kHead.in(language))
          : fmt::format("{} {} {}  ({})\n", sign, item.section, item.id,
                        place_text(change.after == nullptr ? item.at
                                                           : change.after->at));
  for (const FieldChange& field : change.fields) {
    const OutlineField& shown =
        field.after == nullptr ? *field.before : *field.after;
    out += fmt::format("    {}: {} → {}  ({})\n", field.path(),
                       value_of(field.before, language),
                       value_of(field.after, language), place_text(shown.at));
  }
  return out;
}

std::string text_of(const Shift& shift, Language language) {
  std::string out = shift.id + ": ";
  std::string_view comma;
  const auto add = [&](const Phrase& what, const Change& change) {
    if (change.before == change.after) return;
    out += fmt::format("{}{} {} → {}", comma, what.in(language), change.before,
                       change.after);
    comma = ", ";
  };
  add(kVerdict, shift.verdict);
  add(kGrade, shift.grade);
  add(kScore, shift.score);
  out += '\n';
  if (shift.rules.empty()) {
    out += fmt::format("    {}\n", kWeights.in(language));
  }
  for (const RuleShift& rule : shift.rules) {
    out += fmt::format("    {}: {} → {}\n", rule.id,
                       rule.outcome.before.empty() ? kNothing.in(language)
                                                   : rule.outcome.before,
                       rule.outcome.after.empty() ? kNothing.in(language)
                                                  : rule.outcome.after);
  }
  return out;
}

void put_change(std::string_view name, const Change& change, JsonWriter& json) {
  json.key(name);
  json.begin_inline('{');
  json.member("before", change.before);
  json.member("after", change.after);
  json.end_inline('}');
}

void put_field(const FieldChange& field, JsonWriter& json) {
  json.begin_object();
  json.member("path", field.path());
  if (field.before != nullptr) {
    json.member("before", field.before->value);
    put_place("before_at", field.before->at, json);
  }
  if (field.after != nullptr) {
    json.member("after", field.after->value);
    put_place("after_at", field.after->at, json);
  }
  json.end_object();
}

void put_items(const std::vector<ItemChange>& changes, JsonWriter& json) {
  json.key("changes");
  json.begin_array();
  for (const ItemChange& change : changes) {
    json.begin_object();
    json.member("change", change.after == nullptr    ? "removed"
                          : change.before == nullptr ? "added"
                                                     : "changed");
    json.member("section", change.item().section);
    json.member("id", change.item().id);
    put_place("at", change.item().at, json);
    json.key("fields");
    json.begin_array();
    for (const FieldChange& field : change.fields) put_field(field, json);
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

void put_shifts(const std::vector<Shift>& shifts, JsonWriter& json) {
  json.key("replay");
  json.begin_array();
  for (const Shift& shift : shifts) {
    json.begin_object();
    json.member("id", shift.id);
    json.member("file", shift.file);
    put_change("verdict", shift.verdict, json);
    put_change("grade", shift.grade, json);
    put_change("score", shift.score, json);
    json.key("rules");
    json.begin_array();
    for (const RuleShift& rule : shift.rules) {
      json.begin_object();
      json.member("id", rule.id);
      put_change("outcome", rule.outcome, json);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

// Both charters, side by side.
struct Compared {
  std::vector<ItemChange> changes{};
  std::optional<std::vector<Shift>> shifts{};
};

void write_text(const Compared& found, Language language, Console& console) {
  if (found.changes.empty()) console.out(kSame.in(language));
  for (const ItemChange& change : found.changes) {
    console.out(plain_lines(text_of(change, language)));
  }
  if (!found.shifts) return;
  console.out("\n");
  if (found.shifts->empty()) console.out(kNoShift.in(language));
  for (const Shift& shift : *found.shifts) {
    console.out(plain_lines(text_of(shift, language)));
  }
}

void write_json(const Compared& found, Console& console) {
  std::string out;
  JsonWriter json(JsonLayout::indented, out);
  json.begin_object();
  put_items(found.changes, json);
  if (found.shifts) put_shifts(*found.shifts, json);
  json.end_object();
  out += '\n';
  console.out(out);
}

// `--replay PATH…`: the option's value, and what follows the two charters.
std::vector<std::string> replayed(const Arguments& arguments) {
  std::vector<std::string> paths = arguments.many("--replay");
  if (paths.empty()) return paths;
  const auto& words = arguments.positional;
  paths.insert(paths.end(), words.begin() + 2, words.end());
  return paths;
}

}  // namespace

ExitCode run_charter_diff(const Arguments& arguments, Console& console) {
  constexpr Phrase kThird = {"only two charters can be compared, not",
                             "on ne compare que deux chartes, non"};
  const auto day = audit_day(console, arguments);
  if (!day) return refuse_day(arguments, console);
  const auto& words = arguments.positional;
  const std::vector<std::string> paths = replayed(arguments);
  if (words.size() > 2 && paths.empty()) {
    return refuse_usage(arguments, console, kThird, words[2]);
  }
  const auto before = outline_of(words[0], arguments, console, *day);
  if (!before) return refuse(arguments, console, before.error());
  const auto after = outline_of(words[1], arguments, console, *day);
  if (!after) return refuse(arguments, console, after.error());
  Compared found{.changes = compare(*before, *after)};
  ExitCode code = ExitCode::met;
  if (!paths.empty()) {
    auto shifts = replay(paths, arguments, console, code);
    if (!shifts) return refuse(arguments, console, shifts.error());
    found.shifts = *std::move(shifts);
  }
  if (arguments.has("--json")) {
    write_json(found, console);
  } else {
    write_text(found, arguments.language, console);
  }
  return code;
}

}  // namespace charta
