// SPDX-License-Identifier: EUPL-1.2
// Writes a starting descriptor. All words of the charter go into comments, as
// one inert line each, so that no text of a stranger becomes a key.
#include "charta/author/starter.h"

#include <algorithm>

#include "charta/author/fields_read.h"
#include "charta/charter/fields.h"
#include "charta/i18n/author_labels.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"

namespace charta {
namespace {

using namespace label;
using Syntax = StarterOptions::Syntax;

constexpr std::size_t kWidth = 100;
constexpr std::string_view kUnknownWord = "unknown";

const Term& type_term(FieldType type) {
  switch (type) {
    case FieldType::text:
      return kTypeText;
    case FieldType::integer:
      return kTypeInteger;
    case FieldType::number:
      return kTypeNumber;
    case FieldType::boolean:
      return kTypeBoolean;
    case FieldType::date:
      return kTypeDate;
    case FieldType::country:
      return kTypeCountry;
    case FieldType::url:
      return kTypeUrl;
    case FieldType::enumeration:
      return kTypeChoice;
    case FieldType::record:
      return kTypeRecord;
  }
  return kTypeText;
}

class Starter {
 public:
  Starter(const Charter& charter, const StarterOptions& options)
      : charter_(charter), options_(options) {}

  std::string write();

 private:
  std::string_view in(const Term& term) const {
    return term.in(options_.language);
  }
  std::string in(const Localized& text) const {
    return flow(text.in(options_.language));
  }
  bool yaml() const { return options_.syntax == Syntax::yaml; }

  void comment(std::size_t indent, std::string_view text);
  void assign(std::size_t indent, std::string_view name,
              std::string_view value);
  void head();
  void foot();
  void names();
  void group(const FieldUse& use, std::size_t depth);
  void members(const std::vector<FieldUse>& uses, std::size_t depth);
  void value(const FieldUse& use, std::size_t depth);
  void explain(const FieldUse& use, std::size_t indent);
  void choices(const VocabularyField& field, std::size_t indent);
  void items(const FieldUse& use, std::size_t indent);
  std::string rule_ids(const FieldUse& use) const;
  std::size_t indent_of(std::size_t depth) const {
    return yaml() ? 2 * depth : 0;
  }

  const Charter& charter_;
  const StarterOptions& options_;
  std::string out_{};
};

void Starter::comment(std::size_t indent, std::string_view text) {
  const std::string margin = std::string(indent, ' ') + "# ";
  for (const std::string_view line : wrap(text, kWidth - margin.size())) {
    out_ += margin;
    out_ += line;
    out_ += '\n';
  }
}

void Starter::assign(std::size_t indent, std::string_view name,
                     std::string_view value) {
  out_.append(indent, ' ');
  out_ += name;
  out_ += yaml() ? ": " : " = \"";
  out_ += value;
  out_ += yaml() ? "\n" : "\"\n";
}

void Starter::head() {
  const Term& kind = options_.level == Level::project ? kStarterProject
                     : options_.level == Level::bid   ? kStarterBid
                                                      : kStarterOrganisation;
  comment(0, fill(in(kind), {in(charter_.title), plain(charter_.version)}));
  if (!options_.profile.empty()) {
    comment(0, fill(in(kProfile), {plain(options_.profile)}));
  }
  comment(0, in(kStarterHow));
  out_ += yaml() ? "charta: 1\n" : "charta = 1\n";
  assign(0, "kind", name(options_.level));
  const std::string lock = lock_of(charter_);
  if (!lock.empty()) assign(0, "charter", lock);
}

// Who the report will be about. Left to be filled in, for no rule reads it.
void Starter::names() {
  const std::string record(name(options_.level));
  std::string known;
  for (const char* key : {"id", "name"}) {
    const std::string path = record + "." + key;
    const VocabularyField* field = charter_.vocabulary.find(path);
    if (field == nullptr) continue;
    known += known.empty() ? "" : ", ";
    known += path + " (" + in(field->label) + ")";
  }
  if (known.empty()) return;
  out_ += '\n';
  comment(0, fill(in(kStarterNames), {known}));
}

void Starter::foot() {
  out_ += '\n';
  comment(0, in(kStarterEvidence));
  if (yaml()) {
    out_ += "# evidence:\n#   ";
    out_ += in(kStarterPath);
    out_ += ": {status: documented, ref: \"…\", date: 2026-01-31, by: \"…\"}\n";
    return;
  }
  out_ += "# [evidence.\"";
  out_ += in(kStarterPath);
  out_ +=
      "\"]\n# status = \"documented\"\n# ref = \"…\"\n"
      "# date = 2026-01-31\n# by = \"…\"\n";
}

std::string Starter::rule_ids(const FieldUse& use) const {
  std::string ids;
  for (const Rule* rule : use.rules) {
    ids += ids.empty() ? "" : ", ";
    ids += plain(rule->id);
  }
  return ids;
}

void Starter::choices(const VocabularyField& field, std::size_t indent) {
  for (const Choice& choice : field.choices) {
    std::string text = plain(choice.value);
    if (!choice.label.empty()) {
      text = fill(in(kColon), {text, in(choice.label)});
    }
    comment(indent, "  " + text);
  }
}

// What one item of a list of records holds.
void Starter::items(const FieldUse& use, std::size_t indent) {
  if (use.parts.empty()) return;
  comment(indent, in(kStarterItems));
  for (const FieldUse& part : use.parts) {
    if (part.field == nullptr) continue;
    const std::string words = fill(
        in(kColon),
        {in(part.field->label), type_words(*part.field, options_.language)});
    comment(indent, "  " + plain(part.name) + " — " + words);
    choices(*part.field, indent + 2);
  }
}

void Starter::explain(const FieldUse& use, std::size_t indent) {
  const VocabularyField& field = *use.field;
  std::string title = in(field.label);
  if (title.empty()) title = plain(field.path);
  comment(indent, title);
  if (!field.help.empty()) comment(indent, in(field.help));
  comment(indent, fill(in(kColon), {in(kStarterValue),
                                    type_words(field, options_.language)}));
  choices(field, indent);
  if (field.type == FieldType::record) items(use, indent);
  const std::string ids = rule_ids(use);
  if (!ids.empty()) comment(indent, fill(in(kColon), {in(kServedBy), ids}));
}

void Starter::value(const FieldUse& use, std::size_t depth) {
  const std::size_t indent = indent_of(depth);
  explain(use, indent);
  assign(indent, use.name, kUnknownWord);
}

// A mapping; its first line stands after a blank one.
void Starter::group(const FieldUse& use, std::size_t depth) {
  const std::size_t indent = indent_of(depth);
  if (use.field != nullptr) comment(indent, in(use.field->label));
  if (yaml()) {
    out_.append(indent, ' ');
    out_.append(use.name).append(":\n");
  } else {
    out_ += "[" + use.path + "]\n";
  }
  members(use.parts, depth + 1);
}

// Values first: a table of TOML ends where the next one begins.
void Starter::members(const std::vector<FieldUse>& uses, std::size_t depth) {
  bool first = depth > 0;
  for (const bool values : {true, false}) {
    for (const FieldUse& use : uses) {
      if (use.is_value() != values) continue;
      if (!first) out_ += '\n';
      first = false;
      values ? value(use, depth) : group(use, depth);
    }
  }
}

std::string Starter::write() {
  head();
  names();
  members(fields_read(charter_, options_.level), 0);
  foot();
  return std::move(out_);
}

}  // namespace

std::string type_words(const VocabularyField& field, Language language) {
  std::string text(type_term(field.type).in(language));
  if (!field.unit.empty()) {
    text = fill(kTypeUnit.in(language), {text, flow(field.unit)});
  }
  if (field.list) text = fill(kTypeList.in(language), {text});
  return text;
}

std::string lock_of(const Charter& charter) {
  if (!is_identifier(charter.id) || !is_identifier(charter.version)) return {};
  return charter.id + "@" + charter.version;
}

std::string write_starter(const Charter& charter,
                          const StarterOptions& options) {
  return Starter(charter, options).write();
}

}  // namespace charta
