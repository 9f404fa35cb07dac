// SPDX-License-Identifier: EUPL-1.2
// TAP 13: a numbered line a rule, its reasons as a YAML block below. What is
// unknown or waived is a point to do: shown, never counted as passed. The one
// place of TAP's escapes.
#include <fmt/core.h>

#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/code_name.h"
#include "charta/report/json_writer.h"
#include "charta/report/layout.h"
#include "charta/report/machine.h"
#include "charta/report/phrases.h"
#include "charta/report/terms.h"

namespace charta {
namespace {

struct Memory {
  std::uint64_t points = 0;
};

enum class Directive : std::uint8_t { none, todo, skip };

struct Point {
  bool ok = false;
  Directive directive = Directive::none;
};

Point point_of(const Run& head, Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return {.ok = true};
    case Outcome::fail:
    case Outcome::error:
      return {};
    case Outcome::unknown:
      return {.directive =
                  refuses_unknown(head) ? Directive::none : Directive::todo};
    case Outcome::waived:
      return {.directive = Directive::todo};
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
      return {.ok = true, .directive = Directive::skip};
  }
  return {};
}

std::string_view directive_words(Directive directive) {
  switch (directive) {
    case Directive::none:
      return {};
    case Directive::todo:
      return " # TODO ";
    case Directive::skip:
      return " # SKIP ";
  }
  return {};
}

// A description without what could start a directive. Digits at its front
// would be taken for a number, but there is always one before.
std::string described(std::string_view inert) {
  std::string text;
  for (const char c : inert) {
    if (c == '#' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

// A member of the YAML block; JSON strings are YAML.
void put_yaml(std::string_view name, std::string_view text, std::string& out) {
  if (text.empty()) return;
  out += "  ";
  out += name;
  out += ": ";
  append_json_string(text, out);
  out += '\n';
}

void put_point(const Point& point, std::uint64_t number, std::string_view words,
               std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}ok {} - {}",
                 point.ok ? "" : "not ", number, described(words));
}

void put_block(const Item& item, const Finding& finding, std::string& out) {
  const RuleWords& rule = rule_of(item.head, finding);
  out += "  ---\n";
  put_yaml("outcome", name(finding.outcome), out);
  put_yaml("message", reasons(item, finding, "\n"), out);
  put_yaml("severity", rule.severity, out);
  put_yaml("force", rule.force, out);
  put_yaml("at", place(place_of(item.report, finding)), out);
  out += "  ...\n";
}

void put_finding(const Item& item, const Finding& finding, std::uint64_t number,
                 std::string& out) {
  const Language language = item.style.language;
  const Point point = point_of(item.head, finding.outcome);
  put_point(point, number,
            fill(label::kColon.in(language),
                 {subject(item.report),
                  headline(language, rule_of(item.head, finding))}),
            out);
  if (point.directive != Directive::none) {
    out += directive_words(point.directive);
    out += look(finding.outcome).word.in(language);
  }
  out += '\n';
  if (finding.outcome != Outcome::pass) put_block(item, finding, out);
}

void put_comment(std::string_view inert, std::string& out) {
  out += "# ";
  out += inert;
  out += '\n';
}

}  // namespace

void begin_tap(const Run& head, const Style& style, std::string& out) {
  out += "TAP version 13\n";
  put_comment(charter_words(style.language, head), out);
}

void in_order_tap(const Item& item, std::any& memory, std::string& out) {
  auto& kept = recall<Memory>(memory);
  const Language language = item.style.language;
  put_comment(title_words(language, item.report), out);
  put_comment(score_words(language, item.head, item.report.waived.score), out);
  for (const Finding& finding : item.report.findings) {
    put_finding(item, finding, ++kept.points, out);
  }
}

void end_tap(const Run& head, const Tally& tally, const Style& style,
             std::string& out) {
  auto kept = recall<Memory>(tally.memory);
  for (const Diagnostic& fault : head.faults) {
    put_point({}, ++kept.points, plain(fault.at.file), out);
    out += "\n  ---\n";
    put_yaml("outcome", "unreadable", out);
    put_yaml("code", code_name(fault.code), out);
    put_yaml("message", sentence(style.language, fault), out);
    put_yaml("at", place(fault.at), out);
    out += "  ...\n";
  }
  fmt::format_to(std::back_inserter(out), "1..{}\n", kept.points);
}

}  // namespace charta
