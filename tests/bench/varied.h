// SPDX-License-Identifier: EUPL-1.2
// The descriptors of descriptors.h as JSON Lines whose outcomes differ too:
// some fields have other values, or are left out, by a cheap hash of the
// number. To vary a field: a row of kVaried, with values that its type in
// rules/vocabulary.yaml allows.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "bench/descriptors.h"

namespace charta::bench {

// Of so many descriptors, one has each of the values between the bars; an empty
// one leaves the field out. The others keep the value of kFields.
struct Varied {
  std::string_view section{};
  std::string_view key{};
  unsigned of = 1;
  std::string_view values{};
};

inline constexpr std::array kVaried = {
    Varied{"organisation", "name", 24, ""},
    Varied{"organisation", "type", 24,
           "commune|cc|cu|metropole|departement|region|sdis|operator|"},
    Varied{"project", "id", 20, "Accueil_usagers|9-accueil"},
    Varied{"project", "description", 18,
           "Trie les messages reçus à l’accueil par service|Trie le courrier|"},
    Varied{"project", "status", 20,
           "idea|study|deployment|production|production|abandoned|"},
    Varied{"project", "expected_benefits", 18,
           "cost|cost, time_saved|equity, health|time_saved, culture, cost|"},
    Varied{"project", "contact_email", 24,
           "accueil@ville.example|dpo chez agglo|dpo@agglo|"},
    Varied{"system", "risk_class", 10, "high|high|minimal|minimal|prohibited|"},
    Varied{"system", "interacts_with_public", 3, "true"},
    Varied{"system", "technical_documentation", 3, "false|"},
    Varied{"model", "licence", 20, "MIT|EUPL-1.2|proprietary|llama3|"},
    Varied{"decision", "individual_administrative", 3, "true"},
    Varied{"hosting", "operator", 32, ""},
    Varied{"hosting", "location_countries", 20, "FR, DE|NL, FR, US|US|"},
    Varied{"hosting", "inference_countries", 18, "FR, IE|FR, GB|"},
    Varied{"hosting", "support_countries", 18, "FR|BE, LU|MA, TN|"},
    Varied{"data", "personal", 4, "false"},
    Varied{"data", "retention_days", 13,
           "30|90|180|365|365|365|730|730|1095|1095|1825|3650|"},
    Varied{"dpia", "done", 16, "false|"},
    Varied{"transparency", "explicit_mention", 12, "false|"},
    Varied{"transparency", "register_entry_url", 20,
           "http://agglo.example/registre|"},
    Varied{"oversight", "meaningful_review_procedure", 16, "false|"},
    Varied{"oversight", "trained", 5, "false"},
    Varied{"oversight", "appeal_procedure", 16, "false|"},
    Varied{"accessibility", "rate_pct", 18, "50.5|75|74.9|100|"},
    Varied{"procurement", "public_contract", 4, "false"},
    Varied{"procurement", "reversibility_clause", 12, "false|"},
};

// As good as a die for this purpose, and the same on every machine.
inline std::uint32_t die(std::uint32_t n, std::uint32_t row) {
  std::uint32_t bits = n * 2654435761U ^ (row + 1U) * 2246822519U;
  bits = (bits ^ bits >> 15U) * 3266489917U;
  return bits ^ bits >> 16U;
}

// The i-th of the values between bars; the value itself where there are fewer.
inline std::string nth_or(std::string_view values, std::uint32_t i,
                          const std::string& value) {
  for (;;) {
    const std::size_t bar = std::min(values.find('|'), values.size());
    if (i-- == 0) return std::string(values.substr(0, bar));
    if (bar == values.size()) return value;
    values.remove_prefix(bar + 1);
  }
}

// Empty where the descriptor of that number leaves the row out.
inline std::string varied_value(const Field& field, unsigned n) {
  std::string value = value_of(field, n);
  const auto* const varied =
      std::find_if(kVaried.begin(), kVaried.end(), [&field](const Varied& row) {
        return row.section == field.section && row.key == field.key;
      });
  if (varied == kVaried.end()) return value;
  const auto row = static_cast<std::uint32_t>(varied - kVaried.begin());
  return nth_or(varied->values, die(n, row) % varied->of, value);
}

inline void append_field(std::string& out, const Field& field,
                         const std::string& value) {
  const std::string_view mark = quoted_in_json(field.kind) ? "\"" : "";
  if (out.back() != '{') out += ',';
  out.append("\"").append(field.key).append("\":");
  if (field.kind == Kind::list) {
    out += list_of(value, "\"");
  } else {
    out.append(mark).append(value).append(mark);
  }
}

inline std::string json_line(unsigned n) {
  std::string out = R"({"charta":1,"kind":"project")";
  std::string_view section;
  for (const Field& field : kFields) {
    if (field.section != section) {
      out += section.empty() ? ",\"" : "},\"";
      section = field.section;
      out.append(section).append("\":{");
    }
    const std::string value = varied_value(field, n);
    if (!value.empty()) append_field(out, field, value);
  }
  return out + "}}\n";
}

}  // namespace charta::bench
