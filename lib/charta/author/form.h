// SPDX-License-Identifier: EUPL-1.2
// A charter as a questionnaire: one HTML file that asks for the fields that the
// rules of a level read, each when it matters, and saves a descriptor.
#pragma once

#include <string>

#include "charta/charter/charter.h"
#include "charta/i18n/language.h"

namespace charta {

struct FormOptions {
  Level level = Level::project;
  Language language = Language::english;
};

// The page. It needs no network and sends nothing; it works without the words
// of any other file.
std::string write_form(const Charter& charter, const FormOptions& options);

}  // namespace charta
