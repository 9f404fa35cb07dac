// SPDX-License-Identifier: EUPL-1.2
// A text in the languages that its author gave.
#pragma once

#include <string>
#include <string_view>

#include "charta/i18n/language.h"

namespace charta {

// Empty strings stand for languages that the author left out.
struct Localized {
  std::string en{};
  std::string fr{};

  // The text in that language, else in the other one.
  std::string_view in(Language language) const {
    const std::string& wanted = language == Language::french ? fr : en;
    const std::string& other = language == Language::french ? en : fr;
    return wanted.empty() ? other : wanted;
  }
  bool empty() const { return en.empty() && fr.empty(); }
  bool operator==(const Localized&) const = default;
};

}  // namespace charta
