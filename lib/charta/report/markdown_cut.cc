// SPDX-License-Identifier: EUPL-1.2
// The end of a Markdown report is its detail, so that is what goes first.
#include "charta/report/markdown_cut.h"

#include <algorithm>

#include "charta/i18n/labels.h"
#include "charta/i18n/numbers.h"

namespace charta {
namespace {

constexpr std::size_t kSentence = 256;  // room for what is said of the cut

}  // namespace

void cut_markdown(std::string& text, std::size_t most, Language language) {
  if (text.size() <= most) return;
  const std::size_t room = most > kSentence ? most - kSentence : 0;
  const std::size_t end = room == 0 ? 0 : text.rfind('\n', room - 1) + 1;
  const auto lines = std::count(text.begin() + static_cast<std::ptrdiff_t>(end),
                                text.end(), '\n');
  text.resize(end);
  const std::string count =
      grouped(language, static_cast<std::uint64_t>(lines));
  text += "\n" + fill(label::kCutLines.in(language), {count}) + "\n";
  if (text.size() > most) text.clear();
}

}  // namespace charta
