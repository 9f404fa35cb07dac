// SPDX-License-Identifier: EUPL-1.2
#include "charta/report/terms.h"

#include <doctest/doctest.h>

namespace charta {
namespace {

constexpr Language fr = Language::french;
constexpr Language en = Language::english;

TEST_CASE("an outcome has a symbol and a word, never colour alone") {
  struct Row {
    Outcome outcome;
    const char* shown;
    const char* plain;
  };
  const Row rows[] = {
      {Outcome::pass, "✔ Conforme", "OK Conforme"},
      {Outcome::fail, "✖ Non conforme", "KO Non conforme"},
      {Outcome::unknown, "? Indéterminé", "?? Indéterminé"},
      {Outcome::error, "! Erreur", "!! Erreur"},
      {Outcome::not_applicable, "– Sans objet", "-- Sans objet"},
      {Outcome::not_yet_due, "◷ Pas encore exigible", ".. Pas encore exigible"},
      {Outcome::waived, "◆ Dérogation", "WV Dérogation"},
  };
  for (const Row& row : rows) {
    CHECK(badge({.language = fr}, row.outcome) == row.shown);
    CHECK(badge({.language = fr, .unicode = false}, row.outcome) == row.plain);
  }
}

TEST_CASE("only law in force is called contrary to the law") {
  CHECK(breach_words(en, "law") == "contrary to the law");
  for (const char* force : {"future-law", "soft", "charter", "new"}) {
    CAPTURE(force);
    CHECK(breach_words(en, force).find("contrary") == std::string::npos);
    CHECK(breach_words(fr, force).find("contraire") == std::string::npos);
  }
}

TEST_CASE("names become words, new ones stay, hostile ones are inert") {
  CHECK(severity_words(fr, "blocking") == "bloquante");
  CHECK(force_words(fr, "future-law") == "droit à venir");
  CHECK(rung_words(fr, "verified") == "vérifié");
  CHECK(kind_words(fr, "bid") == "offre");
  CHECK(weakness_words(fr, "expired") == "périmé");
  CHECK(severity_words(fr, "\x1b") == "\\u{1b}");
  CHECK(effort_words(fr, "1") == "1 jour");
  CHECK(effort_words(en, "10") == "10 days");
  CHECK(effort_words(fr, "high") == "effort élevé");
  CHECK(effort_words(fr, "") == "");
}

}  // namespace
}  // namespace charta
