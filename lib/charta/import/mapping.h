// SPDX-License-Identifier: EUPL-1.2
// How the columns of a foreign table become fields: a YAML table of
// rules/import, not code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/i18n/localized.h"

namespace charta {

// What is done to a cell. To add one: a row in the table of mapping.cc, a
// function in convert.cc, a test.
enum class Conversion : std::uint8_t {
  text,    // spaces folded
  choice,  // one word of `values`
  list,    // several words of `values`, or free texts without `values`
  siret,   // 14 digits, Luhn checked
  number,
  month,  // MM/YYYY -> YYYY-MM
  day,    // DD/MM/YYYY or YYYY-MM-DD -> YYYY-MM-DD
  url,    // http or https
};

struct Column {
  std::vector<std::string> from{};  // names it goes by, first found wins
  std::string to{};                 // path of the field
  Conversion convert = Conversion::text;
  std::string separators{};  // of a list: any of these characters
  // What a word becomes; an empty right side: known, but no answer.
  std::vector<std::pair<std::string, std::string>> values{};
};

struct Mapping {
  std::string id{};
  Localized title{};
  std::string kind{};                 // project, organisation, bid
  std::vector<std::string> absent{};  // cells that say nothing: `NSP`, `/`
  std::vector<Column> columns{};
};

// Reads a mapping; all faults at once.
Result<Mapping> load_mapping(const Document& document);

}  // namespace charta
