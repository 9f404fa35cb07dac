// SPDX-License-Identifier: EUPL-1.2
// Findings for other programs.
#include "charta/report/machine.h"

#include "charta/base/sha256.h"
#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/layout.h"
#include "charta/report/phrases.h"
#include "charta/value/path.h"

namespace charta {
namespace {

// FNV-1a: the same on every machine.
std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 0xcbf29ce484222325U;
  for (const char c : text) {
    value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  }
  return value;
}

void append_token(std::string_view token, std::string& out) {
  out += '/';
  for (const char c : token) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
}

}  // namespace

Tier tier_of(const RuleWords& rule) {
  if (rule.severity == "blocking") return Tier::blocking;
  if (rule.severity == "minor") return Tier::minor;
  if (rule.severity == "info") return Tier::info;
  return Tier::major;
}

std::string headline(Language language, const RuleWords& rule) {
  const std::string title = flow(rule.title.in(language));
  return title.empty() ? plain(rule.id) : plain(rule.id) + " " + title;
}

std::string reasons(const Item& item, const Finding& finding,
                    std::string_view between) {
  const std::string at = where(item.report, finding);
  std::string text;
  for (const Line& line :
       details(item.style.language, item.head, item.report, finding)) {
    const std::string words = joined(line);
    if (words == at) continue;
    if (!text.empty()) text += between;
    text += words;
  }
  return text;
}

std::string one_line(const Item& item, const Finding& finding) {
  const std::string why = reasons(item, finding, " · ");
  const std::string name =
      headline(item.style.language, rule_of(item.head, finding));
  if (why.empty()) return name;
  return fill(label::kColon.in(item.style.language), {name, why});
}

std::string subject(const Report& report) { return flow(report.id); }

Mark place_of(const Report& report, const Finding& finding) {
  if (finding.at.line > 0 && finding.at.source < report.sources.size()) {
    return mark_of(report, finding.at);
  }
  Mark mark{.line = 1, .column = 1};
  if (!report.sources.empty()) mark.file = report.sources.front().name;
  return mark;
}

std::string about_path(const Run& head, const Report& report,
                       const Finding& finding) {
  if (!finding.missing.empty()) return finding.missing.front();
  const auto reads = reads_of(head, finding);
  for (const std::uint32_t path : reads) {
    if (report.readings[path].at == finding.at) return head.paths[path].path;
  }
  return reads.empty() ? std::string() : head.paths[reads.front()].path;
}

std::string pointer_of(std::string_view path) {
  std::string pointer;
  for (const PathStep& step : parse_path(path).value_or(Path{})) {
    switch (step.form) {
      case PathStep::Form::key:
        append_token(step.key, pointer);
        break;
      case PathStep::Form::index:
        append_token(std::to_string(step.index), pointer);
        break;
      case PathStep::Form::any:
        return pointer;
    }
  }
  return pointer;
}

std::string fingerprint(const Run& head, const Report& report,
                        const Finding& finding) {
  std::string key;
  if (!report.sources.empty()) key = report.sources.front().name;
  key += '\0' + report.id + '\0' + rule_of(head, finding).id + '\0';
  key += pointer_of(about_path(head, report, finding));
  return sha256(key);
}

bool refuses_unknown(const Run& head) {
  return (" " + head.gate + " ").find(" fail-on=unknown ") != std::string::npos;
}

std::uint32_t UsedNames::seen(std::string_view name) {
  return counts_[hash(name)]++;
}

std::string UsedNames::unique(std::string name) {
  const std::uint32_t before = seen(name);
  if (before == 0) return name;
  return name + " (" + std::to_string(before + 1) + ")";
}

}  // namespace charta
