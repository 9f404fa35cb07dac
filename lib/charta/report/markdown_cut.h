// SPDX-License-Identifier: EUPL-1.2
// Markdown for readers that take no more than so many bytes. Internal to
// report.
#pragma once

#include <cstddef>
#include <string>

#include "charta/i18n/language.h"

namespace charta {

// Cuts whole lines from the end until the text fits, and says how many. Text
// that fits stays as it is; where not even the count fits nothing is left.
void cut_markdown(std::string& text, std::size_t most, Language language);

}  // namespace charta
