// SPDX-License-Identifier: EUPL-1.2
// The protocol of plugins, version 1.
#include "plugins.h"

#include <algorithm>
#include <map>

#include "charta/doc/read.h"
#include "charta/i18n/say.h"
#include "charta/report/json_writer.h"
#include "programs.h"

namespace charta {
namespace {

constexpr std::string_view kPrefix = "charta-format-";
constexpr std::uint32_t kDescribeSeconds = 2;
constexpr std::uint32_t kRunSeconds = 60;
constexpr std::int64_t kApi = 1;
constexpr std::size_t kCardBytes = 64U << 10U;

std::string file_name(std::string_view path) {
  return std::string(path.substr(path.rfind('/') + 1));
}

// Each line of what the program said, with its name in front.
void pass_on(Console& console, std::string_view program,
             std::string_view errors) {
  while (!errors.empty()) {
    const std::size_t end = std::min(errors.find('\n'), errors.size());
    console.err(file_name(program) + ": " + plain(errors.substr(0, end)) +
                "\n");
    errors.remove_prefix(std::min(end + 1, errors.size()));
  }
}

Result<std::string> output_of(Console& console, const ProgramCall& call) {
  const std::string& program = call.words.front();
  CHARTA_TRY(ProgramEnd end, console.run(call));
  pass_on(console, program, end.errors);
  if (end.too_slow) {
    return fault({.code = Code::plugin_too_slow,
                  .args = {program, std::to_string(call.seconds)}});
  }
  if (end.status != 0) {
    return fault({.code = Code::plugin_failed,
                  .args = {program, std::to_string(end.status)}});
  }
  return std::move(end.output);
}

std::string text_of(const Map& map, std::string_view key) {
  const Value* found = map.find(key);
  return found != nullptr && found->is(Kind::string)
             ? std::string(found->text())
             : std::string();
}

Result<PluginCard> card_of(const std::string& program,
                           const Document& document) {
  const auto wrong = [&](std::string what) {
    return fault(
        {.code = Code::plugin_description, .args = {program, std::move(what)}});
  };
  if (!document.root().is(Kind::map)) return wrong("{}");
  const Map& map = document.root().map();
  const Value* api = map.find("api");
  if (api == nullptr || !api->is(Kind::integer) || api->integer() != kApi) {
    return wrong("api");
  }
  PluginCard card{.name = text_of(map, "name"),
                  .program = program,
                  .version = text_of(map, "version"),
                  .media_type = text_of(map, "media_type"),
                  .extension = text_of(map, "extension"),
                  .description = text_of(map, "description")};
  const Value* binary = map.find("binary");
  card.binary =
      binary != nullptr && binary->is(Kind::boolean) && binary->boolean();
  if (std::string(kPrefix) + card.name != file_name(program)) {
    return wrong("name");
  }
  if (card.version.empty()) return wrong("version");
  if (card.media_type.empty()) return wrong("media_type");
  if (card.extension.empty()) return wrong("extension");
  return card;
}

}  // namespace

bool plugin_name(std::string_view name) {
  return !name.empty() && name.size() <= 64 &&
         std::ranges::all_of(name, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
         });
}

std::string find_plugin(Console& console, std::string_view name) {
  if (!plugin_name(name)) return {};
  return find_program(console, plugin_folders(console),
                      std::string(kPrefix) + std::string(name));
}

std::vector<std::string> all_plugins(Console& console) {
  std::map<std::string, std::string> found;
  for (const std::string& folder : plugin_folders(console)) {
    for (const std::string& path :
         console.matches(folder + "/" + std::string(kPrefix) + "*")) {
      const std::string name = file_name(path).substr(kPrefix.size());
      if (plugin_name(name) && console.is_program(path)) {
        found.emplace(name, path);
      }
    }
  }
  std::vector<std::string> programs;
  for (const auto& [name, path] : found) programs.push_back(path);
  return programs;
}

Result<PluginCard> describe_plugin(Console& console,
                                   const std::string& program) {
  CHARTA_TRY(std::string text,
             output_of(console, {.words = {program, "--charta-describe"},
                                 .seconds = kDescribeSeconds,
                                 .output_bytes = kCardBytes}));
  const Source source{.name = program, .text = std::move(text)};
  CHARTA_TRY(const Document document, read_document(source, Syntax::json));
  return card_of(program, document);
}

Result<std::string> run_plugin(Console& console, const std::string& program,
                               std::string_view json, Language language,
                               std::string_view path) {
  std::string envelope = "{\"api\":1,\"report\":";
  envelope.append(json);
  envelope.append(",\"options\":{},\"locale\":\"").append(tag(language));
  envelope.append("\",\"output\":{\"path\":");
  append_json_string(path, envelope);
  envelope.append("}}\n");
  return output_of(console, {.words = {program},
                             .input = std::move(envelope),
                             .seconds = kRunSeconds});
}

}  // namespace charta
