// SPDX-License-Identifier: EUPL-1.2
// JSON Schemas (2020-12) for editors: what each of charta's files may hold,
// with the words of its keys as descriptions. They are made from the tables
// that the loaders read and from the charter's vocabulary, never by hand.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "charta/charter/charter.h"
#include "charta/i18n/language.h"

namespace charta {

// The files that have a schema, as commands name them: charter, descriptor,
// waivers, tests.
std::span<const std::string_view> schema_names();

// A charter's main file; also the files that it names: rules, vocabulary,
// framework. Which of them a file is, its first key says.
std::string charter_schema(Language language);

// Descriptors for a charter: every field of its vocabulary, typed, and what
// may stand for an answer that nobody has.
std::string descriptor_schema(const Charter& charter, Language language);

std::string waivers_schema(Language language);

// Rule tests; with a charter, `given` is typed by its vocabulary.
std::string tests_schema(const Charter* charter, Language language);

}  // namespace charta
