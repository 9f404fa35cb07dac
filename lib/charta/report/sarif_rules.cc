// SPDX-License-Identifier: EUPL-1.2
// Rules and taxonomies. GitHub wants texts that are not empty, at most 1024
// characters, and at most 20 tags a rule.
#include "charta/report/sarif_rules.h"

#include <algorithm>

#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/texts.h"

namespace charta {
namespace {

constexpr std::size_t kMostText = 1024;
constexpr std::size_t kMostTags = 20;

void put_text(std::string_view name, std::string_view text, JsonWriter& json) {
  json.key(name);
  json.begin_object();
  json.member("text", text);
  json.end_object();
}

// What to do, what to show, and by which texts.
std::string help_words(Language language, const RuleWords& rule) {
  std::string text;
  const auto add = [&](const Term& term, std::string_view words) {
    if (words.empty()) return;
    if (!text.empty()) text += "\n\n";
    text += fill(label::kColon.in(language), {term.in(language), words});
  };
  add(label::kRemedy, rule.remedy.in(language));
  add(label::kEvidenceExpected, rule.evidence_expected.in(language));
  add(label::kSource, source_words(language, rule));
  add(label::kRequirement, rule.requirement);
  return text.empty() ? headline(language, rule) : text;
}

void put_tags(const RuleWords& rule, JsonWriter& json) {
  std::vector<std::string> tags;
  for (const std::string& each : rule.tags) {
    if (tags.size() == kMostTags) break;
    if (std::ranges::find(tags, each) == tags.end()) tags.push_back(each);
  }
  json.key("tags");
  json.begin_array();
  for (const std::string& each : tags) json.string(each);
  json.end_array();
}

void put_properties(const Run& head, const RuleWords& rule, JsonWriter& json) {
  json.key("properties");
  json.begin_object();
  put_tags(rule, json);
  json.member("problem.severity", sarif_level(tier_of(rule)) == "note"
                                      ? "recommendation"
                                      : sarif_level(tier_of(rule)));
  json.key("weight");
  json.literal(shortest(rule.weight));
  json.key("charta");
  json.begin_object();
  json.member("principle", head.principles[rule.principle].id);
  json.member("severity", rule.severity);
  json.member("force", rule.force);
  if (rule.due) json.member("due", to_string(*rule.due));
  if (rule.until) json.member("until", to_string(*rule.until));
  json.optional("effort", rule.effort);
  json.end_object();
  json.end_object();
}

void put_relationships(const Texts& texts, const RuleWords& rule,
                       JsonWriter& json) {
  if (rule.sources.empty()) return;
  json.key("relationships");
  json.begin_array();
  for (const SourceNote& source : rule.sources) {
    const Texts::Place place = texts.find(source);
    json.begin_object();
    json.key("target");
    json.begin_object();
    json.member("id", source.item);
    json.member("index", std::uint64_t{place.item});
    json.key("toolComponent");
    json.begin_object();
    json.member("name", source.framework);
    json.member("index", std::uint64_t{place.framework});
    json.end_object();
    json.end_object();
    json.key("kinds");
    json.begin_array();
    json.string("relevant");
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

void put_rule(const Run& head, const Texts& texts, const RuleWords& rule,
              Language language, JsonWriter& json) {
  const std::string_view title = rule.title.in(language);
  const std::string_view why = rule.why.in(language);
  const std::string name(title.empty() ? rule.id : title);
  json.begin_object();
  json.member("id", rule.id);
  put_text("shortDescription", shortened(name, kMostText), json);
  put_text("fullDescription", shortened(why.empty() ? name : why, kMostText),
           json);
  put_text("help", help_words(language, rule), json);
  json.key("defaultConfiguration");
  json.begin_object();
  json.member("level", sarif_level(tier_of(rule)));
  json.end_object();
  put_relationships(texts, rule, json);
  put_properties(head, rule, json);
  json.end_object();
}

void put_driver(const Run& head, const Texts& texts, Language language,
                JsonWriter& json) {
  json.key("driver");
  json.begin_object();
  json.member("name", "charta");
  json.member("fullName", "charta " + head.tool_version);
  json.member("semanticVersion", head.tool_version);
  json.member("language", tag(language));
  json.key("supportedTaxonomies");
  json.begin_array();
  for (std::size_t i = 0; i < texts.frameworks().size(); ++i) {
    json.begin_object();
    json.member("name", texts.frameworks()[i].id);
    json.member("index", std::uint64_t{i});
    json.end_object();
  }
  json.end_array();
  json.key("rules");
  json.begin_array();
  for (const RuleWords& rule : head.rules) {
    put_rule(head, texts, rule, language, json);
  }
  json.end_array();
  json.end_object();
}

void put_taxonomy(const Texts::Framework& framework, Language language,
                  JsonWriter& json) {
  const std::string_view title = framework.title.in(language);
  json.begin_object();
  json.member("name", framework.id);
  put_text("shortDescription", title.empty() ? framework.id : title, json);
  json.member("language", tag(language));
  json.flag("isComprehensive", false);
  json.key("taxa");
  json.begin_array();
  for (const Texts::Entry& entry : framework.items) {
    const std::string_view words = entry.title.in(language);
    json.begin_object();
    json.member("id", entry.id);
    put_text("shortDescription", words.empty() ? entry.id : words, json);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

std::string_view sarif_level(Tier tier) {
  switch (tier) {
    case Tier::blocking:
      return "error";
    case Tier::major:
      return "warning";
    case Tier::minor:
    case Tier::info:
      return "note";
  }
  return {};
}

void put_sarif_tool(const Run& head, Language language, JsonWriter& json) {
  const Texts texts(head);
  json.key("tool");
  json.begin_object();
  put_driver(head, texts, language, json);
  json.end_object();
  json.key("taxonomies");
  json.begin_array();
  for (const Texts::Framework& framework : texts.frameworks()) {
    put_taxonomy(framework, language, json);
  }
  json.end_array();
}

}  // namespace charta
