// SPDX-License-Identifier: EUPL-1.2
// Annotations of GitHub Actions. A step shows ten of each level and loses the
// others without a word: the gravest are kept, and a last notice counts the
// rest.
#include <algorithm>
#include <array>

#include "charta/i18n/labels.h"
#include "charta/i18n/numbers.h"
#include "charta/i18n/say.h"
#include "charta/report/builtin.h"
#include "charta/report/machine.h"
#include "charta/report/terms.h"
#include "charta/report/uri.h"
#include "charta/report/workflow_command.h"

namespace charta {
namespace {

enum class Level : std::uint8_t { error, warning, notice, none };
constexpr std::size_t kLevels = 3;

// How many of a level are shown; the last notice is charta's own.
constexpr std::array<std::size_t, kLevels> kMost = {10, 10, 9};
constexpr std::array<std::string_view, kLevels> kCommands = {
    "::error", "::warning", "::notice"};

// A command, and how early it should stand.
struct Command {
  bool fault = false;
  Tier tier = Tier::info;
  bool decided = false;
  Rational weight{};
  std::string text{};

  bool before(const Command& other) const {
    if (fault != other.fault) return fault;
    if (tier != other.tier) return tier < other.tier;
    if (decided != other.decided) return decided;
    return weight > other.weight;
  }
};

struct Memory {
  std::array<std::vector<Command>, kLevels> kept{};
  std::uint64_t left_out = 0;
};

Level level_of(Tier tier) {
  switch (tier) {
    case Tier::blocking:
      return Level::error;
    case Tier::major:
      return Level::warning;
    case Tier::minor:
    case Tier::info:
      return Level::notice;
  }
  return Level::none;
}

Level level_of(const Run& head, const Finding& finding) {
  switch (finding.outcome) {
    case Outcome::fail:
      return level_of(tier_of(rule_of(head, finding)));
    case Outcome::error:
      return Level::warning;
    case Outcome::unknown:
      return refuses_unknown(head) ? Level::warning : Level::notice;
    case Outcome::pass:
    case Outcome::not_applicable:
    case Outcome::not_yet_due:
    case Outcome::waived:
      return Level::none;
  }
  return Level::none;
}

// Keeps the gravest of a level, those that came first in front.
void keep(Command&& command, Level level, Memory& memory) {
  const auto number = static_cast<std::size_t>(level);
  std::vector<Command>& list = memory.kept[number];
  const auto at = std::ranges::find_if(
      list, [&](const Command& other) { return command.before(other); });
  list.insert(at, std::move(command));
  if (list.size() <= kMost[number]) return;
  list.pop_back();
  ++memory.left_out;
}

void append_property(std::string_view name, std::string_view text,
                     std::string& out) {
  out += out.find(' ') == std::string::npos ? ' ' : ',';
  out += name;
  out += '=';
  append_command_property(text, out);
}

std::string command(Level level, const Mark& at, std::string_view title,
                    std::string_view message) {
  std::string text(kCommands[static_cast<std::size_t>(level)]);
  if (!at.file.empty() && at.file != "-") {
    append_property("file", plain(without_dot(at.file)), text);
    append_property("line", std::to_string(std::max(at.line, 1U)), text);
    if (at.end_line > at.line) {
      append_property("endLine", std::to_string(at.end_line), text);
    }
    if (at.column > 0) append_property("col", std::to_string(at.column), text);
  }
  append_property("title", title, text);
  text += "::";
  append_command_data(message, text);
  return text + "\n";
}

void keep_fault(Language language, const Diagnostic& fault, Memory& memory) {
  keep({.fault = true,
        .tier = Tier::blocking,
        .text = command(Level::error, fault.at, label::kUnreadable.in(language),
                        sentence(language, fault))},
       Level::error, memory);
}

std::string tally_words(Language language, const Tally& tally) {
  std::string words;
  const auto add = [&](std::uint64_t count, const Noun& noun) {
    if (count == 0) return;
    if (!words.empty()) words += " · ";
    words += counted(language, count, noun);
  };
  add(tally.reports(), label::kDescriptors);
  add(tally.met, label::kGatesMet);
  add(tally.not_met, label::kGatesNotMet);
  add(tally.undecided, label::kGatesUndecided);
  add(tally.unreadable, label::kUnreadables);
  return words.empty() ? counted(language, 0, label::kDescriptors) : words;
}

}  // namespace

void begin_github(const Run&, const Style&, std::string&) {}

void in_order_github(const Item& item, std::any& memory, std::string&) {
  auto& kept = recall<Memory>(memory);
  const Language language = item.style.language;
  for (const Finding& finding : item.report.findings) {
    const Level level = level_of(item.head, finding);
    if (level == Level::none) continue;
    const RuleWords& rule = rule_of(item.head, finding);
    const std::string word(look(finding.outcome).word.in(language));
    const std::string why = reasons(item, finding, "\n");
    keep({.tier = tier_of(rule),
          .decided = finding.outcome == Outcome::fail,
          .weight = rule.weight,
          .text = command(
              level, place_of(item.report, finding), headline(language, rule),
              why.empty() ? word
                          : fill(label::kColon.in(language), {word, why}))},
         level, kept);
  }
}

void end_github(const Run& head, const Tally& tally, const Style& style,
                std::string& out) {
  auto kept = recall<Memory>(tally.memory);
  for (const Diagnostic& fault : head.faults) {
    keep_fault(style.language, fault, kept);
  }
  for (const std::vector<Command>& list : kept.kept) {
    for (const Command& each : list) out += each.text;
  }
  std::string words = tally_words(style.language, tally);
  if (kept.left_out > 0) {
    words += "\n" + fill(label::kLeftOut.in(style.language),
                         {grouped(style.language, kept.left_out)});
  }
  out += command(Level::notice, {}, "charta", words);
}

}  // namespace charta
