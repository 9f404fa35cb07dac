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

// A row without a key begins a section.
struct Field {
  std::string_view section{};
  std::string_view key{};
  Kind kind = Kind::word;
  std::string_view value{};
};

inline constexpr std::array kFields = {
    Field{"organisation", "name", Kind::text, "Communauté d’agglomération"},
    Field{"organisation", "type", Kind::word, "agglomeration"},
    Field{"organisation", "population", Kind::number, "68000"},
    Field{"organisation", "departement", Kind::text, "Côtes-d’Armor"},
    Field{"organisation", "contact", Kind::text, "dpo@agglo.example"},
    Field{"project", "id", Kind::word, "accueil-usagers"},
    Field{"project", "name", Kind::text, "Orientation des demandes d’accueil"},
    Field{"project", "description", Kind::text,
          "Lit les messages reçus à l’accueil, propose le service compétent "
          "et prépare une réponse que l’agent relit toujours"},
    Field{"project", "need_statement", Kind::text,
          "Les demandes arrivées le soir attendent deux jours avant d’être "
          "transmises, et une sur dix part au mauvais service"},
    Field{"project", "status", Kind::word, "production"},
    Field{"project", "domain", Kind::word, "citizen_services"},
    Field{"project", "started", Kind::text, "2025-03-17"},
    Field{"project", "replicable", Kind::truth, "true"},
    Field{"project", "languages", Kind::list, "fr, br"},
    Field{"project", "website", Kind::text, "https://agglo.example/accueil"},
    Field{"system", "is_ai_system", Kind::truth, "true"},
    Field{"system", "risk_class", Kind::word, "limited"},
    Field{"system", "techniques", Kind::list, "language_model, classifier"},
    Field{"system", "interacts_with_public", Kind::truth, "false"},
    Field{"system", "autonomy", Kind::word, "human_in_the_loop"},
    Field{"system", "users", Kind::number, "140"},
    Field{"model", "name", Kind::word, "albert-8b"},
    Field{"model", "version", Kind::text, "2.1.0"},
    Field{"model", "licence", Kind::word, "Apache-2.0"},
    Field{"model", "parameters_billion", Kind::number, "8.03"},
    Field{"model", "fine_tuned", Kind::truth, "true"},
    Field{"model", "training_data", Kind::text,
          "Courriels anonymisés de trois années, avec l’accord des agents"},
    Field{"hosting", "mode", Kind::word, "private_cloud"},
    Field{"hosting", "provider", Kind::text, "Hébergeur régional de données"},
    Field{"hosting", "location_countries", Kind::list, "FR"},
    Field{"hosting", "certifications", Kind::list, "SecNumCloud, ISO27001"},
    Field{"hosting", "exit_plan", Kind::truth, "true"},
    Field{"hosting", "notice_days", Kind::number, "90"},
    Field{"data", "personal", Kind::truth, "true"},
    Field{"data", "categories", Kind::list, "identity, contact, health"},
    Field{"data", "legal_basis", Kind::word, "public_task"},
    Field{"data", "retention_months", Kind::number, "12"},
    Field{"data", "purpose", Kind::text,
          "Répondre aux demandes des habitants dans le délai légal"},
    Field{"data", "minimised", Kind::truth, "true"},
    Field{"dpia", "done", Kind::truth, "true"},
    Field{"dpia", "date", Kind::text, "2025-02-03"},
    Field{"dpia", "opinion", Kind::text,
          "Avis favorable du délégué, sous réserve d’un bilan annuel"},
    Field{"decision", "individual_administrative", Kind::truth, "false"},
    Field{"decision", "appeal", Kind::text,
          "L’usager peut demander à tout moment qu’un agent reprenne son "
          "dossier"},
    Field{"decision", "explained", Kind::truth, "true"},
    Field{"environment", "energy_kwh_year", Kind::number, "4120.5"},
    Field{"environment", "water_m3_year", Kind::number, "37"},
    Field{"environment", "method", Kind::text, "Référentiel général AFNOR"},
    Field{"environment", "carbon_kg", Kind::number, "212.75"},
    Field{"transparency", "notice", Kind::text,
          "Un encart de la page d’accueil dit qu’une machine propose le "
          "service"},
    Field{"transparency", "register_url", Kind::text,
          "https://agglo.example/registre"},
    Field{"transparency", "source_code_licence", Kind::word, "EUPL-1.2"},
    Field{"cost", "total_eur", Kind::number, "84500"},
    Field{"cost", "yearly_eur", Kind::number, "21300"},
    Field{"cost", "funding", Kind::text, "Fonds vert et budget propre"},
    Field{"governance", "owner", Kind::text, "Direction de la relation usager"},
    Field{"governance", "committee", Kind::truth, "true"},
    Field{"governance", "reviewed", Kind::text, "2026-01-12"},
    Field{"governance", "agents_trained", Kind::number, "58"},
    Field{"security", "audit_date", Kind::text, "2025-11-20"},
    Field{"security", "logged", Kind::truth, "true"},
    Field{"security", "incidents", Kind::number, "0"},
    Field{"security", "plan", Kind::text,
          "Le service peut être coupé en une heure sans perte de dossier, et "
          "l’accueil reprend alors les demandes à la main"},
    Field{"accessibility", "rgaa_rate", Kind::number, "86.5"},
    Field{"accessibility", "statement_url", Kind::text,
          "https://agglo.example/accessibilite"},
    Field{"results", "indicator", Kind::text,
          "Part des demandes transmises au bon service dès le premier jour"},
    Field{"results", "before", Kind::number, "71"},
    Field{"results", "after", Kind::number, "94"},
    Field{"results", "origin", Kind::text,
          "Mesuré par la direction sur six mois, à la demande du comité"},
    Field{"results", "published", Kind::truth, "true"},
    Field{"evidence", "register", Kind::text, "pieces/registre-2026.pdf"},
    Field{"evidence", "contract", Kind::text, "pieces/marche-hebergement.pdf"},
    Field{"evidence", "opinion", Kind::text, "pieces/avis-du-delegue.pdf"},
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
