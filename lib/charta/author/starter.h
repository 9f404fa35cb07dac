// SPDX-License-Identifier: EUPL-1.2
// A descriptor to begin with: every field that the rules of a level read, all
// unknown, each with its label, help, allowed values and the rules it feeds.
#pragma once

#include <string>

#include "charta/charter/charter.h"
#include "charta/i18n/language.h"

namespace charta {

struct StarterOptions {
  Level level = Level::project;
  // TOML or YAML.
  enum class Syntax : std::uint8_t { yaml, toml };
  Syntax syntax = Syntax::yaml;
  Language language = Language::english;
  std::string profile{};  // named in the head when there is one
};

// The text of the descriptor. It reads back without a warning, and every rule
// that asks for evidence finds none.
std::string write_starter(const Charter& charter,
                          const StarterOptions& options);

// `id@version` for a descriptor's lock; empty when they cannot make one.
std::string lock_of(const Charter& charter);

// What a field's value looks like: `text`, `true or false`, `one of`, …
std::string type_words(const VocabularyField& field, Language language);

}  // namespace charta
