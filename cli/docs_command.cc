// SPDX-License-Identifier: EUPL-1.2
// charta charter docs NAME|FILE: a charter as pages.
#include <fmt/core.h>

#include "charta/author/docs.h"
#include "charta/charter/cases.h"
#include "charta/doc/yaml_writer.h"
#include "charta/i18n/say.h"
#include "charter_source.h"
#include "commands.h"

namespace charta {
namespace {

constexpr std::string_view kEnding = ".yaml";

// The tests beside one file of the charter, as examples.
Result<void> add_examples(Console& console, const std::string& path,
                          const Limits& limits,
                          std::vector<RuleExample>& into) {
  if (!console.exists(path)) return {};
  CHARTA_TRY(std::string text, read_all(console, path, limits.charter_bytes));
  const Source source{.name = path, .text = std::move(text)};
  CHARTA_TRY(const std::vector<RuleCase> cases, read_cases(source, limits));
  for (const RuleCase& one : cases) {
    into.push_back({.rule = one.rule,
                    .name = one.name,
                    .given = write_yaml(one.given.root()),
                    .outcome = std::string(name(one.expect)),
                    .as_of = one.as_of,
                    .missing = one.missing});
  }
  return {};
}

Result<std::vector<RuleExample>> examples_of(Console& console,
                                             const CharterFiles& files,
                                             const Limits& limits) {
  std::vector<RuleExample> all;
  for (const auto& [name, file] : files.sources) {
    if (!name.ends_with(kEnding)) continue;
    const std::string stem = name.substr(0, name.size() - kEnding.size());
    const std::string path = files.prefix + stem + ".tests.yaml";
    if (auto added = add_examples(console, path, limits, all); !added) {
      return faults(std::move(added).error());
    }
  }
  return all;
}

Result<std::size_t> write_pages(Console& console, const Arguments& arguments,
                                const std::vector<Page>& pages) {
  const std::string folder = *arguments.one("--output-dir");
  const std::string format = arguments.one("--format").value_or("both");
  if (auto made = console.make_folder(folder); !made) {
    return faults(std::move(made).error());
  }
  std::size_t written = 0;
  for (const Page& page : pages) {
    const std::string path = folder + "/" + page.name;
    for (const bool html : {true, false}) {
      if (format == (html ? "markdown" : "html")) continue;
      auto done = html ? write_all(console, path + ".html", page_html(page))
                       : write_all(console, path + ".md", page_markdown(page));
      if (!done) return faults(std::move(done).error());
      ++written;
    }
  }
  return written;
}

Result<std::size_t> docs(Console& console, const Arguments& arguments,
                         Day as_of) {
  const std::string& name = arguments.positional[0];
  const Limits limits;
  CHARTA_TRY(const CharterFiles files,
             read_charter_files(console, name, limits));
  CHARTA_TRY(const Charter charter,
             open_charter(console, arguments, name, as_of));
  DocsOptions options{.language = arguments.language};
  CHARTA_TRY(options.examples, examples_of(console, files, limits));
  return write_pages(console, arguments, charter_pages(charter, options));
}

}  // namespace

ExitCode run_charter_docs(const Arguments& arguments, Console& console) {
  const auto as_of = audit_day(console, arguments);
  if (!as_of) return refuse_day(arguments, console);
  if (!arguments.has("--output-dir")) {
    constexpr Phrase kWhere = {"an option is missing", "il manque une option"};
    return refuse_usage(arguments, console, kWhere, "--output-dir");
  }
  const auto written = docs(console, arguments, *as_of);
  if (!written) return refuse(arguments, console, written.error());
  constexpr Phrase kDone = {"{} pages written to {}\n",
                            "{} pages écrites dans {}\n"};
  console.out(fmt::format(fmt::runtime(kDone.in(arguments.language)), *written,
                          plain(*arguments.one("--output-dir"))));
  return ExitCode::met;
}

}  // namespace charta
