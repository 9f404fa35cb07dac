// SPDX-License-Identifier: EUPL-1.2
// Three YAML parsers, one notation of events.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>
#include <yaml.h>

#include <sstream>

#include "charta/doc/text_check.h"
#include "charta/doc/yaml_parser.h"
#include "charta/report/code_name.h"
#include "property/oracles.h"

namespace charta::oracles {
namespace {

// yaml-cpp can return documents without end from a text that has none.
constexpr int kDocuments = 64;

std::string event_of(const yaml::Events& events, const yaml::Event& event) {
  using yaml::EventKind;
  const bool anchored = !events.properties[event.properties].anchor.empty();
  const std::string mark = anchored ? " &" : "";
  switch (event.kind) {
    case EventKind::document_start:
      return "+DOC";
    case EventKind::document_end:
      return "-DOC";
    case EventKind::map_start:
      return "+MAP" + mark;
    case EventKind::map_end:
      return "-MAP";
    case EventKind::list_start:
      return "+SEQ" + mark;
    case EventKind::list_end:
      return "-SEQ";
    case EventKind::scalar:
      return scalar_event(event.text, anchored);
    case EventKind::alias:
      return "=ALI";
  }
  return {};
}

// The cause of a refusal, without the words of the text.
std::string cause(std::string_view words) {
  return std::string(words.substr(0, words.find(": ")));
}

std::string libyaml_event(const yaml_event_t& event) {
  const auto anchored = [](const yaml_char_t* anchor) {
    return anchor != nullptr;
  };
  switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
      return "+DOC";
    case YAML_DOCUMENT_END_EVENT:
      return "-DOC";
    case YAML_MAPPING_START_EVENT:
      return anchored(event.data.mapping_start.anchor) ? "+MAP &" : "+MAP";
    case YAML_MAPPING_END_EVENT:
      return "-MAP";
    case YAML_SEQUENCE_START_EVENT:
      return anchored(event.data.sequence_start.anchor) ? "+SEQ &" : "+SEQ";
    case YAML_SEQUENCE_END_EVENT:
      return "-SEQ";
    case YAML_ALIAS_EVENT:
      return "=ALI";
    case YAML_SCALAR_EVENT:
      return scalar_event(
          {reinterpret_cast<const char*>(event.data.scalar.value),
           event.data.scalar.length},
          anchored(event.data.scalar.anchor));
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
      break;
  }
  return {};
}

class Listener : public YAML::EventHandler {
 public:
  explicit Listener(std::vector<std::string>& events) : events_(events) {}
  void OnDocumentStart(const YAML::Mark&) override { add("+DOC"); }
  void OnDocumentEnd() override { add("-DOC"); }
  void OnNull(const YAML::Mark&, YAML::anchor_t anchor) override {
    add(scalar_event("", anchor != 0));
  }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { add("=ALI"); }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t anchor,
                const std::string& value) override {
    add(scalar_event(value, anchor != 0));
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    add(anchor != 0 ? "+SEQ &" : "+SEQ");
  }
  void OnSequenceEnd() override { add("-SEQ"); }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    add(anchor != 0 ? "+MAP &" : "+MAP");
  }
  void OnMapEnd() override { add("-MAP"); }

 private:
  void add(std::string event) { events_.push_back(std::move(event)); }
  std::vector<std::string>& events_;
};

}  // namespace

std::string scalar_event(std::string_view text, bool anchored) {
  const bool null =
      text == "~" || text == "null" || text == "Null" || text == "NULL";
  return std::string("=VAL ") + (anchored ? "&" : ":") +
         std::string(null ? "" : text);
}

Answer ask_charta(const std::string& text) {
  Answer answer;
  const Source source{.name = "text", .text = text};
  const Limits limits;
  Faults faults(source, limits);
  const Span all{byte_order_mark(source),
                 static_cast<std::uint32_t>(text.size())};
  const TextFacts facts = check_text(source, all, Controls::refuse, faults);
  if (facts.sound) {
    yaml::Parser parser(source, all.begin, facts, limits, faults);
    while (parser.more()) {
      Arena arena(1U << 20U);
      yaml::Events events;
      if (!parser.document(arena, events)) break;
      for (const yaml::Event& event : events.list) {
        answer.events.push_back(event_of(events, event));
      }
    }
  }
  answer.accepted = !faults.any_error();
  for (const Diagnostic& fault : faults.take()) {
    if (fault.gravity == Gravity::error) answer.why = code_name(fault.code);
  }
  return answer;
}

Answer ask_libyaml(const std::string& text) {
  Answer answer;
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(
      &parser, reinterpret_cast<const unsigned char*>(text.data()),
      text.size());
  for (bool more = true; more;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      answer.why = cause(parser.problem == nullptr ? "?" : parser.problem);
      break;
    }
    more = event.type != YAML_STREAM_END_EVENT;
    answer.accepted = !more;
    std::string line = libyaml_event(event);
    if (!line.empty()) answer.events.push_back(std::move(line));
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return answer;
}

Answer ask_yaml_cpp(const std::string& text) {
  Answer answer;
  std::istringstream stream(text);
  try {
    YAML::Parser parser(stream);
    Listener listener(answer.events);
    int documents = 0;
    while (parser.HandleNextDocument(listener)) {
      if (++documents < kDocuments) continue;
      answer.why = "documents without end";
      return answer;
    }
    answer.accepted = true;
  } catch (const YAML::Exception& exception) {
    answer.why = cause(exception.msg);
  }
  return answer;
}

}  // namespace charta::oracles
