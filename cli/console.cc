// SPDX-License-Identifier: EUPL-1.2
// What every console does alike.
#include "console.h"

#include <array>

namespace charta {
namespace {

constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kFirstPiece = 16 * 1024;
constexpr std::size_t kLastPiece = 1024;

bool filled(const std::optional<std::string>& text) {
  return text && !text->empty();
}

bool wants_colour(Console& console, Colour colour) {
  if (colour != Colour::automatic) return colour == Colour::always;
  if (filled(console.variable("NO_COLOR"))) return false;
  const auto forced = console.variable("CLICOLOR_FORCE");
  if (filled(forced) && *forced != "0") return true;
  return console.terminal() && console.variable("TERM") != "dumb";
}

// The first variable that is set decides, as POSIX says.
bool speaks_utf8(Console& console) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const auto value = console.variable(name);
    if (!filled(value)) continue;
    return value->find("UTF-8") != std::string::npos ||
           value->find("utf8") != std::string::npos;
  }
  return false;
}

template <typename Open>
Result<std::string> read_once(const Open& open, const std::string& path,
                              std::size_t limit) {
  CHARTA_TRY(const std::unique_ptr<Input> input, open());
  std::string text;
  while (text.size() <= limit) {
    CHARTA_TRY(const std::size_t got, input->read(text, kPiece));
    if (got == 0) return text;
  }
  return fault({.code = Code::too_large,
                .at = {.file = path},
                .args = {std::to_string(limit), "bytes"}});
}

template <typename Open>
Result<std::string> read_twice(const Open& open, const std::string& path,
                               std::size_t limit) {
  Result<std::string> text = read_once(open, path, limit);
  if (text || text.error().front().code != Code::file_changed) return text;
  return read_once(open, path, limit);
}

}  // namespace

Result<std::string> read_all(Console& console, const std::string& path,
                             std::size_t limit) {
  const auto open = [&] { return console.open(path); };
  return read_twice(open, path, limit);
}

Result<std::string> read_below(Console& console, const std::string& folder,
                               const std::string& name, std::size_t limit) {
  const auto open = [&] { return console.open_below(folder, name); };
  return read_twice(open, folder + name, limit);
}

Result<void> write_all(Console& console, const std::string& path,
                       std::string_view text) {
  CHARTA_TRY(const std::unique_ptr<Output> output, console.create(path));
  if (auto written = output->write(text); !written) return written;
  return output->close();
}

Language language_of(Console& console, std::string_view option) {
  if (const auto language = find_language(option)) return *language;
  for (const char* name : {"CHARTA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = console.variable(name);
    if (!filled(value)) continue;
    return find_language(*value).value_or(Language::english);
  }
  return Language::english;
}

Style style_of(Console& console, Language language, Colour colour) {
  return {.language = language,
          .colour = wants_colour(console, colour),
          .unicode = !console.terminal() || speaks_utf8(console),
          .width = console.terminal() ? console.width() : 80};
}

}  // namespace charta
