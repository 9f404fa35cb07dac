// SPDX-License-Identifier: EUPL-1.2
#include "report/sample.h"

namespace charta {
namespace {

constexpr const char* kCharterFile = "charter/rules.yaml";

enum RuleNumber : std::uint32_t {
  kHosting,
  kExit,
  kLicence,
  kDpia,
  kPublished,
  kHighRisk,
  kContest,
  kEnergy,
  kNotice,
};

enum PathNumber : std::uint32_t {
  kPathDpia,
  kPathCountries,
  kPathLicence,
  kPathPublished,
  kPathExit,
  kPathRisk,
};

Localized both(const char* fr, const char* en) { return {.en = en, .fr = fr}; }

RuleWords rule(const char* id, std::uint32_t principle, const char* severity,
               const char* force, int weight, Localized title) {
  RuleWords words{.id = id,
                  .principle = principle,
                  .title = std::move(title),
                  .severity = severity,
                  .force = force,
                  .weight = Rational(weight),
                  .evidence_demanded = "declared"};
  return words;
}

std::vector<RuleWords> sovereignty() {
  RuleWords hosting =
      rule("SOV-01", 0, "major", "charter", 3,
           both("Hébergement dans l’EEE", "Hosting within the EEA"));
  hosting.requirement = "hosting.location_countries.all(c, c in params.eea)";
  hosting.reads = {kPathCountries};
  RuleWords exit =
      rule("SOV-02", 0, "major", "soft", 3,
           both("Plan de réversibilité testé", "Tested exit plan"));
  exit.requirement = "exit.plan_tested";
  exit.message = both("Le plan de sortie n’a jamais été essayé.",
                      "The exit plan was never tried.");
  exit.remedy = both("Essayer la restitution des données avant la recette.",
                     "Try the return of data before acceptance.");
  exit.effort = "medium";
  exit.reads = {kPathExit};
  RuleWords licence =
      rule("SOV-03", 0, "minor", "charter", 1,
           both("Licence ouverte du modèle", "Open licence of the model"));
  licence.levels = {{Rational(1), "model.licence in params.open"},
                    {*Rational::parse("0.6"), "model.weights_open"}};
  licence.message = both("Les poids sont publiés, pas les données.",
                         "The weights are open, the data is not.");
  licence.remedy = both("Choisir un modèle sous licence ouverte.",
                        "Choose a model with an open licence.");
  licence.effort = "10";
  licence.reads = {kPathLicence};
  return {hosting, exit, licence};
}

RuleWords dpia_rule() {
  RuleWords dpia = rule("LEG-01", 1, "blocking", "law", 5,
                        both("Analyse d’impact relative à la protection des "
                             "données",
                             "Data protection impact assessment"));
  dpia.condition = "data.personal";
  dpia.requirement = "dpia.done";
  dpia.message = both("L’analyse d’impact n’est pas faite.",
                      "The impact assessment is not done.");
  dpia.sources = {{.framework = "rgpd",
                   .framework_title = both("RGPD", "GDPR"),
                   .item = "art-35",
                   .item_title = both("article 35", "Article 35")}};
  dpia.evidence_expected =
      both("l’analyse d’impact signée", "the signed assessment");
  dpia.remedy = both("Mener l’analyse d’impact avec le délégué.",
                     "Carry out the assessment with the officer.");
  dpia.effort = "high";
  dpia.reads = {kPathDpia};
  dpia.at = {kCharterFile, 40, 5, 40, 11};
  return dpia;
}

std::vector<RuleWords> law() {
  RuleWords published =
      rule("LEG-02", 1, "blocking", "law", 5,
           both("Règles de l’algorithme publiées", "Published algorithm"));
  published.evidence_demanded = "documented";
  published.requirement = "transparency.published";
  published.reads = {kPathPublished};
  RuleWords high = rule("LEG-03", 1, "major", "future-law", 3,
                        both("Enregistrement des systèmes à haut risque",
                             "Registration of high-risk systems"));
  high.due = parse_day("2027-12-02");
  RuleWords contest = rule("LEG-04", 1, "major", "law", 3,
                           both("Recours humain", "Human review"));
  contest.condition = "system.decides_alone";
  contest.condition_reads = {kPathRisk};
  contest.reads = {kPathRisk};
  RuleWords energy = rule("LEG-05", 1, "minor", "soft", 1,
                          both("Énergie mesurée", "Measured energy"));
  RuleWords notice = rule("LEG-06", 1, "minor", "law", 1,
                          both("Mention aux usagers", "Notice to the public"));
  notice.message =
      both("Aucune mention n’est prévue.", "No notice is planned.");
  return {dpia_rule(), published, high, contest, energy, notice};
}

Finding finding(std::uint32_t rule, Outcome outcome, int low, int high) {
  return {.rule = rule,
          .outcome = outcome,
          .raw = outcome,
          .low = Rational(low),
          .high = Rational(high)};
}

std::vector<Finding> sovereignty_findings() {
  Finding hosting = finding(kHosting, Outcome::unknown, 0, 1);
  hosting.missing = {"hosting.location_countries"};
  hosting.at = {0, 9, 1, 9, 8};
  Finding exit = finding(kExit, Outcome::pass, 1, 1);
  exit.at = {0, 14, 16, 14, 20};
  Finding licence = finding(kLicence, Outcome::fail, 0, 0);
  licence.low = licence.high = *Rational::parse("0.6");
  licence.at = {0, 18, 12, 18, 24};
  return {hosting, exit, licence};
}

std::vector<Finding> law_findings() {
  Finding dpia = finding(kDpia, Outcome::fail, 0, 0);
  dpia.at = {0, 22, 9, 22, 14};
  Finding published = finding(kPublished, Outcome::unknown, 0, 1);
  published.stage = Stage::evidence;
  published.weak_evidence = {{"transparency.published", "declared", "expired"}};
  published.at = {0, 25, 14, 25, 18};
  Finding high = finding(kHighRisk, Outcome::not_yet_due, 0, 0);
  high.stage = Stage::effective;
  Finding contest = finding(kContest, Outcome::not_applicable, 0, 0);
  contest.stage = Stage::when;
  contest.relied_on_absence = {"system.exceptions"};
  Finding energy = finding(kEnergy, Outcome::error, 0, 1);
  energy.error = Failure{"divide by zero", {kCharterFile, 61, 22, 61, 23}};
  Finding notice = finding(kNotice, Outcome::waived, 0, 0);
  notice.raw = Outcome::fail;
  notice.at = {0, 30, 3, 30, 9};
  notice.waiver = WaiverNote{.reason = "Affichage en cours de pose.",
                             .who = "direction de l’éducation",
                             .date = *parse_day("2026-10-01"),
                             .expires = *parse_day("2027-01-31")};
  return {dpia, published, high, contest, energy, notice};
}

std::vector<Reading> readings() {
  return {{"false", true, "declared", {0, 22, 9, 22, 14}},
          {"", false, "", {0, 9, 1, 9, 8}},
          {"\"OpenRAIL\"", true, "declared", {0, 18, 12, 18, 24}},
          {"true", true, "declared", {0, 25, 14, 25, 18}},
          {"true", true, "documented", {0, 14, 16, 14, 20}},
          {"false", true, "declared", {0, 6, 18, 6, 23}}};
}

Rational part(std::int64_t numerator, std::int64_t denominator) {
  return Rational::of(numerator, denominator);
}

}  // namespace

Run sample_head() {
  Run run{.tool_version = "0.1.0",
          .charter_id = "demo",
          .charter_version = "2026.1",
          .charter_title = both("Charte de démonstration", "Sample charter"),
          .charter_files = {{"charter/charter.yaml", std::string(64, 'a')},
                            {kCharterFile, std::string(64, 'b')}},
          .as_of = *parse_day("2026-11-23"),
          .model = "weighted"};
  run.principles = {{"SOV", both("Souveraineté", "Sovereignty"), Rational(13)},
                    {"LEG", both("Conformité au droit", "Law"), Rational(20)}};
  run.rules = sovereignty();
  for (RuleWords& words : law()) run.rules.push_back(std::move(words));
  run.fields = {{.path = "hosting.location_countries",
                 .label = both("Pays d’hébergement", "Hosting countries")},
                {.path = "transparency.published",
                 .label = both("Règles publiées", "Published rules")}};
  run.paths = {{"dpia.done"},        {"hosting.location_countries", 0},
               {"model.licence"},    {"transparency.published", 1},
               {"exit.plan_tested"}, {"system.decides_alone"}};
  run.grades = {{"A", Rational(85)}, {"C", Rational(55)}, {"E", Rational(0)}};
  run.caps = {{"blocking_failed", "E"}};
  run.gate = "min-grade=C";
  return run;
}

Report sample_report() {
  Report report{.id = "cantines",
                .name = "Prévision des repas de cantine",
                .kind = "project",
                .sources = {{"cantines.yaml", std::string(64, 'c'), 812}}};
  report.findings = sovereignty_findings();
  for (Finding& each : law_findings()) report.findings.push_back(each);
  report.readings = readings();
  const Score sovereignty{true, part(360, 7), part(660, 7), Rational(100),
                          part(4, 7)};
  const Score legal{true, Rational(0), Rational(50), Rational(100), part(1, 2)};
  report.principles = {{0, sovereignty, sovereignty}, {1, legal, legal}};
  report.raw = {.score = {true, part(4680, 231), part(7770, 113), Rational(100),
                          part(45, 86)},
                .grade_low = "E",
                .grade_high = "C",
                .high_capped = true,
                .compliant = false,
                .compliance_known = false};
  report.waived = report.raw;
  report.waived.score.low = part(4680, 220);
  report.counts = {.pass = 1,
                   .fail = 2,
                   .unknown = 2,
                   .error = 1,
                   .not_applicable = 1,
                   .not_yet_due = 1,
                   .waived = 1};
  report.questions = {{.path = "hosting.location_countries",
                       .field = 0,
                       .rules = {kHosting},
                       .worth = part(169, 10),
                       .decides_grade = true},
                      {.path = "transparency.published",
                       .field = 1,
                       .proof = true,
                       .rules = {kPublished},
                       .worth = part(91, 10)}};
  report.actions = {{kDpia, part(202, 10)}, {kLicence, part(23, 10)}};
  report.warnings = {{.code = Code::number_out_of_range,
                      .at = {"cantines.yaml", 7, 9, 7, 12},
                      .args = {"1e9"},
                      .excerpt = "  meals: 1e9",
                      .gravity = Gravity::warning}};
  return report;
}

Run sample_run() {
  Run run = sample_head();
  run.reports = {sample_report()};
  run.verdicts = {Verdict::not_met};
  return run;
}

Run sample_batch() {
  Run run = sample_run();
  Report good{.id = "voirie",
              .name = "Relevé de voirie par caméra embarquée",
              .kind = "project",
              .sources = {{"voirie.json", std::string(64, 'd'), 300}}};
  good.findings = {finding(kHosting, Outcome::pass, 1, 1)};
  good.readings = readings();
  const Score full{true, Rational(100), Rational(100), Rational(100),
                   Rational(1)};
  good.principles = {{0, full, full}};
  good.raw = good.waived = {.score = full, .grade_low = "A", .grade_high = "A"};
  good.counts = {.pass = 1};
  run.reports.push_back(good);
  run.verdicts.push_back(Verdict::met);
  run.faults = {{.code = Code::duplicate_key,
                 .at = {"crèche.yaml", 3, 1, 3, 4},
                 .args = {"dpo"},
                 .excerpt = "dpo: x",
                 .related = {{"crèche.yaml", 1, 1}}}};
  return run;
}

}  // namespace charta
