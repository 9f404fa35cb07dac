// SPDX-License-Identifier: EUPL-1.2
// How foreign records become fields: a YAML table of rules/import, or of the
// user, not code. docs/import.md tells every key.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "charta/base/result.h"
#include "charta/doc/document.h"
#include "charta/i18n/localized.h"
#include "charta/value/rational.h"

namespace charta {

// What is done to what a record says. To add one: a row in the table of
// mapping.cc, one in convert.cc with its function, a test.
enum class Conversion : std::uint8_t {
  text,       // spaces folded
  html,       // the same, of text with tags and entities
  choice,     // one word of `values`; another one is a defect
  match,      // the same, but another one says nothing
  present,    // true when the record says anything there
  list,       // several words of `values`, or free texts without `values`
  countries,  // several countries
  country,    // a code or a name -> ISO 3166-1 alpha-2
  siret,      // 14 digits, Luhn checked
  number,
  integer,
  month,    // -> YYYY-MM
  day,      // -> YYYY-MM-DD
  url,      // http or https
  records,  // a list of records, each by `items`
};

// How the source's bytes become records.
enum class Reader : std::uint8_t {
  by_name,  // by the extension of the file: .md, .json, .yaml, …; else csv
  csv,
  tree,          // YAML, JSON, TOML, JSON Lines by the extension; else YAML
  front_matter,  // the YAML between two lines `---` at the head of a text
};

// What a word of the source becomes: nothing, a text, or true and false.
struct WordChoice {
  std::string word{};
  std::string becomes{};  // empty: known, but no answer
  bool boolean = false;   // `becomes` is `true` or `false`
};

struct Column {
  std::vector<std::string> from{};  // names or paths, first that speaks wins
  std::string to{};                 // path of the field
  Conversion convert = Conversion::text;
  std::optional<WordChoice> value{};   // of every record, without `from`
  std::string separators{};            // of a list: any of these characters
  std::vector<WordChoice> values{};    // what words become
  std::vector<std::string> absent{};   // words that say nothing here
  std::vector<std::string> formats{};  // of a date: `DD/MM/YYYY`, …
  std::string unit{};                  // that numbers without a unit are in
  std::string unit_from{};  // path of the unit, from the number's parent
  std::string to_unit{};    // of the field
  std::optional<std::string> least{};  // of a number or an ISO date
  std::optional<std::string> most{};
  std::string base{};           // put before an address that is none
  std::string before{};         // keep what stands before this
  std::vector<Column> items{};  // of `records`; `to` from the item on
};

// Two fields whose quotient has bounds: kg by kWh, say.
struct Check {
  std::string divide{};
  std::string by{};
  Rational least{};
  Rational most{};
  std::string unit{};
};

struct Mapping {
  std::string id{};
  std::vector<std::string> also{};  // other names that it answers to
  Localized title{};
  std::string kind{};                 // project, organisation, bid
  std::vector<std::string> absent{};  // words that say nothing: `NSP`, `/`
  Reader reader = Reader::by_name;
  std::vector<std::string> records{};    // paths of the records; none: root
  std::vector<std::string> encodings{};  // beside UTF-8
  std::string decimal{};                 // `,`: 1 234,5 is a number
  std::vector<std::string> tags{};       // YAML tags that are left aside
  std::vector<std::string> name{};       // paths that name a file
  std::string unique{};                  // path that tells records apart
  std::vector<Column> columns{};
  std::vector<Check> checks{};
};

// Reads a mapping; all faults at once.
Result<Mapping> load_mapping(const Document& document);

}  // namespace charta
