// SPDX-License-Identifier: EUPL-1.2
// charta portfolio RUN…: many judged descriptors -> one dashboard. To add a
// format: a row in kFormats.
#include <algorithm>
#include <array>
#include <charconv>

#include "charta/i18n/say.h"
#include "charta/portfolio/html.h"
#include "charta/portfolio/json.h"
#include "charta/portfolio/text.h"
#include "charta/portfolio/xlsx.h"
#include "commands.h"
#include "exit_code.h"
#include "portfolio_inputs.h"

namespace charta {
namespace {

constexpr Phrase kNoFormat = {
    "a portfolio is written as text, json, html or xlsx, not as",
    "un portefeuille s’écrit en text, json, html ou xlsx, pas en"};
constexpr Phrase kTwoOut = {"only one format may go to standard output",
                            "un seul format peut aller sur la sortie standard"};
constexpr Phrase kNoNumber = {"--min-group asks for a number from 2, not",
                              "--min-group demande un nombre à partir de 2, "
                              "pas"};
constexpr Phrase kSingle = {
    "--project shows one descriptor, which --min-group hides",
    "--project montre un descripteur, que --min-group masque"};

constexpr Phrase kNoProject = {
    "none of these runs judged a descriptor with the identifier",
    "aucune de ces exécutions n’a jugé de descripteur d’identifiant"};
constexpr Phrase kMaskedInput = {
    "a summary made with --min-group cannot be added up: give the runs, or a "
    "summary without it\n",
    "une synthèse faite avec --min-group ne s’additionne pas\u00a0: donner "
    "les exécutions, ou une synthèse sans cette option\n"};

using Writer = void (*)(const Portfolio& portfolio, const Dashboard& view,
                        const Style& style, std::string& out);

void write_json(const Portfolio& portfolio, const Dashboard& view, const Style&,
                std::string& out) {
  write_portfolio_json(portfolio, view, out);
}

struct Format {
  std::string_view name{};
  Writer write = nullptr;
};
constexpr std::array kFormats = {
    Format{"text", write_portfolio_text},
    Format{"json", write_json},
    Format{"html", write_portfolio_html},
    Format{"xlsx", write_portfolio_xlsx},
};

struct Target {
  Writer write = nullptr;
  std::string path{};
};

// What is wrong with the options, and with which word.
struct Misused {
  Phrase words{};
  std::string about{};
};

tl::expected<std::vector<Target>, Misused> targets_of(
    const Arguments& arguments) {
  std::vector<Target> targets;
  std::size_t standard = 0;
  for (const std::string& spec : arguments.many("--format")) {
    const std::size_t equals = std::min(spec.find('='), spec.size());
    const std::string name = spec.substr(0, equals);
    const auto* format = std::ranges::find(kFormats, name, &Format::name);
    if (format == kFormats.end()) {
      return tl::unexpected(Misused{kNoFormat, name});
    }
    std::string path = equals == spec.size() ? "-" : spec.substr(equals + 1);
    if (path == "-" && ++standard > 1) {
      return tl::unexpected(Misused{kTwoOut, spec});
    }
    targets.push_back({format->write, std::move(path)});
  }
  if (targets.empty()) targets.push_back({write_portfolio_text, "-"});
  return targets;
}

tl::expected<Showing, Misused> wanted_of(const Arguments& arguments) {
  Showing wanted{.project = arguments.one("--project").value_or("")};
  const auto number = arguments.one("--min-group");
  if (!number) return wanted;
  const char* end = number->data() + number->size();
  const auto read = std::from_chars(number->data(), end, wanted.min_group);
  if (read.ptr != end || read.ec != std::errc{} || wanted.min_group < 2) {
    return tl::unexpected(Misused{kNoNumber, *number});
  }
  if (!wanted.project.empty()) {
    return tl::unexpected(Misused{kSingle, wanted.project});
  }
  return wanted;
}

Result<Portfolio> gather(const Arguments& arguments, Console& console) {
  FactBook facts;
  const auto paths = arguments.many("--facts");
  if (auto read = read_facts(console, paths, facts); !read) {
    return faults(std::move(read).error());
  }
  Gathering gathering(facts);
  for (const std::string& path : arguments.positional) {
    if (auto read = read_run(console, path, gathering); !read) {
      return faults(std::move(read).error());
    }
  }
  return gathering.finish();
}

Result<void> write(const std::vector<Target>& targets,
                   const Portfolio& portfolio, const Dashboard& view,
                   const Style& style, Console& console) {
  for (const Target& target : targets) {
    std::string bytes;
    target.write(portfolio, view, style, bytes);
    CHARTA_TRY(const std::unique_ptr<Output> output,
               console.create(target.path));
    if (auto done = output->write(bytes); !done) return done;
    if (auto done = output->close(); !done) return done;
  }
  return {};
}

ExitCode refuse_runs(const Arguments& arguments, Console& console,
                     const Diagnostics& faults) {
  const Diagnostic& first = faults.front();
  const bool masked = first.code == Code::report_member &&
                      !first.args.empty() && first.args.front() == "min_group";
  if (!masked) return refuse(arguments, console, faults);
  console.err(plain(first.at.file) + ": " +
              std::string(kMaskedInput.in(arguments.language)));
  return exit_code(first.code);
}

}  // namespace

ExitCode run_portfolio(const Arguments& arguments, Console& console) {
  const auto targets = targets_of(arguments);
  const auto wanted = wanted_of(arguments);
  for (const Misused* wrong : {targets ? nullptr : &targets.error(),
                               wanted ? nullptr : &wanted.error()}) {
    if (wrong == nullptr) continue;
    return refuse_usage(arguments, console, wrong->words, wrong->about);
  }
  const auto portfolio = gather(arguments, console);
  if (!portfolio) return refuse_runs(arguments, console, portfolio.error());
  const Dashboard view = dashboard_of(*portfolio, *wanted);
  if (!wanted->project.empty() && view.cohorts.empty()) {
    return refuse_usage(arguments, console, kNoProject, wanted->project);
  }
  const Style style = style_of(console, arguments.language, arguments.colour);
  const auto written = write(*targets, *portfolio, view, style, console);
  if (!written) return refuse(arguments, console, written.error());
  return ExitCode::met;
}

}  // namespace charta
