// SPDX-License-Identifier: EUPL-1.2
// JUnit XML in two profiles: `junit`, valid by the schema of Jenkins' xUnit
// plugin, and `junit-gitlab`, with the file that GitLab links and that schema
// forbids. A suite a descriptor and principle, a case a rule.
#include <fmt/core.h>

#include "charta/i18n/labels.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/code_name.h"
#include "charta/report/machine.h"
#include "charta/report/phrases.h"
#include "charta/report/points.h"
#include "charta/report/uri.h"
#include "charta/report/xml.h"

namespace charta {
namespace {

enum class Profile : std::uint8_t { strict, gitlab };

struct Memory {
  UsedNames subjects{};
};

// What a case of an outcome holds: an element, and its `type`.
struct Mapped {
  std::string_view element{};  // empty: passed
  std::string_view type{};
};

Mapped mapped(const Run& head, Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return {};
    case Outcome::fail:
      return {"failure", "fail"};
    case Outcome::unknown:
      return {refuses_unknown(head) ? "error" : "skipped", "unknown"};
    case Outcome::error:
      return {"error", "error"};
    case Outcome::not_applicable:
      return {"skipped", "not-applicable"};
    case Outcome::not_yet_due:
      return {"skipped", "not-yet-due"};
    case Outcome::waived:
      return {"skipped", "waived"};
  }
  return {};
}

using Findings = std::span<const Finding>;

std::size_t count_of(const Run& head, Findings findings,
                     std::string_view element) {
  std::size_t count = 0;
  for (const Finding& finding : findings) {
    if (mapped(head, finding.outcome).element == element) ++count;
  }
  return count;
}

void put_property(std::string_view name, std::string_view text,
                  std::string& out) {
  if (text.empty()) return;
  out += "      <property";
  append_attribute("name", name, out);
  append_attribute("value", text, out);
  out += "/>\n";
}

void put_score(std::string_view prefix, const Run& head, const Score& score,
               std::string& out) {
  if (!score.assessed) return;
  const std::vector<Rational> at = boundaries(head, score.maximum);
  const std::string name(prefix);
  put_property(name + ".score.low", rounded(score.low, 2, at), out);
  put_property(name + ".score.high", rounded(score.high, 2, at), out);
  put_property(name + ".score.maximum", shortest(score.maximum), out);
}

// How the descriptor and the principle of a suite came out.
void put_properties(const Item& item, std::uint32_t principle,
                    std::string& out) {
  const Run& head = item.head;
  const Overall& overall = item.report.waived;
  out += "    <properties>\n";
  put_property("charta.charter", head.charter_id + "@" + head.charter_version,
               out);
  put_property("charta.as_of", to_string(head.as_of), out);
  put_property("charta.model", head.model, out);
  put_property("charta.gate", head.gate, out);
  put_property("charta.descriptor", item.report.id, out);
  put_property("charta.verdict", name(item.verdict), out);
  put_property("charta.grade.low", overall.grade_low, out);
  put_property("charta.grade.high", overall.grade_high, out);
  put_score("charta", head, overall.score, out);
  put_property("charta.coverage", shortest(overall.score.coverage), out);
  for (const PrincipleScore& score : item.report.principles) {
    if (score.principle != principle) continue;
    put_score("charta.principle", head, score.waived, out);
  }
  out += "    </properties>\n";
}

// `<failure type="fail" message="…">…</failure>`
void put_element(const Mapped& as, std::string_view message,
                 std::string_view text, std::string& out) {
  fmt::format_to(std::back_inserter(out), ">\n      <{}", as.element);
  append_attribute("type", as.type, out);
  append_attribute("message", message, out);
  out += '>';
  append_xml(text, out);
  fmt::format_to(std::back_inserter(out), "</{}>\n    </testcase>\n",
                 as.element);
}

void put_case(std::string_view group, std::string_view name,
              std::string_view file, std::string& out) {
  out += "    <testcase";
  append_attribute("classname", group, out);
  append_attribute("name", name, out);
  if (!file.empty()) append_attribute("file", relative_path(file), out);
}

struct Suite {
  const Item& item;
  const PrincipleWords& principle;
  std::string whose{};  // `cantines: `, when names need it
  Profile profile = Profile::strict;
};

void put_finding(const Suite& suite, const Finding& finding, std::string& out) {
  const Item& item = suite.item;
  const Language language = item.style.language;
  const Mapped as = mapped(item.head, finding.outcome);
  const Mark at = place_of(item.report, finding);
  put_case(item.head.charter_id + "." + suite.principle.id,
           suite.whose + headline(language, rule_of(item.head, finding)),
           suite.profile == Profile::gitlab ? at.file : "", out);
  if (as.element.empty()) {
    out += "/>\n";
    return;
  }
  std::string text = reasons(item, finding, "\n");
  if (!text.empty()) text += '\n';
  put_element(as, reasons(item, finding, " · "), text + place(at), out);
}

void open_suite(std::string_view name, const Run& head, Findings findings,
                std::string& out) {
  out += "  <testsuite";
  append_attribute("name", name, out);
  fmt::format_to(
      std::back_inserter(out),
      " tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n",
      findings.size(), count_of(head, findings, "failure"),
      count_of(head, findings, "error"), count_of(head, findings, "skipped"));
}

void put_suite(const Suite& suite, Findings findings, std::string& out) {
  const Language language = suite.item.style.language;
  const std::string title(suite.principle.title.in(language));
  open_suite(fill(label::kColon.in(language),
                  {subject(suite.item.report),
                   title.empty() ? suite.principle.id : title}),
             suite.item.head, findings, out);
  put_properties(suite.item, rule_of(suite.item.head, findings[0]).principle,
                 out);
  for (const Finding& finding : findings) put_finding(suite, finding, out);
  out += "  </testsuite>\n";
}

// `cantines: ` where several descriptors would give equal names.
std::string whose(const Item& item, Memory& memory) {
  const std::string id = subject(item.report);
  const bool first = memory.subjects.seen("") == 0;
  std::string name = memory.subjects.unique("=" + id).substr(1);
  if (first && !item.style.several) return {};
  return fill(label::kColon.in(item.style.language), {name, ""});
}

void put_report(const Item& item, Profile profile, Memory& memory,
                std::string& out) {
  const std::string prefix = whose(item, memory);
  const Findings all = item.report.findings;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::uint32_t principle = rule_of(item.head, all[begin]).principle;
    std::size_t end = begin;
    while (end < all.size() &&
           rule_of(item.head, all[end]).principle == principle) {
      ++end;
    }
    const Suite suite{item, item.head.principles[principle], prefix, profile};
    put_suite(suite, all.subspan(begin, end - begin), out);
    begin = end;
  }
}

void put_faults(const Run& head, const Style& style, Profile profile,
                std::string& out) {
  if (head.faults.empty()) return;
  out += "  <testsuite";
  append_attribute("name", label::kUnreadable.in(style.language), out);
  fmt::format_to(std::back_inserter(out),
                 " tests=\"{0}\" failures=\"0\" errors=\"{0}\">\n",
                 head.faults.size());
  UsedNames names;
  for (const Diagnostic& fault : head.faults) {
    const std::string words = sentence(style.language, fault);
    put_case(head.charter_id + ".unreadable",
             names.unique(place(fault.at) + " " + words),
             profile == Profile::gitlab ? fault.at.file : "", out);
    put_element({"error", code_name(fault.code)}, words,
                say(style.language, fault), out);
  }
  out += "  </testsuite>\n";
}

}  // namespace

void begin_junit(const Run&, const Style&, std::string& out) {
  out +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"charta\">\n";
}

void in_order_junit(const Item& item, std::any& memory, std::string& out) {
  put_report(item, Profile::strict, recall<Memory>(memory), out);
}
void in_order_junit_gitlab(const Item& item, std::any& memory,
                           std::string& out) {
  put_report(item, Profile::gitlab, recall<Memory>(memory), out);
}

void end_junit(const Run& head, const Tally&, const Style& style,
               std::string& out) {
  put_faults(head, style, Profile::strict, out);
  out += "</testsuites>\n";
}
void end_junit_gitlab(const Run& head, const Tally&, const Style& style,
                      std::string& out) {
  put_faults(head, style, Profile::gitlab, out);
  out += "</testsuites>\n";
}

}  // namespace charta
