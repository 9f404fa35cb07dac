// SPDX-License-Identifier: EUPL-1.2
// The YAML test suite: the event stream of each valid text exactly, a fault for
// each invalid one.
#include "charta/doc/text_check.h"
#include "charta/doc/yaml_parser.h"
#include "charta/i18n/say.h"
#include "conformance/suites.h"

namespace charta::conformance {
namespace {

using yaml::Event;
using yaml::EventKind;
using yaml::Style;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\b':
        out += "\\b";
        break;
      default:
        out += c;
    }
  }
  return out;
}

char mark(Style style) {
  switch (style) {
    case Style::single_quoted:
      return '\'';
    case Style::double_quoted:
      return '"';
    case Style::literal:
      return '|';
    case Style::folded:
      return '>';
    case Style::plain:
    case Style::block:
    case Style::flow:
      break;
  }
  return ':';
}

std::string properties(const yaml::Events& events, const Event& event) {
  const yaml::Properties& has = events.properties[event.properties];
  std::string out;
  if (!has.anchor.empty()) out += " &" + std::string(has.anchor);
  if (!has.tag.empty()) out += " <" + std::string(has.tag) + ">";
  return out;
}

std::string line(const yaml::Events& events, const Event& event) {
  const bool flow = event.style == Style::flow;
  switch (event.kind) {
    case EventKind::document_start:
      return event.marked ? "+DOC ---" : "+DOC";
    case EventKind::document_end:
      return event.marked ? "-DOC ..." : "-DOC";
    case EventKind::map_start:
      return (flow ? "+MAP {}" : "+MAP") + properties(events, event);
    case EventKind::map_end:
      return "-MAP";
    case EventKind::list_start:
      return (flow ? "+SEQ []" : "+SEQ") + properties(events, event);
    case EventKind::list_end:
      return "-SEQ";
    case EventKind::scalar:
      return "=VAL" + properties(events, event) + " " + mark(event.style) +
             escaped(event.text);
    case EventKind::alias:
      return "=ALI *" + std::string(event.text);
  }
  return {};
}

// The events in the notation of the suite; ends early at a fault.
std::string events_of(const Source& source, Faults& faults) {
  std::string out = "+STR\n";
  const Span all{byte_order_mark(source),
                 static_cast<std::uint32_t>(source.text.size())};
  const TextFacts facts = check_text(source, all, Controls::refuse, faults);
  if (!facts.sound) return out;
  const Limits limits;
  yaml::Parser parser(source, all.begin, facts, limits, faults);
  while (parser.more()) {
    Arena arena(1U << 20U);
    yaml::Events events;
    if (!parser.document(arena, events)) return out;
    for (const Event& event : events.list) out += line(events, event) + "\n";
  }
  return out + "-STR\n";
}

}  // namespace

bool owns_yaml(const Map& record) {
  return record.find("event") != nullptr && record.find("in") != nullptr;
}

Verdicts run_yaml(const Map& record) {
  Verdict verdict{.name = std::string(text_at(record, "id")) + " " +
                          std::string(text_at(record, "name"))};
  const Source source{.name = std::string(text_at(record, "id")),
                      .text = bytes_of(record.find("in")->map())};
  const Limits limits;
  Faults faults(source, limits);
  const std::string events = events_of(source, faults);
  const bool refused = faults.any_error();
  const bool wrong = true_at(record, "error");
  if (refused) {
    verdict.why = say(Language::english, faults.take().back());
  } else {
    verdict.why = wrong ? "accepted" : "other events:\n" + events;
  }
  const bool right =
      wrong ? refused : !refused && events == text_at(record, "event");
  verdict.outcome = right ? Outcome::passed : Outcome::failed;
  verdict.part = wrong ? "yaml-test-suite, invalid texts refused"
                       : "yaml-test-suite, event streams exact";
  return {verdict};
}

}  // namespace charta::conformance
