// SPDX-License-Identifier: EUPL-1.2
// The table of commands. To add one: a row here, a function, a test.
#include "commands.h"

#include <array>

#include "batch_options.h"
#include "change_options.h"
#include "charter_options.h"
#include "options.h"
#include "report_options.h"

namespace charta {
namespace {

constexpr std::array kAuditOptions = {
    kCharter,
    kProfile,
    kOrganisation,
    kAsOf,
    kFormat,
    kNoPlugins,
    Option{.flag = "--min-grade",
           .value = {"GRADE", "CLASSE"},
           .help = {"the guaranteed grade demanded",
                    "la classe garantie demandée"}},
    Option{.flag = "--min-score",
           .value = {"POINTS", "POINTS"},
           .help = {"the guaranteed score demanded, of 100",
                    "la note garantie demandée, sur 100"}},
    Option{.flag = "--fail-on",
           .value = {"SEVERITY", "GRAVITÉ"},
           .help = {"findings that refuse (default: blocking)",
                    "les constats qui refusent (par défaut : blocking)"},
           .choices = "blocking|major|minor|unknown|none"},
    kAssurance,
    kWaivers,
    kParam,
    kInputFormat,
    kFilesFrom,
    kJobs,
    kShard,
    kResume,
    kStore,
    kProgress,
    kNoProgress,
};
constexpr std::array kAuditExamples = {
    Example{"charta audit project.yaml",
            {"the report of one project, on the terminal",
             "le rapport d’un projet, au terminal"}},
    Example{"charta audit offers/ -f json=report.json --min-grade B",
            {"a folder of bids, to JSON; refuse below grade B",
             "un dossier d’offres, en JSON ; refus sous la classe B"}},
    Example{"charta audit - --input-format jsonl -f jsonl < projects.jsonl",
            {"a filter: one descriptor a line, one report a line",
             "un filtre : un descripteur par ligne, un rapport par ligne"}},
};

constexpr std::array kExplainOptions = {kCharter, kProfile,    kOrganisation,
                                        kAsOf,    kAssurance,  kWaivers,
                                        kParam,   kInputFormat};
constexpr std::array kExplainExamples = {
    Example{"charta explain SOV-01 project.yaml",
            {"the law, the values read, what would change the outcome",
             "le texte, les valeurs lues, ce qui changerait le résultat"}},
    Example{"charta explain SOV-01", {"the rule alone", "la règle seule"}},
};
constexpr std::array kEvalOptions = {
    kCharter,
    kProfile,
    kAsOf,
    kInputFormat,
    Option{.flag = "--json",
           .help = {"the result as JSON", "le résultat en JSON"}},
    Option{.flag = "--functions",
           .help = {"lists the functions of CEL, each with an example",
                    "énumère les fonctions de CEL, chacune avec un exemple"}},
    Option{.flag = "--open",
           .help = {"without the vocabulary: any name of the file may be read",
                    "sans le vocabulaire : tout nom du fichier peut être lu"}},
};
constexpr std::array kEvalExamples = {
    Example{"charta eval \"hosting.location_countries.all(c, c == 'FR')\" "
            "project.yaml",
            {"true, false, unknown with the missing paths, or an error",
             "true, false, inconnu avec les chemins manquants, ou une erreur"}},
    Example{"charta eval 'size(\"Béthune\")' --json",
            {"an expression alone", "une expression seule"}},
    Example{"charta eval --functions",
            {"every function: signatures, meaning, example",
             "toutes les fonctions\u00a0: signatures, sens, exemple"}},
};

constexpr std::array kImportOptions = {
    Option{.flag = "--output-dir",
           .value = {"DIR", "DOSSIER"},
           .help = {"where the descriptors go", "où vont les descripteurs"}},
};
constexpr std::array kImportExamples = {
    Example{"charta import interconnectes data.csv --output-dir projects",
            {"one descriptor a row; what is absent stays unknown",
             "un descripteur par ligne ; ce qui manque reste inconnu"}},
};

constexpr std::array kFrameworksOptions = {
    Option{.flag = "--charter",
           .letter = "-c",
           .value = {"NAME|FILE", "NOM|FICHIER"},
           .help = {"the charter whose texts are shown (default: "
                    "fr-territoires, which cites them all)",
                    "la charte dont les textes sont montrés (par "
                    "défaut\u00a0: fr-territoires, qui les cite tous)"}},
    kProfile,
    kAsOf,
    Option{.flag = "--json",
           .help = {"as JSON, texts in both languages",
                    "en JSON, textes dans les deux langues"}},
    kAssurance,
    kWaivers,
    kParam,
    kInputFormat};
constexpr std::array kFrameworksExamples = {
    Example{
        "charta frameworks",
        {"the texts behind the charter", "les textes qui fondent la charte"}},
    Example{"charta frameworks rgpd",
            {"the items of one text, and the rules that serve each",
             "les articles d’un texte, et les règles qui servent chacun"}},
    Example{"charta frameworks rgpd project.yaml",
            {"item by item, what the project meets",
             "article par article, ce que le projet tient"}},
};
constexpr Option kLevel = {
    .flag = "--level",
    .value = {"LEVEL", "NIVEAU"},
    .help = {"what is described (default: project)",
             "ce qui est décrit (par défaut\u00a0: project)"},
    .choices = "project|organisation|bid"};
constexpr Option kForceOption = {
    .flag = "--force",
    .help = {"replaces a file that exists", "remplace un fichier qui existe"}};
constexpr std::array kInitOptions = {
    kCharter,
    kProfile,
    kLevel,
    Option{.flag = "--format",
           .value = {"FORMAT", "FORMAT"},
           .help = {"how it is written (default: by the file’s ending, else "
                    "yaml)",
                    "comment il est écrit (par défaut\u00a0: selon le nom du "
                    "fichier, sinon yaml)"},
           .choices = "yaml|toml"},
    kForceOption,
    kAsOf,
    kParam};
constexpr std::array kInitExamples = {
    Example{
        "charta init project.yaml",
        {"a commented descriptor: the fields that the rules read",
         "un descripteur commenté\u00a0: les champs que lisent les règles"}},
    Example{"charta init offer.toml -c fr-territoires --level bid",
            {"a tender answer, for the full charter, in TOML",
             "une réponse à un marché, pour la charte complète, en TOML"}},
};
constexpr std::array kFormOptions = {kCharter,     kProfile, kLevel,
                                     kForceOption, kAsOf,    kParam};
constexpr std::array kFormExamples = {
    Example{"charta form questionnaire.html --lang fr",
            {"a page that asks, saves and reloads a descriptor",
             "une page qui demande, enregistre et rouvre un descripteur"}},
    Example{"charta form offer.html -c fr-territoires --level bid",
            {"the same for the answers to a tender",
             "la même pour les réponses à un marché"}},
};

constexpr std::array kSchemaOptions = {
    Option{.flag = "--charter",
           .letter = "-c",
           .value = {"NAME|FILE", "NOM|FICHIER"},
           .help = {"the charter whose vocabulary types descriptors (default: "
                    "essentiel)",
                    "la charte dont le vocabulaire type les descripteurs (par "
                    "défaut\u00a0: essentiel)"}},
};
constexpr std::array kSchemaExamples = {
    Example{"charta schema descriptor > descriptor.schema.json",
            {"fields, choices and help, for the editor of a descriptor",
             "champs, choix et aide, pour l’éditeur d’un descripteur"}},
    Example{"charta schema tests -c charter.yaml",
            {"rule tests, `given` typed by that charter",
             "des tests de règles, «\u00a0given\u00a0» typé par cette "
             "charte"}},
};
constexpr std::array kCommands = {
    Command{.name = "audit",
            .summary = {"judges descriptors by a charter",
                        "juge des descripteurs selon une charte"},
            .operands = {"PATH…", "CHEMIN…"},
            .examples = kAuditExamples,
            .options = kAuditOptions,
            .run = run_audit},
    Command{.name = "explain",
            .summary = {"says why a rule came out as it did",
                        "dit pourquoi une règle a donné ce résultat"},
            .operands = {"RULE [FILE]", "RÈGLE [FICHIER]"},
            .least = 1,
            .most = 2,
            .examples = kExplainExamples,
            .options = kExplainOptions,
            .run = run_explain},
    Command{
        .name = "eval",
        .summary = {"computes a CEL expression", "calcule une expression CEL"},
        .operands = {"EXPRESSION [FILE]", "EXPRESSION [FICHIER]"},
        .least = 0,
        .most = 2,
        .examples = kEvalExamples,
        .options = kEvalOptions,
        .run = run_eval},
    Command{.name = "charter check",
            .summary = {"all faults of a charter",
                        "toutes les fautes d’une charte"},
            .operands = {"NAME|FILE", "NOM|FICHIER"},
            .least = 1,
            .most = 1,
            .examples = kCheckExamples,
            .options = kCheckOptions,
            .run = run_charter_check},
    Command{.name = "charter test",
            .summary = {"runs the tests of a charter's rules",
                        "exécute les tests des règles d’une charte"},
            .operands = {"FILE", "FICHIER"},
            .least = 1,
            .most = 1,
            .examples = kTestExamples,
            .options = kTestOptions,
            .run = run_charter_test},
    Command{.name = "charter docs",
            .summary = {"a charter as HTML and Markdown pages",
                        "une charte en pages HTML et Markdown"},
            .operands = {"NAME|FILE", "NOM|FICHIER"},
            .least = 1,
            .most = 1,
            .examples = kDocsExamples,
            .options = kDocsOptions,
            .run = run_charter_docs},
    Command{.name = "charter flatten",
            .summary = {"a charter and all that it extends, as one file",
                        "une charte et tout ce qu’elle étend, en un fichier"},
            .operands = {"NAME|FILE", "NOM|FICHIER"},
            .least = 1,
            .most = 1,
            .examples = kFlattenExamples,
            .options = kFlattenOptions,
            .run = run_charter_flatten},
    Command{.name = "charter show",
            .summary = {"the rules of a charter, or a rule and where each "
                        "field is from",
                        "les règles d’une charte, ou une règle et d’où vient "
                        "chaque champ"},
            .operands = {"NAME|FILE [RULE]", "NOM|FICHIER [RÈGLE]"},
            .least = 1,
            .most = 2,
            .examples = kShowExamples,
            .options = kShowOptions,
            .run = run_charter_show},
    Command{.name = "charter diff",
            .summary = {"what differs between two charters, and for whom",
                        "ce qui diffère entre deux chartes, et pour qui"},
            .operands = {"A B", "A B"},
            .least = 2,
            .examples = kDiffExamples,
            .options = kDiffOptions,
            .run = run_charter_diff},
    Command{.name = "diff",
            .summary = {"what changed between two states, and by what",
                        "ce qui a changé entre deux états, et par quoi"},
            .operands = {"OLD NEW", "AVANT APRÈS"},
            .least = 2,
            .most = 2,
            .examples = kChangeExamples,
            .options = kChangeOptions,
            .run = run_diff},
    Command{.name = "history",
            .summary = {"how one descriptor, or all, fared over time",
                        "l’évolution d’un descripteur, ou de tous"},
            .operands = {"FILE [ID]", "FICHIER [ID]"},
            .least = 1,
            .most = 2,
            .examples = kHistoryExamples,
            .options = kHistoryOptions,
            .run = run_history},
    Command{
        .name = "import",
        .summary = {"existing records to descriptors",
                    "des fiches existantes aux descripteurs"},
        .operands = {"FORMAT|MAPPING FILE…", "FORMAT|CORRESPONDANCE FICHIER…"},
        .least = 2,
        .examples = kImportExamples,
        .options = kImportOptions,
        .run = run_import},
    Command{.name = "frameworks",
            .summary = {"the texts behind a charter, and what is met of them",
                        "les textes d’une charte, et ce qui en est tenu"},
            .operands = {"[ID] [FILE]", "[ID] [FICHIER]"},
            .most = 2,
            .examples = kFrameworksExamples,
            .options = kFrameworksOptions,
            .run = run_frameworks},
    Command{.name = "init",
            .summary = {"a commented descriptor to begin with",
                        "un descripteur commenté pour commencer"},
            .operands = {"[FILE]", "[FICHIER]"},
            .most = 1,
            .examples = kInitExamples,
            .options = kInitOptions,
            .run = run_init},
    Command{.name = "form",
            .summary = {"a questionnaire, as one HTML file",
                        "un questionnaire, en un seul fichier HTML"},
            .operands = {"[FILE]", "[FICHIER]"},
            .most = 1,
            .examples = kFormExamples,
            .options = kFormOptions,
            .run = run_form},
    Command{.name = "schema",
            .summary = {"JSON Schemas for editors",
                        "schémas JSON pour les éditeurs"},
            .operands = {"charter|descriptor|waivers|tests",
                         "charter|descriptor|waivers|tests"},
            .least = 1,
            .most = 1,
            .examples = kSchemaExamples,
            .options = kSchemaOptions,
            .run = run_schema},
    Command{.name = "render",
            .summary = {"any format again from a JSON report",
                        "tout format, à nouveau, d’un rapport JSON"},
            .operands = {"REPORT", "RAPPORT"},
            .least = 1,
            .most = 1,
            .examples = kRenderExamples,
            .options = kRenderOptions,
            .run = run_render},
    Command{.name = "plugin check",
            .summary = {"tries a format plugin", "essaie un greffon de format"},
            .operands = {"NAME", "NOM"},
            .least = 1,
            .most = 1,
            .examples = kPluginExamples,
            .run = run_plugin_check},
    Command{.name = "merge",
            .summary = {"joins partial runs in JSON Lines",
                        "réunit des exécutions partielles en JSON Lines"},
            .operands = {"RUN…", "EXÉCUTION…"},
            .least = 1,
            .examples = kMergeExamples,
            .options = kMergeOptions,
            .run = run_merge},
    Command{.name = "formats",
            .summary = {"the report formats", "les formats de rapport"},
            .most = 0,
            .examples = kFormatsExamples,
            .options = kFormatsOptions,
            .run = run_formats},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

}  // namespace charta
