// SPDX-License-Identifier: EUPL-1.2
// Descriptors of about 3 KB that all differ, in the style of examples/: plain
// block mappings and French text. To add a field: a row of kFields.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace charta::bench {

enum class Kind { text, word, number, truth, list };

// A row of a section; sections follow one another.
struct Field {
  std::string_view section{};
  std::string_view key{};
  Kind kind = Kind::word;
  std::string_view value{};
};

inline constexpr std::array kFields = {
    Field{"organisation", "name", Kind::text,
          "Communauté d’agglomération du Trégor"},
    Field{"organisation", "type", Kind::word, "ca"},
    Field{"organisation", "population", Kind::number, "68"},
    Field{"organisation", "dpo_designated", Kind::truth, "true"},
    Field{"project", "id", Kind::word, "accueil-usagers"},
    Field{"project", "name", Kind::text, "Orientation des demandes d’accueil"},
    Field{"project", "description", Kind::text,
          "Lit les messages reçus à l’accueil, propose le service compétent et "
          "prépare une réponse que l’agent relit toujours"},
    Field{"project", "need_statement", Kind::text,
          "Les demandes arrivées le soir attendent deux jours avant d’être "
          "transmises, et une sur dix part au mauvais service"},
    Field{"project", "status", Kind::word, "experimentation"},
    Field{"project", "expected_benefits", Kind::list,
          "service_quality, time_saved"},
    Field{"project", "start_date", Kind::text, "2025-03-17"},
    Field{"project", "replicable", Kind::truth, "true"},
    Field{"project", "information_url", Kind::text,
          "https://agglo.example/accueil"},
    Field{"project", "contact_email", Kind::text, "dpo@agglo.example"},
    Field{"project", "annual_budget_eur", Kind::number, "21"},
    Field{"project", "alternative_assessed", Kind::truth, "true"},
    Field{"project", "alternative_summary", Kind::text,
          "Une recherche par mots-clés a été essayée trois mois, avec deux "
          "fois plus d’erreurs"},
    Field{"system", "is_ai_system", Kind::truth, "true"},
    Field{"system", "name", Kind::text, "Aiguillage des demandes"},
    Field{"system", "operations", Kind::text,
          "Classe la demande parmi douze services et cite les mots qui ont "
          "compté"},
    Field{"system", "risk_class", Kind::word, "limited"},
    Field{"system", "interacts_with_public", Kind::truth, "false"},
    Field{"system", "performs_profiling", Kind::truth, "false"},
    Field{"system", "generates_content", Kind::truth, "true"},
    Field{"system", "technical_documentation", Kind::truth, "true"},
    Field{"model", "name", Kind::text, "albert-8b"},
    Field{"model", "version", Kind::text, "2.1.0"},
    Field{"model", "version_pinned", Kind::truth, "true"},
    Field{"model", "provider", Kind::text,
          "Direction interministérielle du numérique"},
    Field{"model", "provider_country", Kind::word, "FR"},
    Field{"model", "licence", Kind::text, "Apache-2.0"},
    Field{"model", "open_weights", Kind::truth, "true"},
    Field{"model", "parameters_b", Kind::number, "8.03"},
    Field{"decision", "individual_administrative", Kind::truth, "false"},
    Field{"decision", "affects_persons", Kind::truth, "true"},
    Field{"decision", "annual_count", Kind::number, "9"},
    Field{
        "decision", "note", Kind::text,
        "Un agent décide toujours, la proposition n’est jamais envoyée seule"},
    Field{"hosting", "operator", Kind::text,
          "Hébergeur régional de données publiques"},
    Field{"hosting", "operator_country", Kind::word, "FR"},
    Field{"hosting", "location_countries", Kind::list, "FR"},
    Field{"hosting", "inference_countries", Kind::list, "FR"},
    Field{"hosting", "support_countries", Kind::list, "FR, BE"},
    Field{"hosting", "iso27001", Kind::truth, "true"},
    Field{"hosting", "pue", Kind::number, "1.3"},
    Field{"data", "personal", Kind::truth, "true"},
    Field{"data", "children", Kind::truth, "false"},
    Field{"data", "purpose", Kind::text,
          "Répondre aux demandes des habitants dans le délai légal"},
    Field{"data", "in_record", Kind::truth, "true"},
    Field{"data", "retention_periods_set", Kind::truth, "true"},
    Field{"data", "retention_days", Kind::number, "36"},
    Field{"data", "dpo_consulted", Kind::truth, "true"},
    Field{"data", "dpo_opinion_date", Kind::text, "2025-02-03"},
    Field{"data", "information_notice", Kind::truth, "true"},
    Field{"dpia", "done", Kind::truth, "true"},
    Field{"dpia", "date", Kind::text, "2025-02-03"},
    Field{"transparency", "explicit_mention", Kind::truth, "true"},
    Field{"transparency", "register_entry_url", Kind::text,
          "https://agglo.example/registre/accueil-usagers"},
    Field{"transparency", "source_code_url", Kind::text,
          "https://git.agglo.example/accueil-usagers"},
    Field{"transparency", "source_code_licence", Kind::text, "EUPL-1.2"},
    Field{"oversight", "meaningful_review_procedure", Kind::truth, "true"},
    Field{"oversight", "trained", Kind::truth, "true"},
    Field{"oversight", "override_possible", Kind::truth, "true"},
    Field{"oversight", "appeal_procedure", Kind::truth, "true"},
    Field{"oversight", "objection_note", Kind::text,
          "L’usager peut demander à tout moment qu’un agent reprenne son "
          "dossier"},
    Field{"accessibility", "audited", Kind::truth, "true"},
    Field{"accessibility", "rate_pct", Kind::number, "86."},
    Field{"accessibility", "statement_url", Kind::text,
          "https://agglo.example/accessibilite"},
    Field{"security", "incident_procedure", Kind::truth, "true"},
    Field{"security", "fallback_procedure", Kind::truth, "true"},
    Field{"security", "pentest_date", Kind::text, "2025-11-20"},
    Field{"security", "risk_note", Kind::text,
          "Le service peut être coupé en une heure sans perte de dossier, "
          "l’accueil reprend alors les demandes à la main"},
    Field{"environment", "requests_per_year", Kind::number, "41"},
    Field{"environment", "inference_energy_kwh_year", Kind::number, "412"},
    Field{
        "environment", "note", Kind::text,
        "Mesuré sur six mois au compteur du serveur, refroidissement compris"},
    Field{"social", "posts_affected", Kind::number, "1"},
    Field{"social", "job_impact_study", Kind::truth, "true"},
    Field{"social", "workforce_informed", Kind::truth, "true"},
    Field{"procurement", "public_contract", Kind::truth, "true"},
    Field{"procurement", "notice_days", Kind::number, "9"},
    Field{"procurement", "reversibility_clause", Kind::truth, "true"},
    Field{"procurement", "cctp_ref", Kind::text, "pieces/cctp-accueil.pdf"},
};

inline bool quoted_in_json(Kind kind) {
  return kind == Kind::text || kind == Kind::word;
}

// The items of a list, each between these marks.
inline std::string list_of(std::string_view items, std::string_view mark) {
  std::string out = "[";
  while (!items.empty()) {
    const std::size_t comma = std::min(items.find(", "), items.size());
    if (out.size() > 1) out += ", ";
    out.append(mark).append(items.substr(0, comma)).append(mark);
    items.remove_prefix(std::min(comma + 2, items.size()));
  }
  return out + "]";
}

// The value of a row in the descriptor of that number.
inline std::string value_of(const Field& field, unsigned n) {
  std::string value(field.value);
  if (field.key == "id" || field.kind == Kind::number) {
    value += field.kind == Kind::number ? "" : "-";
    value += std::to_string(n % 1000);
  }
  return value;
}

inline std::string yaml_descriptor(unsigned n) {
  std::string out = "charta: 1\nkind: project\n";
  std::string_view section;
  for (const Field& field : kFields) {
    if (field.section != section) {
      section = field.section;
      out.append("\n").append(section).append(":\n");
    }
    const std::string value = value_of(field, n);
    out.append("  ").append(field.key).append(": ");
    out += field.kind == Kind::list ? list_of(value, "") : value;
    out += '\n';
  }
  return out;
}

inline std::string toml_descriptor(unsigned n) {
  std::string out = "charta = 1\nkind = \"project\"\n";
  std::string_view section;
  for (const Field& field : kFields) {
    if (field.section != section) {
      section = field.section;
      out.append("\n[").append(section).append("]\n");
    }
    const std::string value = value_of(field, n);
    const std::string mark = quoted_in_json(field.kind) ? "\"" : "";
    out.append(field.key).append(" = ");
    out +=
        field.kind == Kind::list ? list_of(value, "\"") : mark + value + mark;
    out += '\n';
  }
  return out;
}

inline std::string json_descriptor(unsigned n) {
  std::string out = "{\n  \"charta\": 1,\n  \"kind\": \"project\"";
  std::string_view section;
  for (const Field& field : kFields) {
    const bool fresh = field.section != section;
    if (fresh) {
      out += section.empty() ? ",\n  \"" : "\n  },\n  \"";
      section = field.section;
      out.append(section).append("\": {");
    }
    const std::string value = value_of(field, n);
    const std::string mark = quoted_in_json(field.kind) ? "\"" : "";
    out.append(fresh ? "\n    \"" : ",\n    \"").append(field.key);
    out.append("\": ");
    out +=
        field.kind == Kind::list ? list_of(value, "\"") : mark + value + mark;
  }
  return out + "\n  }\n}\n";
}

}  // namespace charta::bench
