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

}  // namespace

Result<std::string> read_all(Console& console, const std::string& path,
                             std::size_t limit) {
  CHARTA_TRY(const std::unique_ptr<Input> input, console.open(path));
  std::string text;
  // Most files are small, and memory that is asked for has to be cleared.
  std::size_t piece = kFirstPiece;
  while (text.size() <= limit) {
    CHARTA_TRY(const std::size_t got, input->read(text, piece));
    if (got == 0) return text;
    piece = got < piece ? kLastPiece : std::min(2 * piece, kPiece);
  }
  return fault({.code = Code::too_large,
                .at = {.file = path},
                .args = {std::to_string(limit), "bytes"}});
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
